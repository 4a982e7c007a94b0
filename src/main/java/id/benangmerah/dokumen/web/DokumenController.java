package id.benangmerah.dokumen.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.dokumen.Downloads;
import id.benangmerah.dokumen.renstra.RenstraTable;
import id.benangmerah.rencana.RencanaService;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The tables of the plan in force: as pages, and as spreadsheets, whose downloads are logged.
@Controller
class DokumenController {

    private final Templates templates = new StaticTemplates();
    private final Downloads downloads;
    private final RencanaService rencana;

    DokumenController(Downloads downloads, RencanaService rencana) {
        this.downloads = downloads;
        this.rencana = rencana;
    }

    @GetMapping("/dokumen")
    JteModel list(Page page) {
        return templates.dokumenList(page.titled("Dokumen"), List.of(RenstraTable.values()));
    }

    @GetMapping("/dokumen/{slug}")
    JteModel show(Page page, @PathVariable String slug) {
        var table = tableOf(slug);
        var dokumen = table.of(plan());
        var titled = page.titled(table.number() + " " + table.subject()).on(Page.Step.of("Dokumen", "/dokumen"));
        return templates.dokumenShow(titled, dokumen, "/dokumen/" + slug + ".xlsx");
    }

    @GetMapping("/dokumen/{slug}.xlsx")
    ResponseEntity<byte[]> download(Page page, @PathVariable String slug) {
        var table = tableOf(slug);
        var renstra = plan();
        return downloads.xlsx(
                page.user(), table.of(renstra), renstra.identitas().id() + "-" + table.slug());
    }

    private Renstra plan() {
        return rencana.findCurrent()
                .orElseThrow(
                        () -> new NotFoundException("Belum ada Renstra yang dimuat; tabelnya dibuat dari Renstra."));
    }

    private static RenstraTable tableOf(String slug) {
        return RenstraTable.find(slug)
                .orElseThrow(() -> new NotFoundException("Tidak ada dokumen bernama “" + slug + "”."));
    }
}
