package id.benangmerah.drafting;

import id.benangmerah.rencana.PlanFacts;
import id.benangmerah.rencana.periksa.Checker;
import id.benangmerah.rencana.periksa.Finding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What the checker says of something that is typed and not yet saved.
///
/// @param problems why the values make no plan yet
/// @param fresh findings that saving would bring
/// @param gone findings that saving would mend
public record LiveCheck(List<String> problems, List<Finding> fresh, List<Finding> gone) {

    static LiveCheck of(PlanFacts base, Map<String, String> sent) {
        return switch (PlanForm.read(base, sent).build()) {
            case PlanFacts.Broken(var problems) ->
                new LiveCheck(
                        problems.stream()
                                .limit(5)
                                .map(problem -> PartPage.capital(problem.sentence()))
                                .toList(),
                        List.of(),
                        List.of());
            case PlanFacts.Whole(var renstra) -> {
                var before = Checker.check(base.renstra()).open();
                var after = Checker.check(renstra).open();
                yield new LiveCheck(List.of(), without(after, before), without(before, after));
            }
        };
    }

    private static List<Finding> without(List<Finding> list, List<Finding> other) {
        Set<String> ids = other.stream().map(Finding::id).collect(Collectors.toSet());
        return list.stream().filter(finding -> !ids.contains(finding.id())).toList();
    }

    public boolean isQuiet() {
        return problems.isEmpty() && fresh.isEmpty() && gone.isEmpty();
    }
}
