package id.benangmerah.drafting;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.rencana.Drafts;
import id.benangmerah.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the checker and the evidence say of something that is typed and not yet saved.
@Controller
class LiveCheckController {

    private final Templates templates = new StaticTemplates();
    private final Desk desk;
    private final Drafts drafts;
    private final FormulaPreview preview;

    LiveCheckController(Desk desk, Drafts drafts, FormulaPreview preview) {
        this.desk = desk;
        this.drafts = drafts;
        this.preview = preview;
    }

    @PostMapping("/naskah/{id}/periksa")
    JteModel check(Page page, @PathVariable String id, @RequestParam long dasar, HttpServletRequest request) {
        return templates.draftingPeriksa(LiveCheck.of(drafts.facts(desk.base(id, dasar)), Desk.sent(request)));
    }

    @PostMapping("/naskah/{id}/rumus")
    JteModel formula(Page page, @PathVariable String id, @RequestParam String rumus) {
        return templates.draftingRumus(preview.of(rumus, page.year(), page.asOf()), preview.populations());
    }
}
