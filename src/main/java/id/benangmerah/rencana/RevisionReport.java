package id.benangmerah.rencana;

import id.benangmerah.rencana.periksa.Finding;
import id.benangmerah.rencana.periksa.Report;
import id.benangmerah.rencana.periksa.report.CheckedPlan;
import java.util.List;
import java.util.Optional;

/// What the checker found in a revision. `open` are the findings nobody has accepted.
public record RevisionReport(Revisi revisi, CheckedPlan plan, List<Finding> open) {

    public static RevisionReport of(Revisi revisi, CheckedPlan plan) {
        return new RevisionReport(revisi, plan, plan.report().open());
    }

    public Report report() {
        return plan.report();
    }

    /// What is open at a node with its indicators, or at one indicator.
    public Optional<OpenFindings> findOpen(String bagian) {
        return OpenFindings.of(
                bagian, open.stream().filter(finding -> finding.isAt(bagian)).toList());
    }
}
