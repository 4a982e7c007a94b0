package id.benangmerah.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.benangmerah.identity.Role;
import id.benangmerah.imports.table.TableSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A messy list of 10,000 enterprises on its way into the register: looked at, mended in the file
/// with the marks, handed in again, taken over.
class ImportJourneyTest extends BrowserTest {

    /// Alone, because it adds 10,000 enterprises.
    private static final RunningApplication OWN = RunningApplication.start();

    private static final int ROWS = 10_000;
    private static final int FAULTY_EVERY = 20;
    private static final List<String> HEADS = List.of(
            "NIK",
            "Nama Pemilik",
            "L/P",
            "Tgl Lahir",
            "No HP",
            "Nama Usaha",
            "Tahun Mulai",
            "KBLI",
            "Bentuk Usaha",
            "Lokasi Usaha",
            "Kec",
            "Desa",
            "NIB",
            "NPWP",
            "Tahun Data",
            "Omset");

    @TempDir
    private Path folder;

    @Override
    protected RunningApplication application() {
        return OWN;
    }

    @Test
    void a_messy_list_is_mended_and_moves_the_indicators() {
        signIn(Role.KABID_USAHA_MIKRO);
        upload(write("daftar.xlsx", rows(true)));
        assertThat(heading()).isEqualTo("Kolom daftar.xlsx");
        assertThat(page.locator("table.data").innerText()).contains("0812****").doesNotContain("0812-");
        checkAccessibility();
        takeScreenshots("impor-kolom");
        button("Periksa semua baris");
        waitFor("Ambil alih");
        checkAccessibility();
        takeScreenshots("impor-siap");
        int faulty = ROWS / FAULTY_EVERY;
        assertThat(facts()).contains("baru\t" + format(ROWS - faulty), "ditolak\t" + format(faulty));

        var marked = page.waitForDownload(() ->
                        page.getByText("Unduh berkas dengan masalah ditandai").click())
                .path();
        assertThat(marked(marked)).isEqualTo(faulty);
        button("Ambil alih");
        page.waitForSelector(".effect");
        assertThat(page.locator(".effect").innerText()).contains("Jumlah UMK");
        takeScreenshots("impor-selesai");

        upload(write("daftar-betul.xlsx", rows(false)));
        button("Periksa semua baris");
        waitFor("Ambil alih");
        assertThat(facts()).contains("baru\t" + format(faulty), "sama\t" + format(ROWS - faulty), "ditolak\t0");
        button("Batalkan impor");
        assertThat(page.locator("main").innerText()).contains("tidak ada yang masuk register");
    }

    private void upload(Path file) {
        page.navigate("/impor");
        page.getByLabel("Sumber data").selectOption("DESA");
        page.getByLabel("Berkas").setInputFiles(file);
        button("Unggah berkas");
    }

    private void button(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private void waitFor(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .waitFor();
    }

    private String facts() {
        return page.locator("dl.facts > div").allInnerTexts().stream()
                .map(text -> text.replace('\n', '\t'))
                .reduce("", (all, each) -> all + each + "\n");
    }

    private static String format(int number) {
        return id.benangmerah.kernel.Angka.format(number);
    }

    /// How many rows of the marked file say that an error keeps them out.
    private static long marked(Path file) {
        try (var source = TableSource.open(file)) {
            long count = 0;
            for (var row = source.next(); row != null; row = source.next()) {
                if (row.cell(HEADS.size()).contains("GALAT")) count++;
            }
            return count;
        }
    }

    /// @param messy whether each twentieth row has one of the faults that such lists have
    private static List<String[]> rows(boolean messy) {
        var rows = new ArrayList<String[]>();
        for (int i = 1; i <= ROWS; i++) {
            boolean woman = i % 2 == 0;
            var cells = new String[] {
                "351412%02d0890%04d".formatted(1 + i % 28 + (woman ? 40 : 0), 1 + i % 9_998 + i / 9_998),
                "Pemilik " + i,
                woman ? "Perempuan" : "L",
                "%02d/08/1990".formatted(1 + i % 28),
                "0812-%04d-%04d".formatted(i % 10_000, i % 9_973),
                "Usaha " + i,
                "2015",
                "56102",
                "Perorangan",
                "Rumah",
                "KEC. GEMPOL",
                "Ds. Kepulungan",
                "%013d".formatted(1_300_000_000_000L + i),
                "-",
                "2025",
                "Rp 12.500.000"
            };
            if (messy && i % FAULTY_EVERY == 0) spoil(cells, i / FAULTY_EVERY);
            rows.add(cells);
        }
        return rows;
    }

    private static void spoil(String[] cells, int kind) {
        switch (kind % 10) {
            case 0 -> cells[0] = "1111111111111111";
            case 1 -> cells[0] = "3,51412E+15";
            case 2 -> cells[0] = cells[0].substring(0, 12) + "0000";
            case 3 -> cells[12] = "12345";
            case 4 -> cells[7] = "00000";
            case 5 -> cells[11] = "Entah Mana";
            case 6 -> cells[10] = "Kota Jauh";
            case 7 -> cells[6] = "31/02/2015";
            case 8 -> cells[15] = "dua juta";
            default -> cells[1] = "";
        }
    }

    private Path write(String name, List<String[]> rows) {
        var file = folder.resolve(name);
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "Uji", "1.0")) {
            var sheet = workbook.newWorksheet("Sheet1");
            sheet.value(0, 0, "DAFTAR UMKM");
            for (int i = 0; i < HEADS.size(); i++) sheet.value(2, i, HEADS.get(i));
            for (int line = 0; line < rows.size(); line++) {
                var cells = rows.get(line);
                for (int i = 0; i < cells.length; i++) sheet.value(line + 3, i, cells[i]);
            }
            sheet.finish();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
