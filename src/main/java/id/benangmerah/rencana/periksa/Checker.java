package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.Pemeriksaan;
import id.benangmerah.rencana.Pemeriksaan.AcceptedFinding;
import id.benangmerah.rencana.Pemeriksaan.UnusedRule;
import id.benangmerah.rencana.Renstra;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Asks every rule of the [Rulebook] about a plan, several at a time: a command that has just
/// started spends its time on rules that run for the first time.
public final class Checker {
    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.place().chapter())
            .thenComparing(Finding::level)
            .thenComparing(Finding::code);

    private Checker() {}

    public static Report check(Renstra renstra) {
        var decided = renstra.pemeriksaan() == null ? Pemeriksaan.NONE : renstra.pemeriksaan();
        var off = decided.dimatikanList().stream().map(UnusedRule::aturan).collect(Collectors.toSet());
        var plan = new Plan(renstra);
        var findings = Rulebook.rules().parallelStream()
                .filter(rule -> !off.contains(rule.about().code()))
                .flatMap(rule -> ask(rule, plan))
                .sorted(ORDER)
                .toList();
        var ids = findings.stream().map(Finding::id).collect(Collectors.toSet());
        var accepted = decided.diterimaList().stream()
                .collect(Collectors.partitioningBy((AcceptedFinding one) -> ids.contains(one.temuan())));
        return new Report(findings, list(accepted.get(true)), list(accepted.get(false)), decided.dimatikanList());
    }

    private static Stream<Finding> ask(Rule rule, Plan plan) {
        var findings = new Findings(rule.about());
        rule.check(plan, findings);
        return findings.list().stream();
    }

    private static <T> List<T> list(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }
}
