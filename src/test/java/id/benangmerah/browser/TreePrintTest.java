package id.benangmerah.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import id.benangmerah.identity.Role;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The performance tree on paper, and who answers for a part beside the tree.
class TreePrintTest extends BrowserTest {

    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");
    private static final Pattern SIZE = Pattern.compile("/MediaBox\\s*\\[0 0 (\\d+)\\S* (\\d+)");

    @BeforeEach
    void signInAsHead() {
        signIn(Role.KEPALA_DINAS);
        page.waitForURL("**/");
    }

    @Test
    void the_whole_plan_is_one_sheet_of_a3() {
        page.navigate("/pohon?tahun=2025");
        page.getByText("Cetak satu A3").click();
        page.waitForURL("**/pohon/cetak**");
        assertThat(page.locator(".part").count()).isEqualTo(55);
        checkAccessibility();
        takeScreenshots("pohon-cetak");
        var pdf = page.pdf(new Page.PdfOptions()
                .setPreferCSSPageSize(true)
                .setPath(Path.of("target/screenshots/pohon-cetak.pdf")));
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(PAGE.matcher(text).results().count()).isEqualTo(1);
        assertThat(SIZE.matcher(text).results())
                .singleElement()
                .satisfies(size -> assertThat(size.group(1) + " x " + size.group(2))
                        .as("in whole points")
                        .matches("119[01] x 84[12]"));
    }

    @Test
    void letters_are_large_enough_and_nothing_leaves_its_column() {
        page.navigate("/pohon/cetak?tahun=2025");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var points = page.evaluate("""
                () => Math.min(...[...document.querySelectorAll('.sheet *')]
                    .map(one => parseFloat(getComputedStyle(one).fontSize) * 0.75))""");
        assertThat(((Number) points).doubleValue()).isGreaterThanOrEqualTo(6.5);
        assertThat(page.evaluate("""
                () => [...document.querySelectorAll('.part')].filter(one => one.scrollWidth > one.clientWidth + 1).length""")).isEqualTo(0);
    }

    @Test
    void the_panel_says_who_answers_and_what_the_plan_does_not_say() {
        page.navigate("/pohon?tahun=2025&pilih=2.17.03");
        assertThat(page.locator("#panel").innerText())
                .contains("Bidang Kelembagaan dan Pengawasan", "2.1.2.2, tugas: pengawasan dan pemeriksaan koperasi")
                .contains("tidak disebut dalam rencana");
        checkAccessibility();
        takeScreenshots("pohon-penanggung-jawab");
        page.navigate("/rencana/T1?tahun=2025");
        checkAccessibility();
        takeScreenshots("rencana-penanggung-jawab");
    }
}
