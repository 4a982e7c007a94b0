package id.benangmerah.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.benangmerah.identity.Role;
import org.junit.jupiter.api.Test;

/// Bappelitbangda reads the findings, accepts one with a reason, and prints the sheet.
class PemeriksaanJourneyTest extends BrowserTest {

    @Test
    void from_the_findings_to_the_verification_sheet() {
        signIn(Role.BAPPELITBANGDA);
        page.waitForURL("**/");
        page.locator("nav.side a[href='/rencana/pemeriksaan']").click();
        page.waitForURL("**/rencana/pemeriksaan");
        assertThat(heading()).isEqualTo("Pemeriksaan rencana");
        takeScreenshots("pemeriksaan");

        page.getByLabel("Aturan").selectOption("JML-02");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Terapkan"))
                .click();
        page.waitForURL("**aturan=JML-02**");
        assertThat(findings().count()).isEqualTo(1);

        page.getByText("Terima dengan alasan").click();
        page.waitForSelector("#panel.open textarea");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(java.nio.file.Path.of("target/screenshots/pemeriksaan-panel.png")));
        checkAccessibility();
        page.locator("#panel textarea").fill("Pembulatan satu rupiah pada cetakan");
        page.locator("#panel")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Terima temuan"))
                .click();
        page.waitForSelector(".flash");
        assertThat(page.url()).contains("aturan=JML-02");
        assertThat(page.locator(".flash").innerText()).contains("Temuan JML-02 diterima");
        assertThat(page.locator(".findings-accepted").innerText()).contains("Pembulatan satu rupiah pada cetakan");
        checkBothWidths("pemeriksaan-diterima");

        page.getByText("Lembar verifikasi").click();
        page.waitForURL("**/lembar");
        assertThat(page.locator(".resmi").innerText()).contains("Diterima: Pembulatan satu rupiah pada cetakan");
        takeScreenshots("lembar-verifikasi");
        checkAccessibility();
        withdraw();
    }

    @Test
    void the_rules_and_one_finding_are_pages_of_their_own() {
        signIn(Role.STAF);
        page.waitForURL("**/");
        page.navigate("/rencana/pemeriksaan/aturan");
        takeScreenshots("pemeriksaan-aturan");
        checkAccessibility();
        page.navigate("/rencana/pemeriksaan?aturan=JML-02");
        page.navigate(page.locator(".finding-doors a").first().getAttribute("href"));
        assertThat(heading()).isEqualTo("Temuan JML-02");
        assertThat(page.locator("textarea").count()).isZero();
        checkBothWidths("pemeriksaan-temuan-halaman");
    }

    /// The other tests share this plan.
    private void withdraw() {
        page.navigate("/rencana/pemeriksaan?aturan=JML-02");
        page.getByText("Tarik penerimaan").click();
        page.locator("#panel")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Tarik penerimaan"))
                .click();
        page.waitForSelector(".flash");
        assertThat(page.locator(".findings-accepted").count()).isZero();
    }

    private Locator findings() {
        return page.locator(".finding");
    }

    private void checkBothWidths(String name) {
        takeScreenshots(name);
        checkAccessibility();
        page.setViewportSize(390, 844);
        checkAccessibility();
        page.setViewportSize(1440, 900);
    }
}
