package id.benangmerah.rencana.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.rencana.PlanReports;
import id.benangmerah.rencana.RevisionReport;
import id.benangmerah.web.Address;
import id.benangmerah.web.BadAddressException;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What the checker finds in the plan, revision by revision.
@Controller
class PemeriksaanController {

    private final Templates templates = new StaticTemplates();
    private final PlanReports reports;
    private final Clock clock;

    PemeriksaanController(PlanReports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping("/rencana/pemeriksaan")
    JteModel list(Page page) {
        var checked = asked(page.address());
        var view = PemeriksaanView.of(checked, isCurrent(checked), page.address(), clock.getZone());
        return templates.rencanaPemeriksaan(
                page.titled("Pemeriksaan rencana").on(Step.of("Renstra", "/rencana")), view);
    }

    /// The revision that the address names, or the current one.
    private RevisionReport asked(Address address) {
        var text = address.value("revisi");
        if (text == null || text.isBlank())
            return reports.findCurrent().orElseThrow(() -> new NotFoundException("Belum ada Renstra yang dimuat."));
        if (!text.matches("\\d{1,9}"))
            throw new BadAddressException("Revisi “" + text + "” tidak dikenal; tulis nomornya, misalnya 1.");
        return reports.find(Long.parseLong(text))
                .orElseThrow(() -> new NotFoundException("Tidak ada revisi nomor " + text + "."));
    }

    private boolean isCurrent(RevisionReport checked) {
        return reports.findCurrent()
                .filter(current -> current.revisi().nomor() == checked.revisi().nomor())
                .isPresent();
    }
}
