package id.benangmerah.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.benangmerah.identity.Account;
import id.benangmerah.identity.Accounts;
import id.benangmerah.identity.Role;
import id.benangmerah.rencana.Pemeriksaan;
import id.benangmerah.rencana.Pemeriksaan.AcceptedFinding;
import id.benangmerah.rencana.PlanReports;
import id.benangmerah.rencana.RencanaService;
import id.benangmerah.rencana.periksa.Level;
import id.benangmerah.rencana.tahapan.Pejabat;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The life of an amendment: written by two planners at once, verified, returned, corrected,
/// signed by all, enacted, and amended again. It changes the plan in force, so it has an
/// application of its own.
class PlanLifeJourneyTest extends BrowserTest {

    private static final String SERI = "pasuruan-diskop-ukm-2024-2026";
    private static final String P1 = "/rencana/tahapan/" + SERI + "-p1";
    private static final String NASKAH = "/naskah/" + SERI + "-p1";
    private static final String RAT = "[aria-label='target 2025 Persentase Koperasi Melaksanakan RAT']";
    private static final String SUPERVISION = "input[aria-label^='pagu 2025 2.17.03.2.01.01']";
    private static final RunningApplication OWN = RunningApplication.start();

    @Override
    protected RunningApplication application() {
        return OWN;
    }

    @Test
    void from_an_amendment_to_its_enactment_and_the_next_one() {
        openAmendment();
        write();
        settleConflictWithColleague();
        page.navigate(P1);
        click("Lanjut ke rancangan");
        click("Gelar forum Perangkat Daerah");
        attach("BERITA_ACARA");
        shoot("tahapan-forum");
        click("Rumuskan rancangan akhir");
        acceptEveryGalat();
        page.navigate(P1);
        click("Ajukan verifikasi");
        isFrozen();

        become(Role.BAPPELITBANGDA);
        shoot("tugas");
        page.locator("main").getByText("Nyatakan sesuai").click();
        returnWith("Target RAT 2025 belum sama dengan RPD\nPagu 2.17.07 belum sama dengan Tabel 6.2");

        become(Role.PERENCANA);
        assertThat(page.locator("main").innerText()).contains("Betulkan 2 koreksi, lalu ajukan lagi");
        correct();
        page.navigate(P1);
        assertThat(page.locator(".corrections li").count()).isEqualTo(2);
        shoot("tahapan-koreksi");
        click("Ajukan verifikasi");

        become(Role.BAPPELITBANGDA);
        page.navigate(P1);
        attach("LEMBAR_VERIFIKASI");
        click("Nyatakan sesuai");
        become(Role.INSPEKTORAT);
        page.navigate(P1);
        attach("HASIL_REVIU");
        click("Selesaikan reviu");
        signAndEnact();
        openNextAndCompare();
    }

    /// A target in one grid, money in the other; the checker speaks before it is saved.
    private void write() {
        page.navigate(NASKAH);
        shoot("naskah");
        page.navigate(NASKAH + "/kisi?isi=pagu");
        page.locator(SUPERVISION).fill("300.000.000");
        page.waitForSelector("#langsung strong");
        assertThat(page.locator("#langsung").innerText()).contains("Bila disimpan, muncul", "2.17.03.2.01.01");
        assertThat(page.locator("tr[data-id='2.17.03'] input").nth(1).inputValue())
                .isEqualTo("520.063.245");
        shoot("kisi-pagu");
        save("Tambahan pengawasan koperasi");
        assertThat(page.locator("tr[data-id='2.17.03'] input").nth(1).inputValue())
                .isEqualTo("520.063.245");

        page.navigate(NASKAH + "/bagian?b=2.17.03.2.01.01");
        assertThat(page.locator("main").innerText()).contains("temuan di sini", "berubah 132 %");

        page.navigate(NASKAH + "/kisi?isi=target");
        page.locator(RAT).fill("82,5");
        save("");
        assertThat(page.locator(".flash").innerText()).contains("dari 80,69 menjadi 82,5");
        page.locator("a:has-text('Persentase Koperasi Melaksanakan RAT')")
                .first()
                .click();
        assertThat(page.locator("main").innerText()).contains("target 2025 S1-1: 80,69 → 82,5");
        shoot("naskah-indikator");
    }

    private void save(String message) {
        page.fill("#pesan", message);
        page.locator(".save-bar button").click();
        page.waitForSelector(".flash-done");
    }

    /// The colleague saved first; the planner sees both values and keeps his own.
    private void settleConflictWithColleague() {
        page.navigate(NASKAH + "/kisi?isi=target");
        page.locator(RAT).fill("83");
        try (var browser = anotherBrowser()) {
            var colleague = browser.newPage();
            signInColleague(colleague);
            colleague.navigate(NASKAH + "/kisi?isi=target");
            colleague.locator(RAT).fill("84");
            colleague.locator(".save-bar button").click();
            colleague.waitForSelector(".flash-done");
        }
        page.locator(".save-bar button").click();
        page.waitForURL("**/titipan/*");
        assertThat(page.locator("main").innerText()).contains("Semula: 82,5", "Punya saya:", "Yang sudah tersimpan:");
        assertThat(page.locator("fieldset.question").count()).isEqualTo(1);
        shoot("naskah-titipan");
        page.locator("input[value=MINE]").check();
        page.locator("button:has-text('Simpan sebagai revisi')").click();
        page.waitForSelector(".flash-done");
        assertThat(page.locator(".flash").innerText()).contains("dari 84 menjadi 83");
        shoot("naskah-riwayat");
    }

    private void signInColleague(Page tab) {
        var created = application()
                .bean(Accounts.class)
                .create("admin", Account.of("rekan", "Rekan Perencana", Set.of(Role.PERENCANA), null, null));
        tab.navigate("/masuk");
        tab.getByLabel("Nama akun").fill("rekan");
        tab.getByLabel("Kata sandi").fill(((Accounts.Outcome.Given) created).password());
        tab.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Masuk"))
                .click();
    }

    private void isFrozen() {
        page.navigate(NASKAH + "/kisi?isi=target");
        assertThat(page.locator("main").innerText()).contains("sedang pada tahap Verifikasi");
        assertThat(page.locator(".save-bar").count()).isZero();
    }

    private void correct() {
        page.navigate(NASKAH + "/bagian?b=S1-1");
        page.locator("input[name='v|S1-1|target.2025']").fill("81");
        save("Koreksi verifikasi: sama dengan RPD");
        page.navigate(NASKAH + "/beda");
        assertThat(page.locator("main").innerText()).contains("Target 2025", "83", "81");
        shoot("naskah-beda");
    }

    private void signAndEnact() {
        for (var pejabat : Pejabat.values()) {
            become(pejabat.role());
            page.navigate(P1);
            page.locator("a.btn:has-text('Bubuhkan')").click();
            if (pejabat == Pejabat.values()[0]) checkAccessibility();
            press("Bubuhkan");
        }
        become(Role.KABAG_HUKUM);
        page.navigate(P1 + "/langkah/tetapkan");
        var yesterday = LocalDate.now(ZoneId.of("Asia/Jakarta")).minusDays(1).toString();
        page.fill("[name=nomor]", "51");
        page.fill("[name=tanggal]", yesterday);
        page.fill("[name=diundangkan]", yesterday);
        page.fill("[name=beritaNomor]", "51");
        page.fill("[name=beritaTahun]", yesterday.substring(0, 4));
        shoot("tahapan-penetapan");
        page.locator("main form button").last().click();
        page.waitForSelector(".flash-done");
        assertThat(page.locator("main").innerText()).contains("Nomor 51", "Naskah yang disegel");
        shoot("tahapan-berlaku");
    }

    private void openNextAndCompare() {
        become(Role.PERENCANA);
        page.navigate(P1);
        page.locator("a.btn:has-text('Buka PERUBAHAN')").click();
        page.getByLabel("Alasan perubahan").fill("Hasil evaluasi tahun berjalan");
        press("Buka PERUBAHAN");
        var next = "/naskah/" + SERI + "-p2";
        page.navigate(next + "/kisi?isi=target");
        page.locator(RAT).fill("90");
        save("Target baru");
        var rencana = application().bean(RencanaService.class);
        page.navigate(next + "/beda?dari="
                + rencana.findCurrentRevisi(SERI + "-p1").orElseThrow().nomor() + "&ke="
                + rencana.findCurrentRevisi(SERI + "-p2").orElseThrow().nomor());
        assertThat(page.locator("main").innerText()).contains("Persentase Koperasi Melaksanakan RAT", "81", "90");
        shoot("naskah-perubahan");
    }

    private void openAmendment() {
        become(Role.PERENCANA);
        page.navigate("/rencana/tahapan");
        shoot("tahapan-daftar");
        page.locator("main table a").first().click();
        shoot("tahapan-ditetapkan");
        page.locator("a.btn:has-text('Buka PERUBAHAN')").click();
        page.getByLabel("Alasan perubahan").fill("Target RPD diubah secara mendasar");
        press("Buka PERUBAHAN");
        assertThat(page.url()).endsWith(P1);
        assertThat(page.locator(".flash").innerText()).contains("PERUBAHAN dibuka sebagai versi");
    }

    /// Through the link on the page and the button of the form behind it.
    private void click(String action) {
        page.locator("a.btn:has-text('" + action + "')").first().click();
        page.waitForURL("**/langkah/**");
        press(action);
        assertThat(page.locator(".flash-done").count()).as(action).isEqualTo(1);
    }

    private void press(String button) {
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
        page.waitForSelector(".flash");
    }

    private void returnWith(String corrections) {
        page.locator("a.btn:has-text('Kembalikan dengan koreksi')").click();
        page.getByLabel("Daftar koreksi").fill(corrections);
        press("Kembalikan dengan koreksi");
    }

    private void attach(String jenis) {
        page.locator("#berkas-" + jenis)
                .setInputFiles(new FilePayload(
                        "dokumen.pdf", "application/pdf", "%PDF-1.7 isi".getBytes(StandardCharsets.US_ASCII)));
        page.locator(".attach button").first().click();
        page.waitForSelector(".flash-done");
    }

    private void become(Role role) {
        page.context().clearCookies();
        signIn(role);
        page.waitForURL("**/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tugas"))
                .first()
                .click();
        page.waitForURL("**/tugas");
    }

    private void shoot(String name) {
        takeScreenshots(name);
        checkAccessibility();
    }

    /// A planner would do this one by one on the page of findings.
    private void acceptEveryGalat() {
        var rencana = application().bean(RencanaService.class);
        var current = rencana.findCurrentRevisi(SERI + "-p1").orElseThrow();
        var report = application().bean(PlanReports.class).find(current.nomor()).orElseThrow();
        var accepted = report.open().stream()
                .filter(finding -> finding.level() == Level.GALAT)
                .map(finding -> new AcceptedFinding(finding.id(), "Dicetak demikian", "Perencana", "2026-11-24"))
                .toList();
        var changed = report.plan().renstra().withPemeriksaan(new Pemeriksaan(accepted, List.of()));
        assertThat(rencana.save(changed, current.nomor(), "perencana", "Menerima temuan"))
                .isInstanceOf(RencanaService.Added.class);
    }
}
