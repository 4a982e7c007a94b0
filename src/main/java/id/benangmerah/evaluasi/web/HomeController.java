package id.benangmerah.evaluasi.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.evaluasi.KinerjaService;
import id.benangmerah.rencana.PlanReports;
import id.benangmerah.web.Page;
import id.benangmerah.wilayah.Wilayah;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Where the goals stand in the chosen year.
@Controller
class HomeController {

    private final Templates templates = new StaticTemplates();
    private final KinerjaService service;
    private final PlanReports reports;
    private final Wilayah wilayah;

    HomeController(KinerjaService service, PlanReports reports, Wilayah wilayah) {
        this.service = service;
        this.reports = reports;
        this.wilayah = wilayah;
    }

    @GetMapping("/")
    JteModel home(Page page) {
        var home = Home.of(Reading.of(service, reports, page), wilayah.listKecamatan());
        return templates.evaluasiHome(page.titled("Kinerja tahun " + page.year()), home);
    }
}
