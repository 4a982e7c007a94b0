package id.benangmerah.rencana.periksa.report;

import id.benangmerah.rencana.RenstraYaml.Unreadable;

/// In which form a checked plan is handed over.
public enum ReportFormat {
    /// For a terminal.
    TEXT {
        @Override
        public String write(CheckedPlan plan, boolean coloured) {
            return TextReport.write(plan, coloured);
        }

        @Override
        public String write(Unreadable unreadable, String file, String yaml) {
            return TextReport.write(unreadable, file, yaml);
        }
    };

    /// `coloured` matters to a terminal only.
    public abstract String write(CheckedPlan plan, boolean coloured);

    /// A file that is no plan: every fault with its line and column.
    public abstract String write(Unreadable unreadable, String file, String yaml);
}
