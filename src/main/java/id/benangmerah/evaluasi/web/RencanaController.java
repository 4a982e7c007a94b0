package id.benangmerah.evaluasi.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.evaluasi.KinerjaService;
import id.benangmerah.rencana.PlanReports;
import id.benangmerah.rencana.RencanaService;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The plan in brief and each of its nodes.
@Controller
class RencanaController {

    private final Templates templates = new StaticTemplates();
    private final KinerjaService service;
    private final PlanReports reports;
    private final RencanaService rencana;

    RencanaController(KinerjaService service, PlanReports reports, RencanaService rencana) {
        this.service = service;
        this.rencana = rencana;
        this.reports = reports;
    }

    @GetMapping("/rencana")
    JteModel plan(Page page) {
        var reading = Reading.of(service, reports, page);
        var id = reading.plan().identitas().id();
        var view = PlanView.of(reading, rencana.findVersi(id), rencana.findPerkada(id));
        return templates.evaluasiPlan(page.titled(page.plan().name()), view);
    }

    @GetMapping("/rencana/{id}")
    JteModel node(Page page, @PathVariable String id) {
        var reading = Reading.of(service, reports, page);
        var view = NodeView.of(reading, id)
                .orElseThrow(() -> new NotFoundException(
                        "Rencana ini tidak punya bagian “" + id + "”. Cari namanya di pohon kinerja."));
        return templates.evaluasiNode(page.titled(view.node().nama()).on(view.thread()), view);
    }
}
