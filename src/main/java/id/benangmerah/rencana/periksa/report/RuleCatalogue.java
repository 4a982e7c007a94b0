package id.benangmerah.rencana.periksa.report;

import static id.benangmerah.rencana.periksa.report.MarkdownText.escaped;

import id.benangmerah.rencana.periksa.About;
import id.benangmerah.rencana.periksa.RuleFamily;
import id.benangmerah.rencana.periksa.Rulebook;
import java.util.stream.Collectors;

/// All rules as a Markdown file.
public final class RuleCatalogue {
    private RuleCatalogue() {}

    public static String markdown() {
        return """
                # Aturan pemeriksaan

                %d aturan. `./benang periksa --explain KODE` menerangkan satu aturan; aturan yang tidak dipakai untuk
                satu rencana ditulis beserta alasannya di `pemeriksaan.dimatikan` pada berkas rencana.

                %s
                """.formatted(
                        Rulebook.list().size(),
                        Rulebook.families().stream().map(RuleCatalogue::family).collect(Collectors.joining("\n\n")));
    }

    private static String family(RuleFamily family) {
        return "## " + family.title() + "\n\n"
                + family.rules().stream().map(RuleCatalogue::rule).collect(Collectors.joining("\n\n"));
    }

    private static String rule(About rule) {
        return """
                ### %s

                **%s** (%s)

                %s

                - Dasar: %s
                - Contoh: %s""".formatted(
                        rule.code(),
                        escaped(rule.title()),
                        rule.level().word(),
                        escaped(rule.explanation()),
                        escaped(rule.basis()),
                        escaped(rule.example()));
    }
}
