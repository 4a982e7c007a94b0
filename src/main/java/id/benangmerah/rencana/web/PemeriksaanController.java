package id.benangmerah.rencana.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.rencana.periksa.Rulebook;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What the checker finds in the plan, revision by revision, and the rules it asks.
@Controller
class PemeriksaanController {

    static final String PATH = "/rencana/pemeriksaan";

    private final Templates templates = new StaticTemplates();
    private final AskedRevision revisions;
    private final Clock clock;

    PemeriksaanController(AskedRevision revisions, Clock clock) {
        this.revisions = revisions;
        this.clock = clock;
    }

    @GetMapping(PATH)
    JteModel list(Page page) {
        var checked = revisions.of(page.address());
        var view = PemeriksaanView.of(
                checked,
                revisions.isCurrent(checked),
                Acceptances.mayAccept(page.user()),
                page.address(),
                clock.getZone());
        return templates.rencanaPemeriksaan(
                page.titled("Pemeriksaan rencana").on(Step.of("Renstra", "/rencana")), view);
    }

    @GetMapping(PATH + "/aturan")
    JteModel rules(Page page) {
        return templates.rencanaAturan(
                page.titled("Aturan pemeriksaan").on(Step.of("Renstra", "/rencana"), Step.of("Pemeriksaan", PATH)),
                Rulebook.families());
    }
}
