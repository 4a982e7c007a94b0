package id.benangmerah.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import id.benangmerah.identity.Role;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WilayahPagesTest extends BrowserTest {

    private static final String TRIANGLE = """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"kode":"35.14.10"},
             "geometry":{"type":"Polygon","coordinates":[[[112.6,-7.7],[112.7,-7.7],[112.7,-7.6],[112.6,-7.7]]]}}]}
            """;

    @Test
    void the_map_is_walked_with_the_keyboard_from_kecamatan_to_desa_and_back() {
        signIn(Role.KEPALA_DINAS);
        page.navigate("/wilayah");
        assertThat(page.locator(".peta-hidup path.peta-wilayah").count()).isEqualTo(24);
        checkAccessibility();
        takeScreenshots("wilayah");
        page.locator(".peta-hidup path[aria-label^=Prigen]").focus();
        page.keyboard().press("Enter");
        page.getByText("← Seluruh kabupaten").waitFor();
        assertThat(page.locator(".peta-hidup path.peta-wilayah").count()).isEqualTo(14);
        assertThat(page.locator(".peta-tabel tbody tr").count()).isEqualTo(14);
        checkAccessibility();
        takeScreenshots("wilayah-desa");
        page.keyboard().press("Escape");
        assertThat(page.locator(".peta-tabel tbody tr").count()).isEqualTo(24);
    }

    @Test
    void a_map_that_has_no_size_yet_is_no_error_and_fits_once_it_has() {
        signIn(Role.KEPALA_DINAS);
        var errors = new ArrayList<String>();
        page.onPageError(errors::add);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.navigate("/wilayah");
        assertThat(page.locator("svg.peta-gambar").isVisible()).isTrue();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.locator(".peta-hidup path[aria-label^=Tosari]").waitFor();
        assertThat(errors).isEmpty();
    }

    @Test
    void without_javascript_there_is_the_drawing_and_the_table() {
        signIn(Role.KEPALA_DINAS);
        var state = page.context().storageState();
        try (var context = RunningBrowser.get()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setStorageState(state)
                        .setBaseURL(application().address()))) {
            var plain = context.newPage();
            plain.navigate("/wilayah");
            assertThat(plain.locator("svg.peta-gambar path").count()).isEqualTo(24);
            assertThat(plain.locator("svg.peta-gambar").isVisible()).isTrue();
            assertThat(plain.locator(".peta-tabel tbody tr").count()).isEqualTo(24);
        }
    }

    @Test
    void a_planner_loads_boundaries_and_takes_them_back() {
        signIn(Role.PERENCANA);
        page.navigate("/wilayah/batas");
        checkAccessibility();
        load("{\"type\":\"FeatureCollection\",\"features\":[]}");
        assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("Berkas tidak memuat satu wilayah pun.");
        load(TRIANGLE);
        assertThat(page.getByRole(AriaRole.STATUS).innerText()).contains("Batas 1 wilayah dimuat");
        takeScreenshots("wilayah-batas");
        page.navigate("/wilayah");
        assertThat(page.locator(".peta figcaption").innerText()).contains("Batas: Badan Uji (CC0).");
        page.navigate("/wilayah/batas");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cabut"))
                .click();
        page.navigate("/wilayah");
        assertThat(page.locator(".peta figcaption").innerText()).doesNotContain("Badan Uji");
    }

    @Test
    void boundaries_are_not_for_everybody() {
        signIn(Role.STAF);
        assertThat(page.navigate("/wilayah/batas").status()).isEqualTo(403);
        page.navigate("/wilayah");
        assertThat(page.getByText("Kelola batas wilayah").count()).isZero();
    }

    private void load(String geoJson) {
        var bytes = geoJson.getBytes(StandardCharsets.UTF_8);
        page.locator("#berkas")
                .setInputFiles(List.of(new FilePayload("uji.geojson", "application/geo+json", bytes))
                        .toArray(FilePayload[]::new));
        page.getByLabel("Sumber").fill("Badan Uji");
        page.getByLabel("Lisensi atau izin pakai").fill("CC0");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Muat batas"))
                .click();
    }
}
