package id.benangmerah.rencana;

import id.benangmerah.rencana.periksa.Finding;
import id.benangmerah.rencana.periksa.Report;
import id.benangmerah.rencana.periksa.report.CheckedPlan;
import java.util.Comparator;
import java.util.Optional;

/// What the checker found in a revision.
public record RevisionReport(Revisi revisi, CheckedPlan plan) {

    public Report report() {
        return plan.report();
    }

    /// The findings nobody has accepted at a node with its indicators, or at one indicator.
    public Optional<OpenFindings> open(String bagian) {
        var open =
                report().open().stream().filter(finding -> finding.isAt(bagian)).toList();
        return open.stream()
                .map(Finding::level)
                .min(Comparator.naturalOrder())
                .map(gravest -> new OpenFindings(bagian, open.size(), gravest));
    }
}
