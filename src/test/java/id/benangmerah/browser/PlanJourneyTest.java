package id.benangmerah.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.benangmerah.identity.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The head of the department signs in, reads the home page, and follows the thread.
class PlanJourneyTest extends BrowserTest {

    private static final String RAT = "Persentase Koperasi Melaksanakan RAT";

    @BeforeEach
    void signInAsHead() {
        signIn(Role.KEPALA_DINAS);
        page.waitForURL("**/");
    }

    /// The thread from end to end, and the table it begins with.
    @Test
    void from_sign_in_through_home_and_tree_to_the_record_that_counts_and_back() throws IOException {
        page.context().clearCookies();
        page.navigate("/");
        assertThat(heading()).isEqualTo("Masuk");
        checkBothWidths("masuk");
        signInAsHead();
        assertThat(page.url()).doesNotContain("continue");
        page.navigate("/?tahun=2025");
        assertThat(heading()).isEqualTo("Kinerja tahun 2025");
        assertThat(page.locator(".goal").count()).isEqualTo(4);
        checkBothWidths("beranda");

        page.locator("nav.side a[href='/pohon']").click();
        page.waitForURL("**/pohon");
        assertThat(heading()).isEqualTo("Pohon kinerja 2025");
        checkBothWidths("pohon");

        node("S1").click();
        page.waitForSelector("#panel.open .panel-indicator");
        assertThat(page.url()).contains("pilih=S1");
        assertThat(node("S1").getAttribute("aria-current")).isEqualTo("true");
        assertThat(page.locator("#panel").innerText()).contains("Persentase Koperasi Melaksanakan RAT");
        checkAccessibility();

        follow("#panel .panel-indicator h3 a", RAT);
        follow(".tabs a:has-text('Dihitung')", "Catatan di balik angka");
        var record = page.locator("table.data tbody th a").first().innerText();
        follow("table.data tbody th a", record);
        checkBothWidths("koperasi-dihitung");
        assertThat(page.locator("tr:has-text('" + RAT + "')").first().innerText())
                .contains("dihitung");
        for (var before : List.of("Catatan di balik angka", RAT, "Pohon kinerja 2025")) {
            page.goBack();
            assertThat(heading()).isEqualTo(before);
        }
        downloadTheTableOfProgrammes();
    }

    @Test
    void a_node_has_a_page_of_its_own() {
        page.navigate("/pohon?tahun=2025&pilih=S1");
        page.locator("#panel .actions a").click();
        page.waitForURL("**/rencana/S1**");
        assertThat(heading()).isEqualTo("Meningkatnya Koperasi yang Aktif");
        checkBothWidths("rencana-simpul");
        page.goBack();
        page.waitForURL("**/pohon**");
        assertThat(heading()).isEqualTo("Pohon kinerja 2025");
    }

    @Test
    void the_tree_opens_filters_and_obeys_the_keyboard() {
        page.navigate("/pohon?tahun=2025&buka=");
        assertThat(page.locator(".tree .node").count()).isEqualTo(5);
        toggle("S3").click();
        node("2.17.01").waitFor();
        assertThat(page.url()).contains("buka=S3");
        assertThat(toggle("S3").getAttribute("aria-expanded")).isEqualTo("true");

        node("S3").focus();
        page.keyboard().press("ArrowRight");
        assertThat(focused()).isEqualTo("simpul-2.17.01");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowUp");
        assertThat(focused()).isEqualTo("simpul-S2");

        page.locator("#cari-pohon").pressSequentially("skkni");
        node("2.17.05").waitFor();
        assertThat(page.locator(".node-hit").count()).isEqualTo(1);
        assertThat(page.url()).contains("cari=skkni");
        checkAccessibility();
    }

    @Test
    void the_plan_and_the_tree_as_a_table_are_accessible() {
        page.navigate("/pohon?tahun=2025&tampil=tabel&buka=semua");
        assertThat(page.locator(".tree-table tbody tr").count()).isGreaterThanOrEqualTo(56);
        checkBothWidths("pohon-tabel");
        page.navigate("/rencana?tahun=2025");
        checkBothWidths("rencana");
    }

    private void follow(String link, String heading) {
        page.locator(link).first().click();
        page.locator("h1")
                .getByText(heading, new Locator.GetByTextOptions().setExact(true))
                .waitFor();
        checkAccessibility();
    }

    private void downloadTheTableOfProgrammes() throws IOException {
        page.locator("nav.side a[href='/dokumen']").click();
        page.locator("a[href='/dokumen/t-c-27']").click();
        assertThat(heading()).startsWith("T-C.27");
        checkAccessibility();
        var download = page.waitForDownload(
                () -> page.locator("a[href='/dokumen/t-c-27.xlsx']").click());
        assertThat(download.suggestedFilename()).endsWith("t-c-27.xlsx");
        assertThat(Files.size(download.path())).isGreaterThan(10_000);
    }

    private Locator node(String id) {
        return page.locator("[id='simpul-" + id + "']");
    }

    private Locator toggle(String id) {
        return page.locator("[id='buka-" + id + "']");
    }

    private Object focused() {
        return page.evaluate("document.activeElement.id");
    }

    private void checkBothWidths(String name) {
        takeScreenshots(name);
        checkAccessibility();
        page.setViewportSize(390, 844);
        checkAccessibility();
        page.setViewportSize(1440, 900);
    }
}
