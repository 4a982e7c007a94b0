package id.benangmerah.anggaran.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.anggaran.PerjanjianService;
import id.benangmerah.anggaran.PerjanjianService.Standing;
import id.benangmerah.kernel.InputProblem;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.web.Flash;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The performance agreement of an official for a year, and its publication.
@Controller
class PerjanjianController {

    private static final String PATH = PerjanjianAccess.PATH + "/{unit:[A-Za-z0-9-]+}";

    private final Templates templates = new StaticTemplates();
    private final PerjanjianService service;
    private final Clock clock;

    PerjanjianController(PerjanjianService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @GetMapping(PATH)
    JteModel show(Page page, @PathVariable String unit, @RequestParam(required = false) @Nullable Integer tahun) {
        var year = PerjanjianAccess.yearOf(page, tahun);
        var standing = PerjanjianAccess.get(service, year, unit);
        var view = PerjanjianView.of(
                standing, service.listRevisi(year, unit), PerjanjianAccess.mayPublish(page.user()), clock.getZone());
        return templates.anggaranPerjanjian(titled(page, year, standing), view);
    }

    private static Page titled(Page page, Tahun year, Standing standing) {
        return page.titled(standing.shown().pertama().jabatan() + ", " + year)
                .on(Step.of("Perjanjian kinerja " + year, PerjanjianAccess.list(year)));
    }

    @GetMapping(PATH + "/terbitkan")
    JteModel form(Page page, @PathVariable String unit, @RequestParam int tahun) {
        PerjanjianAccess.check(page.user());
        return form(page, new PerjanjianForm(year(tahun), derived(tahun, unit), Map.of()), List.of(), false);
    }

    /// @param sidik the fingerprint of what the publisher saw
    @PostMapping(PATH + "/terbitkan")
    Object publish(
            Page page,
            @PathVariable String unit,
            @RequestParam int tahun,
            @RequestParam String sidik,
            @RequestParam Map<String, String> written,
            RedirectAttributes redirect) {
        PerjanjianAccess.check(page.user());
        var form = new PerjanjianForm(year(tahun), derived(tahun, unit), written);
        return switch (form.content(sidik)) {
            case PerjanjianForm.Faulty(var problems) -> form(page, form, problems, false);
            case PerjanjianForm.Complete(var publication) ->
                switch (service.publish(
                        form.tahun(), unit, publication, page.user().username())) {
                    case PerjanjianService.Outdated() ->
                        form(page, new PerjanjianForm(form.tahun(), derived(tahun, unit), written), List.of(), true);
                    case PerjanjianService.Unchanged(var revisi) ->
                        back(form, "Tidak ada yang berubah sejak " + revisi.label() + ".", redirect);
                    case PerjanjianService.Added(var revisi) -> back(form, revisi.label() + " terbit.", redirect);
                };
        };
    }

    private static String back(PerjanjianForm form, String told, RedirectAttributes redirect) {
        Flash.done(told).keep(redirect);
        return "redirect:" + PerjanjianAccess.path(form.tahun(), form.standing().unit());
    }

    private JteModel form(Page page, PerjanjianForm form, List<InputProblem> problems, boolean moved) {
        var standing = form.standing();
        var jabatan = standing.shown().pertama().jabatan();
        var titled = page.titled("Terbitkan perjanjian kinerja")
                .on(
                        Step.of("Perjanjian kinerja " + form.tahun(), PerjanjianAccess.list(form.tahun())),
                        Step.of(jabatan, PerjanjianAccess.path(form.tahun(), standing.unit())));
        return templates.webEntryForm(titled, form.entryForm(problems, moved));
    }

    private static Tahun year(int tahun) {
        return RenjaAccess.yearOf(tahun);
    }

    /// Where there is something to publish.
    private Standing derived(int tahun, String unit) {
        var standing = PerjanjianAccess.get(service, year(tahun), unit);
        if (standing.derived() == null)
            throw new NotFoundException("Pohon kinerja tahun " + tahun + " tidak lagi memuat unit ini.");
        return standing;
    }
}
