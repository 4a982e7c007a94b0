package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.Pemeriksaan.AcceptedFinding;
import id.benangmerah.rencana.Pemeriksaan.UnusedRule;
import java.util.List;
import java.util.Optional;

/// What the checker found in a plan, in the order of its chapters, and what the reviewers had
/// decided. `outdated` are acceptances of findings that are no longer there.
public record Report(
        List<Finding> findings, List<AcceptedFinding> accepted, List<AcceptedFinding> outdated, List<UnusedRule> off) {

    /// Findings nobody has accepted.
    public List<Finding> open() {
        return findings.stream()
                .filter(finding -> acceptanceOf(finding).isEmpty())
                .toList();
    }

    public List<Finding> open(Level level) {
        return open().stream().filter(finding -> finding.level() == level).toList();
    }

    public Optional<AcceptedFinding> acceptanceOf(Finding finding) {
        return accepted.stream()
                .filter(acceptance -> acceptance.temuan().equals(finding.id()))
                .findFirst();
    }

    /// The findings at a node of the cascade or at its indicators.
    public List<Finding> at(String node) {
        return findings.stream()
                .filter(finding -> node.equals(finding.place().node()))
                .toList();
    }
}
