package id.benangmerah.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The living style page shows every component, so its checks hold for all pages.
class ComponentsTest extends BrowserTest {

    @BeforeEach
    void openStylePage() {
        signIn(Role.ADMIN);
        page.navigate("/gaya");
    }

    @Test
    void every_component_is_accessible_at_desk_and_phone_width() {
        checkAccessibility();
        takeScreenshots("gaya");
        page.setViewportSize(390, 844);
        checkAccessibility();
    }

    @Test
    void a_door_opens_in_the_panel_and_its_address_works_alone() {
        var door = page.locator("a.door").first();
        var href = door.getAttribute("href");
        door.click();
        page.waitForSelector("#panel.open .door-formula");
        assertThat(page.url()).endsWith("/gaya");
        assertThat(page.locator("#panel").innerText()).contains("240 koperasi ber-RAT");
        checkAccessibility();
        page.keyboard().press("Escape");
        assertThat(page.locator("#panel").isVisible()).isFalse();
        page.navigate(href);
        assertThat(heading()).isEqualTo("Persentase koperasi yang melaksanakan RAT");
        takeScreenshots("asal");
    }

    @Test
    void slash_goes_to_the_search_box_and_arrows_walk_through_suggestions() {
        page.keyboard().press("/");
        page.keyboard().type("jejak aud");
        page.waitForSelector("#saran a");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL("**/pengaturan/audit**");
        assertThat(heading()).isEqualTo("Jejak audit");
        checkAccessibility();
        takeScreenshots("audit");
    }

    @Test
    void the_chosen_year_stays_while_one_walks_through_the_pages() {
        page.locator("#tahun").selectOption("2024");
        page.waitForURL("**/gaya?tahun=2024");
        page.navigate("/");
        assertThat(page.locator("#tahun").inputValue()).isEqualTo("2024");
    }
}
