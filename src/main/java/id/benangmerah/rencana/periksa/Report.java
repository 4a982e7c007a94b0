package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.Pemeriksaan.AcceptedFinding;
import id.benangmerah.rencana.Pemeriksaan.UnusedRule;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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

    /// The same report with the findings that are asked for, and their acceptances.
    public Report only(Predicate<Finding> wanted) {
        var kept = findings.stream().filter(wanted).toList();
        var ids = kept.stream().map(Finding::id).collect(Collectors.toSet());
        return new Report(
                kept,
                accepted.stream().filter(one -> ids.contains(one.temuan())).toList(),
                outdated,
                off);
    }

    public Optional<AcceptedFinding> acceptanceOf(Finding finding) {
        if (accepted.isEmpty()) return Optional.empty();
        var id = finding.id();
        return accepted.stream()
                .filter(acceptance -> acceptance.temuan().equals(id))
                .findFirst();
    }

    /// The findings at a part: a node of the cascade with its indicators, or one indicator.
    public List<Finding> at(String id) {
        return findings.stream().filter(finding -> finding.isAt(id)).toList();
    }
}
