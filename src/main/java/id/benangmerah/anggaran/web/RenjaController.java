package id.benangmerah.anggaran.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.anggaran.RenjaService;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import id.benangmerah.web.components.Confirmation;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The Renja of a year: what it plans, how it differs from the Renstra, and its revisions.
@Controller
class RenjaController {

    private final Templates templates = new StaticTemplates();
    private final RenjaService service;
    private final Clock clock;

    RenjaController(RenjaService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @GetMapping(RenjaAccess.PATH + "/{tahun:\\d{4}}")
    JteModel show(Page page, @PathVariable int tahun) {
        var titled =
                page.titled("Renja " + tahun).on(Step.of("Renstra", "/rencana"), Step.of("Renja", RenjaAccess.PATH));
        var found = service.find(RenjaAccess.yearOf(tahun));
        if (found.isEmpty()) return start(titled, tahun);
        var view = RenjaView.of(found.get(), service, RenjaAccess.mayEdit(page.user()), clock.getZone());
        return templates.anggaranRenja(titled, view);
    }

    private JteModel start(Page page, int tahun) {
        var candidates = service.candidatesOf(RenjaAccess.yearOf(tahun));
        if (candidates.isEmpty())
            throw new NotFoundException("Tidak ada Renstra untuk tahun " + tahun + ", jadi tidak ada Renjanya.");
        var offers = candidates.stream()
                .map(candidate -> new Confirmation(
                        RenjaStart.sentence(candidate),
                        RenjaAccess.PATH + "/" + tahun + "/susun?renstra="
                                + candidate.renstra().identitas().id(),
                        "Susun Renja " + tahun,
                        RenjaAccess.PATH))
                .toList();
        return templates.anggaranRenjaStart(page, offers, RenjaAccess.mayEdit(page.user()));
    }

    @PostMapping(RenjaAccess.PATH + "/{tahun:\\d{4}}/susun")
    String derive(Page page, @PathVariable int tahun, @RequestParam String renstra, RedirectAttributes redirect) {
        RenjaAccess.check(page.user());
        var year = RenjaAccess.yearOf(tahun);
        if (service.candidatesOf(year).stream()
                .noneMatch(one -> one.renstra().identitas().id().equals(renstra)))
            throw new NotFoundException("Renstra “" + renstra + "” tidak mencakup tahun " + tahun + ".");
        var saved = service.derive(renstra, year, page.user().username());
        RenjaAccess.tell(saved, "Renja " + tahun + " disusun dari Renstra.", redirect);
        return "redirect:" + RenjaAccess.path(year);
    }
}
