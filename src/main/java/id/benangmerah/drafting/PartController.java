package id.benangmerah.drafting;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.rencana.Drafts;
import id.benangmerah.rencana.PlanFacts;
import id.benangmerah.rencana.PlanSchema;
import id.benangmerah.web.BadAddressException;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
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

/// The page of a part of the plan, and saving it.
@Controller
@RequestMapping("/naskah/{id}")
class PartController {

    private final Templates templates = new StaticTemplates();
    private final Desk desk;
    private final Drafts drafts;
    private final PartStory story;

    PartController(Desk desk, Drafts drafts, PartStory story) {
        this.desk = desk;
        this.drafts = drafts;
        this.story = story;
    }

    @GetMapping("/bagian")
    JteModel show(
            Page page,
            @PathVariable String id,
            @RequestParam(name = "b", defaultValue = "") String part,
            @RequestParam(name = "s", required = false) @Nullable String section,
            Model model) {
        return show(page, desk.open(page.user(), id), part, section, Map.of(), Faults.NONE, Desk.undo(model));
    }

    private JteModel show(
            Page page,
            OpenDraft draft,
            String part,
            @Nullable String sectionKey,
            Map<String, String> sent,
            Faults faults,
            @Nullable Long undo) {
        var section = part.isEmpty() ? section(sectionKey) : null;
        if (!draft.facts().has(part))
            throw new NotFoundException("Bagian “" + part + "” tidak ada pada revisi "
                    + draft.revisi().nomor() + "; mungkin sudah dihapus. Lihat riwayat naskah.");
        var builder = new PartPage.Builder(draft, part, section, sent, faults);
        return templates.draftingPart(
                page.titled(builder.title()).on(builder.thread()),
                builder.build(),
                story.of(draft, part, section),
                undo);
    }

    private static Section section(@Nullable String key) {
        if (key == null) return Section.ALL.getFirst();
        return Section.find(key)
                .orElseThrow(
                        () -> new BadAddressException("Bagian “" + key + "” tidak dikenal; pilih dari daftar isi."));
    }

    @PostMapping("/bagian")
    Object save(
            Page page,
            @PathVariable String id,
            @RequestParam(name = "b", defaultValue = "") String part,
            @RequestParam(name = "s", required = false) @Nullable String section,
            @RequestParam long dasar,
            @RequestParam(defaultValue = "") String pesan,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var sent = Desk.sent(request);
        var base = desk.base(id, dasar);
        var facts = drafts.facts(base);
        var mine = PlanForm.read(facts, sent);
        var result = drafts.save(page.user(), base, mine, pesan);
        if (result instanceof Drafts.Faulty(var found))
            return show(page, desk.open(page.user(), base), part, section, sent, Faults.of(mine, found), null);
        return desk.told(result, id, back(id, part, section, facts, mine), redirect);
    }

    /// To the part under its new name, to its owner when it is gone.
    private static String back(String id, String part, @Nullable String section, PlanFacts facts, PlanFacts mine) {
        if (part.isEmpty()) return Paths.section(id, section == null ? "identitas" : section);
        if (mine.has(part)) return Paths.part(id, part);
        var type = PlanSchema.typeOf(facts, part).orElseThrow();
        var newName = PlanSchema.fieldsOf(type).stream()
                .filter(PlanSchema.Field::id)
                .findFirst()
                .flatMap(field -> mine.parts().stream()
                        .filter(other -> !facts.has(other) && other.equals(mine.get(other, field.path())))
                        .findFirst());
        if (newName.isPresent()) return Paths.part(id, newName.get());
        var home = facts.homeOf(part).orElseThrow();
        if (!home.owner().isEmpty()) return Paths.part(id, home.owner());
        return Paths.section(id, Section.of(home.list()).map(Section::key).orElse("identitas"));
    }
}
