package id.benangmerah.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.benangmerah.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The head of the department signs in, reads the home page, and follows the thread.
class PlanJourneyTest extends BrowserTest {

    @BeforeEach
    void signInAsHead() {
        signIn(Role.KEPALA_DINAS);
        page.waitForURL("**/");
    }

    @Test
    void from_home_through_the_tree_to_a_node_and_back() {
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
