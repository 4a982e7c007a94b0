package id.benangmerah.koperasi.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import id.benangmerah.audit.Act;
import id.benangmerah.audit.AuditLog;
import id.benangmerah.dokumen.Dokumen;
import id.benangmerah.kernel.AsKnown;
import id.benangmerah.koperasi.Koperasi;
import id.benangmerah.koperasi.KoperasiAccess;
import id.benangmerah.koperasi.KoperasiRepository;
import id.benangmerah.koperasi.KoperasiSheet;
import id.benangmerah.koperasi.Sanksi;
import id.benangmerah.web.Flash;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The draft of the reminder that the ladder of sanctions calls for, and the note that it was
/// drafted.
@Controller
@RequestMapping("/koperasi/{id:\\d+}/rat/surat")
class SuratController {

    private final Templates templates = new StaticTemplates();
    private final KoperasiRepository repository;
    private final KoperasiSheet sheet;
    private final AuditLog audit;
    private final Clock clock;

    SuratController(KoperasiRepository repository, KoperasiSheet sheet, AuditLog audit, Clock clock) {
        this.repository = repository;
        this.sheet = sheet;
        this.audit = audit;
        this.clock = clock;
    }

    private record Draft(Koperasi koperasi, Sanksi sanksi, Dokumen letter) {}

    @GetMapping
    Object show(Page page, @PathVariable long id) {
        var draft = draft(page, id);
        var record = "/koperasi/" + id;
        return templates.koperasiSurat(
                page.titled(draft.sanksi().tingkat().label())
                        .on(
                                Step.of("Koperasi", "/koperasi"),
                                Step.of(draft.koperasi().nama(), record)),
                draft.letter(),
                record + "/rat/surat");
    }

    @PostMapping
    String note(Page page, @PathVariable long id, RedirectAttributes redirect) {
        var draft = draft(page, id);
        var sanksi = draft.sanksi();
        audit.record(Act.of(page.user().username(), "sanksi.rancang", "koperasi:" + id)
                .because(sanksi.ketentuan().sumber())
                .changing(null, Map.of("tingkat", sanksi.tingkat(), "tahunBuku", sanksi.tahunBuku())));
        Flash.done("Rancangan " + sanksi.tingkat().label() + " dicatat di riwayat.")
                .keep(redirect);
        return "redirect:/koperasi/" + id;
    }

    private Draft draft(Page page, long id) {
        var koperasi = KoperasiController.get(repository, id);
        KoperasiAccess.checkChange(page.user(), koperasi.kodeDesa());
        var today = LocalDate.now(clock);
        var rat = sheet.rat(id, koperasi.tanggalBadanHukum(), AsKnown.on(today, clock.instant()));
        var sanksi = Sanksi.of(rat, today)
                .orElseThrow(() -> new NotFoundException("RAT " + koperasi.nama() + " tidak memerlukan teguran."));
        return new Draft(koperasi, sanksi, SuratTeguran.of(koperasi.nama(), koperasi.alamat(), sanksi, rat, today));
    }
}
