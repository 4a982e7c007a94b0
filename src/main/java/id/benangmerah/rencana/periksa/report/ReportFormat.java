package id.benangmerah.rencana.periksa.report;

import id.benangmerah.rencana.RenstraYaml.Unreadable;

/// In which form a checked plan is handed over.
public enum ReportFormat {
    TEXT,
    JSON,
    SARIF,
    MARKDOWN;

    /// `coloured` matters to a terminal only.
    public String write(CheckedPlan plan, boolean coloured) {
        return switch (this) {
            case TEXT -> TextReport.write(plan, coloured);
            case JSON -> JsonReport.write(plan);
            case SARIF -> SarifReport.write(plan);
            case MARKDOWN -> MarkdownReport.write(plan);
        };
    }

    /// A file that is no plan: every fault with its line and column.
    public String write(Unreadable unreadable, String file, String yaml) {
        return switch (this) {
            case TEXT, MARKDOWN -> TextReport.write(unreadable, file, yaml);
            case JSON -> JsonReport.write(unreadable, file);
            case SARIF -> SarifReport.write(unreadable, file);
        };
    }
}
