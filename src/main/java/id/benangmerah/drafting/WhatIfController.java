package id.benangmerah.drafting;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.identity.User;
import id.benangmerah.rencana.Drafts;
import id.benangmerah.rencana.PlanFacts;
import id.benangmerah.rencana.RencanaService;
import id.benangmerah.rencana.RenstraYaml;
import id.benangmerah.rencana.RevisionReport;
import id.benangmerah.rencana.WhatIf;
import id.benangmerah.rencana.WhatIfService;
import id.benangmerah.rencana.periksa.report.CheckedPlan;
import id.benangmerah.web.Flash;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What if money or targets were other: scenarios of a plan, edited in the same grids, compared
/// with the plan and with one another.
@Controller
@RequestMapping("/naskah/{id}/skenario")
class WhatIfController {

    private final Templates templates = new StaticTemplates();
    private final Desk desk;
    private final WhatIfService scenarios;
    private final RencanaService rencana;
    private final Drafts drafts;

    WhatIfController(Desk desk, WhatIfService scenarios, RencanaService rencana, Drafts drafts) {
        this.desk = desk;
        this.scenarios = scenarios;
        this.rencana = rencana;
        this.drafts = drafts;
    }

    @GetMapping
    JteModel list(Page page, @PathVariable String id) {
        return compare(page, desk.open(page.user(), id), scenarios.list(id), null);
    }

    @GetMapping("/{nomor:\\d{1,18}}")
    JteModel show(Page page, @PathVariable String id, @PathVariable long nomor) {
        var scenario = get(id, nomor);
        return compare(page, desk.open(page.user(), id), List.of(scenario), scenario);
    }

    private static List<Step> steps(OpenDraft draft) {
        return List.of(Step.of("Naskah", Paths.ROOT), Step.of(draft.versi().label(), draft.path()));
    }

    private static List<Step> stepsBelow(OpenDraft draft) {
        return Stream.concat(steps(draft).stream(), Stream.of(Step.of("Skenario", draft.path() + "/skenario")))
                .toList();
    }

    /// @param alone the scenario that the page is about, where it is about one
    private JteModel compare(Page page, OpenDraft draft, List<WhatIf> shown, @Nullable WhatIf alone) {
        var title = alone == null ? "Skenario" : "Skenario " + alone.nama();
        var tried = shown.stream()
                .map(scenario -> new WhatIfPage.Tried(
                        scenario.nama(),
                        path(scenario),
                        RenstraYaml.read(scenarios.naskah(scenario)).renstra()))
                .toList();
        return templates.draftingSkenario(
                page.titled(title).on(alone == null ? steps(draft) : stepsBelow(draft)),
                WhatIfPage.of(draft, tried, WhatIfService.mayTry(page.user())),
                alone == null ? "" : path(alone),
                draft.editable());
    }

    private static String path(WhatIf scenario) {
        return Paths.of(scenario.renstraId()) + "/skenario/" + scenario.nomor();
    }

    private WhatIf get(String id, long nomor) {
        return scenarios
                .find(id, nomor)
                .orElseThrow(() -> new NotFoundException("Skenario itu tidak ada atau sudah ditutup."));
    }

    @PostMapping
    String create(Page page, @PathVariable String id, @RequestParam String nama, RedirectAttributes redirect) {
        var draft = desk.open(page.user(), id);
        return switch (scenarios.create(page.user(), draft.revisi(), nama)) {
            case WhatIfService.Kept(var scenario) -> "redirect:" + path(scenario) + "/kisi?isi=pagu";
            case WhatIfService.Refused(var sentence) -> {
                Flash.problem(sentence).keep(redirect);
                yield "redirect:" + draft.path() + "/skenario";
            }
        };
    }

    @GetMapping("/{nomor:\\d{1,18}}/kisi")
    JteModel grid(
            Page page,
            @PathVariable String id,
            @PathVariable long nomor,
            @RequestParam(defaultValue = "pagu") String isi) {
        return grid(page, get(id, nomor), isi, Map.of(), Faults.NONE);
    }

    private JteModel grid(Page page, WhatIf scenario, String isi, Map<String, String> sent, Faults faults) {
        var draft = open(page.user(), scenario);
        boolean targets = isi.equals("target");
        return templates.draftingKisi(
                page.titled((targets ? "Target" : "Pagu") + " skenario " + scenario.nama())
                        .on(Stream.concat(
                                        stepsBelow(draft).stream(), Stream.of(Step.of(scenario.nama(), path(scenario))))
                                .toList()),
                GridPage.of(draft, path(scenario), targets, sent, faults),
                null);
    }

    /// The scenario as if it were a plan in the making.
    private OpenDraft open(User user, WhatIf scenario) {
        var naskah = scenarios.naskah(scenario);
        var renstra = RenstraYaml.read(naskah).renstra();
        var base = rencana.findRevisi(scenario.dasar()).orElseThrow();
        return new OpenDraft(
                rencana.getVersi(scenario.renstraId()),
                base,
                renstra,
                PlanFacts.of(renstra),
                RevisionReport.of(base, CheckedPlan.of(renstra, scenario.nama(), naskah)),
                WhatIfService.mayTry(user)
                        ? null
                        : "Skenario diubah oleh Perencana, Kepala Dinas, Sekretaris, atau Kepala Bidang.");
    }

    @PostMapping("/{nomor:\\d{1,18}}/kisi")
    Object save(
            Page page,
            @PathVariable String id,
            @PathVariable long nomor,
            @RequestParam(defaultValue = "pagu") String isi,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var scenario = get(id, nomor);
        var facts = open(page.user(), scenario).facts();
        var sent = Desk.sent(request);
        var typed = PlanForm.read(facts, sent);
        return switch (typed.build()) {
            case PlanFacts.Broken(var problems) -> grid(page, scenario, isi, sent, Faults.of(typed, problems));
            case PlanFacts.Whole(var renstra) ->
                switch (scenarios.save(page.user(), scenario, nomor, renstra)) {
                    case WhatIfService.Kept(var kept) -> {
                        Flash.done("Skenario tersimpan; inilah akibatnya.").keep(redirect);
                        yield "redirect:" + path(kept);
                    }
                    case WhatIfService.Refused(var sentence) -> {
                        Flash.problem("Belum tersimpan. " + sentence).keep(redirect);
                        yield "redirect:" + path(scenario) + "/kisi?isi=" + (isi.equals("target") ? "target" : "pagu");
                    }
                };
        };
    }

    /// The findings that saving would bring, as in the editor.
    @PostMapping("/{nomor:\\d{1,18}}/periksa")
    JteModel check(Page page, @PathVariable String id, @PathVariable long nomor, HttpServletRequest request) {
        return templates.draftingPeriksa(
                LiveCheck.of(open(page.user(), get(id, nomor)).facts(), Desk.sent(request)));
    }

    @PostMapping("/{nomor:\\d{1,18}}/tutup")
    String close(Page page, @PathVariable String id, @PathVariable long nomor, RedirectAttributes redirect) {
        scenarios.close(page.user(), get(id, nomor));
        Flash.done("Skenario ditutup; rencana tidak berubah.").keep(redirect);
        return "redirect:" + Paths.of(id) + "/skenario";
    }

    /// Shows the scenario as differences that can be taken over into the plan.
    @PostMapping("/{nomor:\\d{1,18}}/pakai")
    String take(Page page, @PathVariable String id, @PathVariable long nomor, RedirectAttributes redirect) {
        var scenario = get(id, nomor);
        Optional<String> reason = rencana.whyNotEdit(page.user(), id);
        if (reason.isPresent()) {
            Flash.problem(reason.get()).keep(redirect);
            return "redirect:" + path(scenario);
        }
        var kept = drafts.keep(
                page.user(),
                desk.base(id, scenario.dasar()),
                scenarios.naskah(scenario),
                "skenario " + scenario.nama());
        return "redirect:" + Paths.of(id) + "/titipan/" + kept.id();
    }
}
