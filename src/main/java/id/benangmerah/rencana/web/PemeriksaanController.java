package id.benangmerah.rencana.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.kernel.Angka;
import id.benangmerah.rencana.RencanaService;
import id.benangmerah.rencana.RevisionReport;
import id.benangmerah.rencana.periksa.Rulebook;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import id.benangmerah.web.components.Timeline;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What the checker finds in the plan, revision by revision, and the rules it asks.
@Controller
class PemeriksaanController {

    static final String PATH = "/rencana/pemeriksaan";

    private static final int SHOWN_REVISIONS = 12;

    private final Templates templates = new StaticTemplates();
    private final RencanaService rencana;
    private final AskedRevision revisions;
    private final Clock clock;

    PemeriksaanController(RencanaService rencana, AskedRevision revisions, Clock clock) {
        this.rencana = rencana;
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
                page.titled("Pemeriksaan rencana").on(Step.of("Renstra", "/rencana")), view, history(checked));
    }

    /// The newest revisions of the same plan, each with its findings behind it.
    private Timeline history(RevisionReport checked) {
        return new Timeline(rencana.listRevisi(checked.revisi().renstraId()).stream()
                .limit(SHOWN_REVISIONS)
                .map(revisi -> new Timeline.Entry(
                        Angka.format(revisi.dibuat().atZone(clock.getZone()).toLocalDate()),
                        "Revisi " + revisi.nomor(),
                        revisi.pembuat() + ": " + revisi.pesan(),
                        PATH + "?revisi=" + revisi.nomor(),
                        revisi.nomor() == checked.revisi().nomor()))
                .toList());
    }

    @GetMapping(PATH + "/aturan")
    JteModel rules(Page page) {
        return templates.rencanaAturan(
                page.titled("Aturan pemeriksaan").on(Step.of("Renstra", "/rencana"), Step.of("Pemeriksaan", PATH)),
                Rulebook.families());
    }
}
