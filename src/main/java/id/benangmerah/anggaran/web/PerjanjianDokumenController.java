package id.benangmerah.anggaran.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.anggaran.DokumenPerjanjian;
import id.benangmerah.anggaran.PerjanjianService;
import id.benangmerah.dokumen.Dokumen;
import id.benangmerah.dokumen.Downloads;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A performance agreement in the form in which it is signed: a revision, the newest one
/// where none is named, or the draft where none is published.
@Controller
class PerjanjianDokumenController {

    private static final String PATH = PerjanjianAccess.PATH + "/{unit:[A-Za-z0-9-]+}";

    private final Templates templates = new StaticTemplates();
    private final PerjanjianService service;
    private final Downloads downloads;

    PerjanjianDokumenController(PerjanjianService service, Downloads downloads) {
        this.service = service;
        this.downloads = downloads;
    }

    @GetMapping(PATH + "/dokumen")
    JteModel show(
            Page page,
            @PathVariable String unit,
            @RequestParam int tahun,
            @RequestParam(required = false) @Nullable Integer revisi) {
        var year = RenjaAccess.yearOf(tahun);
        var dokumen = dokumen(year, unit, revisi);
        var titled = page.titled("Perjanjian kinerja " + year)
                .on(
                        Step.of("Perjanjian kinerja " + year, PerjanjianAccess.list(year)),
                        Step.of(dokumen.titleLines().get(1), PerjanjianAccess.path(year, unit)));
        var download = PerjanjianAccess.path(year, unit, "/dokumen.xlsx") + (revisi == null ? "" : "&revisi=" + revisi);
        return templates.dokumenShow(titled, dokumen, download);
    }

    @GetMapping(PATH + "/dokumen.xlsx")
    ResponseEntity<byte[]> download(
            Page page,
            @PathVariable String unit,
            @RequestParam int tahun,
            @RequestParam(required = false) @Nullable Integer revisi) {
        return downloads.xlsx(page.user(), dokumen(RenjaAccess.yearOf(tahun), unit, revisi));
    }

    private Dokumen dokumen(Tahun tahun, String unit, @Nullable Integer nomor) {
        if (nomor != null)
            return service.findRevisi(tahun, unit, nomor)
                    .map(published -> DokumenPerjanjian.of(published.isi(), published.revisi()))
                    .orElseThrow(() -> new NotFoundException("Perjanjian ini tidak punya revisi " + nomor + "."));
        var standing = PerjanjianAccess.get(service, tahun, unit);
        var published = standing.published();
        return DokumenPerjanjian.of(standing.shown(), published == null ? null : published.revisi());
    }
}
