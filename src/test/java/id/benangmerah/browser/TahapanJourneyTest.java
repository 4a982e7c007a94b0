package id.benangmerah.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.benangmerah.identity.Role;
import id.benangmerah.rencana.Pemeriksaan;
import id.benangmerah.rencana.Pemeriksaan.AcceptedFinding;
import id.benangmerah.rencana.PlanReports;
import id.benangmerah.rencana.RencanaService;
import id.benangmerah.rencana.periksa.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// An amendment is opened, laid out, verified, returned, corrected and put before the officials. It
/// is not enacted, because the other tests share the plan in force.
class TahapanJourneyTest extends BrowserTest {

    private static final String SERI = "pasuruan-diskop-ukm-2024-2026";
    private static final String P1 = "/rencana/tahapan/" + SERI + "-p1";

    @Test
    void from_an_amendment_to_the_first_paraf() {
        openAmendment();
        click("Lanjut ke rancangan");
        click("Gelar forum Perangkat Daerah");
        attach("BERITA_ACARA");
        shoot("tahapan-forum");
        click("Rumuskan rancangan akhir");
        acceptEveryGalat();
        click("Ajukan verifikasi");

        become(Role.BAPPELITBANGDA);
        shoot("tugas");
        page.locator("main").getByText("Nyatakan sesuai").click();
        returnWith("2.17.03 target 2025 belum sama dengan RPD\nPagu 2.17.07 belum sama dengan Tabel 6.2");

        become(Role.PERENCANA);
        assertThat(page.locator("main").innerText()).contains("Betulkan 2 koreksi, lalu ajukan lagi");
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

        become(Role.SEKRETARIS_DINAS);
        page.navigate(P1);
        page.locator("a.btn:has-text('Bubuhkan paraf')").click();
        checkAccessibility();
        press("Bubuhkan paraf");
        assertThat(page.locator(".flash").innerText()).contains("Sekretaris Dinas membubuhkan paraf");
        become(Role.KABAG_HUKUM);
        page.navigate(P1);
        assertThat(page.locator("main").innerText()).contains("Paraf dan tanda tangan: 1 dari 7", "giliran sekarang");
        shoot("tahapan-paraf");
        page.navigate(P1 + "/langkah/tetapkan");
        shoot("tahapan-penetapan");
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
    private static void acceptEveryGalat() {
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
