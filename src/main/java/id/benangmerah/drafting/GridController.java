package id.benangmerah.drafting;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.rencana.Drafts;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The grids of targets and of money.
@Controller
@RequestMapping("/naskah/{id}/kisi")
class GridController {

    private final Templates templates = new StaticTemplates();
    private final Desk desk;
    private final Drafts drafts;

    GridController(Desk desk, Drafts drafts) {
        this.desk = desk;
        this.drafts = drafts;
    }

    @GetMapping
    JteModel show(Page page, @PathVariable String id, @RequestParam(defaultValue = "target") String isi, Model model) {
        return show(page, desk.open(page.user(), id), isi, Map.of(), Faults.NONE, Desk.undo(model));
    }

    private JteModel show(
            Page page, OpenDraft draft, String isi, Map<String, String> sent, Faults faults, @Nullable Long undo) {
        boolean targets = !isi.equals("pagu");
        return templates.draftingKisi(
                page.titled(targets ? "Kisi target" : "Kisi pagu")
                        .on(Step.of("Naskah", Paths.ROOT), Step.of(draft.versi().label(), draft.path())),
                GridPage.of(draft, draft.path(), targets, sent, faults),
                undo);
    }

    @PostMapping
    Object save(
            Page page,
            @PathVariable String id,
            @RequestParam(defaultValue = "target") String isi,
            @RequestParam long dasar,
            @RequestParam(defaultValue = "") String pesan,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var sent = Desk.sent(request);
        var base = desk.base(id, dasar);
        var mine = PlanForm.read(drafts.facts(base), sent);
        var result = drafts.save(page.user(), base, mine, pesan);
        if (result instanceof Drafts.Faulty(var problems))
            return show(page, desk.open(page.user(), base), isi, sent, Faults.of(mine, problems), null);
        return desk.told(result, id, Paths.grid(id, isi.equals("pagu") ? "pagu" : "target"), redirect);
    }
}
