package id.benangmerah.drafting;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.rencana.Drafts;
import id.benangmerah.rencana.PlanFacts;
import id.benangmerah.rencana.PlanFacts.Home;
import id.benangmerah.rencana.draft.PlanDiff;
import id.benangmerah.rencana.draft.PlanEdits;
import id.benangmerah.rencana.periksa.NationalList;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Adds a part to a list of the plan.
@Controller
@RequestMapping("/naskah/{id}/tambah")
class AddingController {

    private final Templates templates = new StaticTemplates();
    private final Desk desk;
    private final Drafts drafts;

    AddingController(Desk desk, Drafts drafts) {
        this.desk = desk;
        this.drafts = drafts;
    }

    @GetMapping
    JteModel form(
            Page page,
            @PathVariable String id,
            @RequestParam(name = "o", defaultValue = "") String owner,
            @RequestParam(name = "l") String list) {
        return form(page, desk.open(page.user(), id), new Home(owner, list), Map.of(), null);
    }

    private JteModel form(Page page, OpenDraft draft, Home home, Map<String, String> sent, @Nullable String problem) {
        var view = AddingPage.of(draft, home, sent, problem)
                .orElseThrow(() -> new NotFoundException("Tidak ada daftar itu pada rencana; pilih dari daftar isi."));
        return templates.draftingTambah(
                page.titled("Tambah " + view.kind())
                        .on(
                                Step.of("Naskah", Paths.ROOT),
                                Step.of(draft.versi().label(), draft.path()),
                                Step.of(draft.labels().of(home), view.backHref())),
                view);
    }

    @PostMapping
    Object add(
            Page page,
            @PathVariable String id,
            @RequestParam(name = "o", defaultValue = "") String owner,
            @RequestParam(name = "l") String list,
            @RequestParam long dasar,
            @RequestParam(defaultValue = "") String pilih,
            @RequestParam(defaultValue = "") String pesan,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var home = new Home(owner, list);
        var base = desk.base(id, dasar);
        var facts = drafts.facts(base);
        var sent = Desk.sent(request);
        var official = pilih.isBlank() ? null : official(facts, home, pilih);
        var mine =
                withIndicator(PlanForm.read(facts, official == null ? sent : filled(sent, home, official)), official);
        if (PlanDiff.between(facts, mine).isEmpty())
            return form(page, desk.open(page.user(), id), home, sent, "Isi dahulu bagian yang akan ditambahkan.");
        return switch (drafts.save(page.user(), base, mine, pesan)) {
            case Drafts.Faulty(var problems) -> {
                var draft = desk.open(page.user(), base);
                yield form(page, draft, home, sent, Faults.of(mine, problems).told(draft.labels()));
            }
            case Drafts.Result result -> desk.told(result, id, added(id, facts, mine, home), redirect);
        };
    }

    private static NationalList.@Nullable Line official(PlanFacts facts, Home home, String code) {
        return AddingPage.choicesUnder(facts.renstra(), home).stream()
                .filter(choice -> choice.kode().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new NotFoundException("Kode " + code + " tidak ada pada nomenklatur di bawah bagian ini."));
    }

    private static Map<String, String> filled(Map<String, String> sent, Home home, NationalList.Line choice) {
        var filled = new LinkedHashMap<>(sent);
        filled.put(PlanForm.name(home, 1, "kode"), choice.kode());
        filled.put(PlanForm.name(home, 1, "nama"), choice.nama());
        return filled;
    }

    /// A subkegiatan begins with its official indicator.
    private static PlanFacts withIndicator(PlanFacts facts, NationalList.@Nullable Line choice) {
        if (choice == null || choice.indikator() == null || choice.satuan() == null || !facts.has(choice.kode()))
            return facts;
        var id = choice.kode() + "-1";
        return PlanEdits.on(facts)
                .add(
                        id,
                        new Home(choice.kode(), "indikator"),
                        Map.of("id", id, "nama", choice.indikator(), "satuan", choice.satuan()))
                .facts();
    }

    private static String added(String id, PlanFacts before, PlanFacts after, Home home) {
        return after.listOf(home).stream()
                .filter(part -> !before.has(part) && !part.startsWith("baru"))
                .findFirst()
                .map(part -> Paths.part(id, part))
                .orElseGet(() -> home.owner().isEmpty()
                        ? Paths.section(
                                id, Section.of(home.list()).map(Section::key).orElse("identitas"))
                        : Paths.part(id, home.owner()));
    }
}
