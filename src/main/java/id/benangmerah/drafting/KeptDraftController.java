package id.benangmerah.drafting;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.rencana.Drafts;
import id.benangmerah.rencana.KeptDraft;
import id.benangmerah.rencana.draft.Conflict;
import id.benangmerah.rencana.draft.PartLabels;
import id.benangmerah.rencana.draft.Side;
import id.benangmerah.web.Flash;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Work that waits for its author: what it changes, what it collides with, and the decision.
@Controller
@RequestMapping("/naskah/{id}/titipan/{draftId:\\d{1,18}}")
public class KeptDraftController {
    private static final String CHOICE = "p|";

    /// Parts the keys of a question about several values; no id has it.
    private static final String BOTH = "\u241e";

    private final Templates templates = new StaticTemplates();
    private final Desk desk;
    private final Drafts drafts;

    KeptDraftController(Desk desk, Drafts drafts) {
        this.desk = desk;
        this.drafts = drafts;
    }

    /// Two sides of a conflict; `mine` and `theirs` are in words.
    public record Question(String name, String label, String base, String mine, String theirs) {
        Question with(Question other) {
            return new Question(
                    name + BOTH + other.name.substring(CHOICE.length()),
                    label + "; " + other.label,
                    base,
                    mine,
                    theirs);
        }
    }

    @GetMapping
    JteModel show(Page page, @PathVariable String id, @PathVariable long draftId) {
        return show(page, desk.open(page.user(), id), find(page, id, draftId), Map.of());
    }

    private KeptDraft find(Page page, String id, long draftId) {
        return drafts.findWaiting(page.user(), draftId)
                .filter(kept -> kept.renstraId().equals(id))
                .orElseThrow(() ->
                        new NotFoundException("Titipan itu tidak ada atau sudah diputuskan. Lihat riwayat naskah."));
    }

    private JteModel show(Page page, OpenDraft draft, KeptDraft kept, Map<String, Side> choices) {
        var compared = drafts.compare(kept, choices);
        var base = new PartLabels(drafts.facts(compared.base()));
        return templates.draftingTitipan(
                page.titled("Titipan: " + kept.asal())
                        .on(Step.of("Naskah", Paths.ROOT), Step.of(draft.versi().label(), draft.path())),
                draft.path() + "/titipan/" + kept.id(),
                questions(compared, base),
                compared.problems().stream()
                        .map(problem -> PartPage.capital(base.of(problem.slot().part())) + ": " + problem.sentence())
                        .toList(),
                ComparePage.of(
                        ComparePage.label(compared.base()),
                        drafts.facts(compared.base()),
                        kept.asal(),
                        compared.mine(),
                        draft.id()),
                compared.base().nomor() == compared.current().nomor()
                        ? ""
                        : compared.current().pembuat() + " menyimpan revisi "
                                + compared.current().nomor() + ": "
                                + compared.current().pesan());
    }

    /// Values that repeat one another, as tables of the plan do, are one question.
    private static List<Question> questions(Drafts.Compared compared, PartLabels base) {
        var mine = new PartLabels(compared.mine());
        var theirs = new PartLabels(compared.theirs());
        var questions = new LinkedHashMap<List<String>, Question>();
        for (var conflict : compared.conflicts()) {
            var question = switch (conflict) {
                case Conflict.Value(var slot, var was, var my, var their) ->
                    new Question(
                            CHOICE + conflict.key(),
                            PartPage.capital(base.of(slot)),
                            base.valueOf(slot, was),
                            mine.valueOf(slot, my),
                            theirs.valueOf(slot, their));
                case Conflict.Removal(var part, var by) ->
                    new Question(
                            CHOICE + conflict.key(),
                            PartPage.capital(base.of(part)),
                            "ada",
                            by == Side.MINE ? "dihapus" : "diubah di dalamnya",
                            by == Side.THEIRS ? "dihapus" : "diubah di dalamnya");
            };
            var same = conflict instanceof Conflict.Value value
                    ? List.of(value.slot().field(), question.base(), question.mine(), question.theirs())
                    : List.of(conflict.key());
            questions.merge(same, question, Question::with);
        }
        return List.copyOf(questions.values());
    }

    @PostMapping
    Object take(
            Page page,
            @PathVariable String id,
            @PathVariable long draftId,
            @RequestParam(defaultValue = "") String pesan,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var kept = find(page, id, draftId);
        var choices = new LinkedHashMap<String, Side>();
        Desk.sent(request).forEach((name, value) -> {
            if (name.startsWith(CHOICE) && (value.equals("MINE") || value.equals("THEIRS")))
                for (var key : name.substring(CHOICE.length()).split(BOTH, -1)) choices.put(key, Side.valueOf(value));
        });
        var result = drafts.take(page.user(), kept, choices, pesan);
        if (result instanceof Drafts.Faulty
                || result instanceof Drafts.Waiting(var waiting, var _) && waiting.equals(kept))
            return show(page, desk.open(page.user(), id), kept, choices);
        return desk.told(result, id, Paths.of(id) + "/riwayat", redirect);
    }

    @PostMapping("/lepas")
    String drop(Page page, @PathVariable String id, @PathVariable long draftId, RedirectAttributes redirect) {
        drafts.drop(page.user(), find(page, id, draftId));
        Flash.done("Titipan dilepas; naskah tidak berubah.").keep(redirect);
        return "redirect:" + Paths.of(id);
    }
}
