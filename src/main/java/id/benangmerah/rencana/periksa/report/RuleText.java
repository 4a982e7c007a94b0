package id.benangmerah.rencana.periksa.report;

import id.benangmerah.rencana.periksa.About;

/// What a rule says of itself, for a terminal.
public final class RuleText {
    private RuleText() {}

    public static String of(About rule) {
        return """
                %s  %s  %s

                %s

                Dasar   %s
                Contoh  %s
                """.formatted(
                        rule.code(),
                        rule.level().word(),
                        rule.title(),
                        wrapped(rule.explanation()),
                        rule.basis(),
                        rule.example());
    }

    private static String wrapped(String text) {
        return text.replaceAll("(.{1,95})(\\s+|$)", "$1\n").strip();
    }
}
