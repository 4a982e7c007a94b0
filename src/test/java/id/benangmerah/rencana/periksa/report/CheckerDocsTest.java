package id.benangmerah.rencana.periksa.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.rencana.ShippedPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The catalogue of rules and the report on the plan of the product are written from the code
/// and must not be stale.
class CheckerDocsTest {

    private static final String COMMAND = "mvn test -Dtest=CheckerDocsTest -Dregenerate=true";

    @Test
    void the_catalogue_of_rules_is_up_to_date() throws IOException {
        verify("docs/aturan-pemeriksaan.md", RuleCatalogue.markdown());
    }

    @Test
    void the_report_on_the_plan_of_the_product_is_up_to_date() throws IOException {
        var yaml = ShippedPlan.text();
        verify(
                "docs/contoh/pemeriksaan-renstra-2024-2026.md",
                MarkdownReport.write(CheckedPlan.of(ShippedPlan.renstra(), "rencana.yaml", yaml)));
    }

    private static void verify(String file, String written) throws IOException {
        var expected = "<!-- Ditulis oleh CheckerDocsTest dari kode; jangan disunting. -->\n\n" + written;
        var path = Path.of(file);
        if (Boolean.getBoolean("regenerate")) Files.writeString(path, expected);
        assertThat(Files.exists(path) ? Files.readString(path) : "")
                .as("write it anew: " + COMMAND)
                .isEqualTo(expected);
    }
}
