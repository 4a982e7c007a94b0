package id.benangmerah.evaluasi.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.evaluasi.KinerjaService;
import id.benangmerah.rencana.PlanReports;
import id.benangmerah.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The whole cascade as a tree, or as an indented table.
@Controller
class PohonController {

    private final Templates templates = new StaticTemplates();
    private final KinerjaService service;
    private final PlanReports reports;

    PohonController(KinerjaService service, PlanReports reports) {
        this.service = service;
        this.reports = reports;
    }

    @GetMapping("/pohon")
    JteModel tree(Page page) {
        var reading = Reading.of(service, reports, page);
        var query = TreeQuery.of(page.address());
        var tree = Tree.of(Cascade.of(reading), reading.slice(), query);
        var selected = query.selected() == null
                ? null
                : NodeView.of(reading, query.selected()).orElse(null);
        return templates.evaluasiPohon(page.titled("Pohon kinerja " + page.year()), tree, reading.moment(), selected);
    }
}
