package id.benangmerah.anggaran.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.anggaran.DokumenE821;
import id.benangmerah.anggaran.Renja;
import id.benangmerah.anggaran.RenjaService;
import id.benangmerah.dokumen.Dokumen;
import id.benangmerah.dokumen.Downloads;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The E.8.2.1 sheet in the form of the regulation.
@Controller
class E821DokumenController {

    private static final String PATH = RenjaAccess.PATH + "/{tahun:\\d{4}}/e821";

    private final Templates templates = new StaticTemplates();
    private final RenjaService service;
    private final Downloads downloads;

    E821DokumenController(RenjaService service, Downloads downloads) {
        this.service = service;
        this.downloads = downloads;
    }

    @GetMapping(PATH + "/dokumen")
    JteModel show(Page page, @PathVariable int tahun) {
        var renja = RenjaAccess.get(service, tahun).renja();
        var path = RenjaAccess.path(renja.tahun()) + "/e821";
        var titled = RenjaAccess.below(page.titled("Lembar E.8.2.1 Renja " + tahun), renja, Step.of("E.8.2.1", path));
        return templates.dokumenShow(titled, dokumen(renja), path + ".xlsx");
    }

    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> download(Page page, @PathVariable int tahun) {
        var renja = RenjaAccess.get(service, tahun).renja();
        return downloads.xlsx(page.user(), dokumen(renja));
    }

    private Dokumen dokumen(Renja renja) {
        return DokumenE821.of(service.renstraOf(renja).identitas(), renja.tahun(), service.lembar(renja));
    }
}
