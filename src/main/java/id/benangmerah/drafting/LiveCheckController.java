package id.benangmerah.drafting;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.rencana.Drafts;
import id.benangmerah.rencana.PlanFacts;
import id.benangmerah.rencana.periksa.Checker;
import id.benangmerah.rencana.periksa.Finding;
import id.benangmerah.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the checker and the evidence say of something that is typed and not yet saved.
@Controller
public class LiveCheckController {

    private final Templates templates = new StaticTemplates();
    private final Desk desk;
    private final Drafts drafts;
    private final FormulaPreview preview;

    LiveCheckController(Desk desk, Drafts drafts, FormulaPreview preview) {
        this.desk = desk;
        this.drafts = drafts;
        this.preview = preview;
    }

    /// @param problems why the values make no plan yet
    /// @param fresh findings that saving would bring
    /// @param gone findings that saving would mend
    public record LiveCheck(List<String> problems, List<Finding> fresh, List<Finding> gone) {
        public boolean isQuiet() {
            return problems.isEmpty() && fresh.isEmpty() && gone.isEmpty();
        }
    }

    @PostMapping("/naskah/{id}/periksa")
    JteModel check(Page page, @PathVariable String id, @RequestParam long dasar, HttpServletRequest request) {
        var base = desk.base(id, dasar);
        var facts = drafts.facts(base);
        var typed = PlanForm.read(facts, Desk.sent(request));
        var live = switch (typed.build()) {
            case PlanFacts.Broken(var problems) ->
                new LiveCheck(
                        problems.stream()
                                .limit(5)
                                .map(problem -> PartPage.capital(problem.sentence()))
                                .toList(),
                        List.of(),
                        List.of());
            case PlanFacts.Whole(var renstra) -> {
                var before = Checker.check(facts.plan().renstra()).open();
                var after = Checker.check(renstra).open();
                yield new LiveCheck(List.of(), without(after, before), without(before, after));
            }
        };
        return templates.draftingPeriksa(live);
    }

    private static List<Finding> without(List<Finding> list, List<Finding> other) {
        Set<String> ids = other.stream().map(Finding::id).collect(Collectors.toSet());
        return list.stream().filter(finding -> !ids.contains(finding.id())).toList();
    }

    @PostMapping("/naskah/{id}/rumus")
    JteModel formula(Page page, @PathVariable String id, @RequestParam String rumus) {
        return templates.draftingRumus(preview.of(rumus, page.year(), page.asOf()), preview.populations());
    }
}
