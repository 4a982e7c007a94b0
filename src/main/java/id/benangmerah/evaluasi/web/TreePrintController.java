package id.benangmerah.evaluasi.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.evaluasi.KinerjaService;
import id.benangmerah.indikator.AsOf;
import id.benangmerah.kernel.Angka;
import id.benangmerah.rencana.RencanaService;
import id.benangmerah.rencana.Revisi;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The performance tree on paper, as the plan stood at the end of a day.
@Controller
class TreePrintController {

    private final Templates templates = new StaticTemplates();
    private final KinerjaService service;
    private final RencanaService rencana;

    TreePrintController(KinerjaService service, RencanaService rencana) {
        this.service = service;
        this.rencana = rencana;
    }

    @GetMapping("/pohon/cetak")
    JteModel print(Page page) {
        var id = service.plan().identitas().id();
        var revisi = revisionAt(id, page.asOf());
        var view = TreePrint.of(
                rencana.getRevision(revisi.nomor()),
                page.year(),
                page.asOf(),
                revisi,
                rencana.findVersi(id),
                rencana.findPerkada(id));
        return templates.evaluasiPohonCetak(page.titled("Pohon kinerja " + page.year()), view);
    }

    private Revisi revisionAt(String id, LocalDate day) {
        return rencana.listRevisi(id).stream()
                .filter(revisi ->
                        !revisi.dibuat().atZone(AsOf.ZONE).toLocalDate().isAfter(day))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Rencana ini belum dicatat pada " + Angka.format(day) + "."));
    }
}
