package id.benangmerah.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.benangmerah.identity.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// From a goal to the record that moves it, and back.
class EvidenceJourneyTest extends BrowserTest {

    private static final String RAT = "Persentase Koperasi Melaksanakan RAT";

    @Test
    void correcting_the_meeting_of_one_cooperative_moves_the_goal() {
        signIn(Role.KABID_KELEMBAGAAN);
        page.navigate("/indikator?tahun=2025&tingkat=sasaran");
        check("indikator-daftar");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(RAT)).click();
        assertThat(heading()).isEqualTo(RAT);
        check("indikator");
        int counted = count("Dihitung");
        openList("Belum memenuhi");
        check("catatan");

        openCooperativeWithMeeting();
        check("koperasi");
        correction().first().click();
        assertThat(heading()).isEqualTo("Koreksi RAT");
        check("rat");
        page.getByLabel("Tanggal RAT").fill("2025-01-20");
        page.getByLabel("Alasan").fill("Tanggal salah ketik; sesuai berita acara.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simpan koreksi"))
                .click();

        var effect = page.locator(".effect");
        assertThat(effect.innerText()).contains(RAT + ", 2025");
        assertThat(page.locator(".timeline del").first().innerText()).contains("RAT tahun buku");
        check("koperasi-sesudah");
        page.navigate("/indikator/S1-1?tahun=2025");
        assertThat(count("Dihitung")).isEqualTo(counted + 1);
    }

    @Test
    void a_door_opens_beside_the_figure_and_its_list_can_be_taken_along() throws IOException {
        signIn(Role.KEPALA_DINAS);
        page.navigate("/indikator/S1-1?tahun=2025");
        page.locator(".figures a.door").click();
        page.waitForSelector("#panel.open .door-formula");
        checkAccessibility();
        page.locator("#panel")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^Dihitung")))
                .click();
        var download =
                page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("CSV"))
                        .click());
        var lines = Files.readAllLines(download.path());
        assertThat(lines.getFirst()).contains("Nomor,Nama,Kode desa");
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(download.suggestedFilename()).isEqualTo("S1-1_dihitung_2025.csv");
    }

    @Test
    void help_for_an_enterprise_is_recorded_where_it_is_found() {
        signIn(Role.KABID_USAHA_MIKRO);
        page.navigate("/usaha");
        check("usaha-daftar");
        page.locator("table.data tbody a").first().click();
        check("usaha");
        link("Catat fasilitasi").click();
        page.getByLabel("Jenis fasilitasi").selectOption("PELATIHAN");
        page.getByLabel("Tanggal").fill("2025-03-03");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simpan fasilitasi"))
                .click();
        // The browser itself asks for what is mandatory.
        assertThat(heading()).isEqualTo("Catat fasilitasi");
        check("fasilitasi");
        page.getByLabel("Program atau kegiatan").fill("Pelatihan Kewirausahaan");
        page.getByLabel("Alasan").fill("Menurut daftar hadir.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simpan fasilitasi"))
                .click();
        assertThat(page.locator(".effect").innerText()).contains("2025");
        assertThat(page.locator(".timeline").innerText()).contains("Pelatihan Kewirausahaan");
    }

    /// Also by keyboard alone: the kecamatan of the map open into their desa.
    @Test
    void the_map_opens_a_kecamatan_into_its_desa() {
        signIn(Role.KEPALA_DINAS);
        page.navigate("/indikator/S1-1?tahun=2025");
        var kecamatan = page.locator(".peta-hidup path[role=button]").first();
        kecamatan.focus();
        page.keyboard().press("Enter");
        page.waitForSelector("text=Seluruh kabupaten");
        assertThat(page.locator(".peta-rinci").innerText()).contains("Seluruh kabupaten");
    }

    /// Of a meeting; the record has other things to mend too.
    private Locator correction() {
        return page.locator("a[href*='/rat/']:has-text('Perbaiki')");
    }

    private void openCooperativeWithMeeting() {
        List<String> hrefs = page.locator("table.data tbody th a").all().stream()
                .map(each -> String.valueOf(each.getAttribute("href")))
                .toList();
        for (var href : hrefs) {
            page.navigate(href);
            if (correction().count() > 0) return;
        }
        throw new AssertionError("no cooperative in the list has ever held a meeting");
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private void openList(String name) {
        page.locator(".tabs a")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
    }

    private int count(String list) {
        var text = page.locator(".tabs a")
                .filter(new Locator.FilterOptions().setHasText(list))
                .innerText();
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }

    private void check(String name) {
        checkAccessibility();
        takeScreenshots(name);
        page.setViewportSize(390, 844);
        checkAccessibility();
        page.setViewportSize(1440, 900);
    }
}
