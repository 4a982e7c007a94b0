package id.benangmerah.dokumen.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.dokumen.Dokumen;
import id.benangmerah.dokumen.Downloads;
import id.benangmerah.dokumen.renstra.LembarVerifikasi;
import id.benangmerah.rencana.PlanReports;
import id.benangmerah.rencana.RevisionReport;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The sheet that Bappelitbangda returns after verifying a revision of the plan.
@Controller
class LembarVerifikasiController {

    private static final String PATH = "/rencana/pemeriksaan/lembar";

    private final Templates templates = new StaticTemplates();
    private final PlanReports reports;
    private final Downloads downloads;
    private final Clock clock;

    LembarVerifikasiController(PlanReports reports, Downloads downloads, Clock clock) {
        this.reports = reports;
        this.downloads = downloads;
        this.clock = clock;
    }

    @GetMapping(PATH)
    JteModel show(Page page, @RequestParam(name = "revisi", required = false) @Nullable Long nomor) {
        var checked = get(nomor);
        var titled = page.titled("Lembar verifikasi")
                .on(
                        Step.of("Renstra", "/rencana"),
                        Step.of(
                                "Pemeriksaan",
                                page.address().at("/rencana/pemeriksaan").href()));
        return templates.dokumenShow(
                titled, dokumen(checked), page.address().at(PATH + ".xlsx").href());
    }

    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> download(Page page, @RequestParam(name = "revisi", required = false) @Nullable Long nomor) {
        var checked = get(nomor);
        var name = "%s-%s-revisi-%d"
                .formatted(
                        checked.revisi().renstraId(),
                        LembarVerifikasi.SLUG,
                        checked.revisi().nomor());
        return downloads.xlsx(page.user(), dokumen(checked), name);
    }

    private Dokumen dokumen(RevisionReport checked) {
        return LembarVerifikasi.of(
                checked, checked.revisi().dibuat().atZone(clock.getZone()).toLocalDate());
    }

    private RevisionReport get(@Nullable Long nomor) {
        Optional<RevisionReport> found = nomor == null ? reports.findCurrent() : reports.find(nomor);
        return found.orElseThrow(() -> new NotFoundException("Tidak ada revisi rencana yang diminta."));
    }
}
