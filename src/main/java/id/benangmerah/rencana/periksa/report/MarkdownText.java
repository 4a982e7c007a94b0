package id.benangmerah.rencana.periksa.report;

/// Words that Markdown must not read as marks.
final class MarkdownText {
    private MarkdownText() {}

    static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|])", "\\\\$1").replaceAll("\\s*\\R\\s*", " ");
    }
}
