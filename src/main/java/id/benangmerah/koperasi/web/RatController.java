package id.benangmerah.koperasi.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.evaluasi.MovedIndikator;
import id.benangmerah.kernel.InputProblem;
import id.benangmerah.kernel.Recording;
import id.benangmerah.koperasi.Koperasi;
import id.benangmerah.koperasi.KoperasiParts;
import id.benangmerah.koperasi.KoperasiRepository;
import id.benangmerah.koperasi.RatRegister;
import id.benangmerah.web.Flash;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import id.benangmerah.web.components.EntryForm;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Records the RAT of a cooperative, or corrects what was recorded.
@Controller
@RequestMapping("/koperasi/{id:\\d+}/rat")
class RatController {

    /// What the change did to the indicators, for the next page.
    static final String EFFECT = "gerak";

    private final Templates templates = new StaticTemplates();
    private final KoperasiRepository repository;
    private final KoperasiParts parts;
    private final RatRegister register;
    private final RatEntry entry;
    private final MovedIndikator moved;

    RatController(
            KoperasiRepository repository,
            KoperasiParts parts,
            RatRegister register,
            RatEntry entry,
            MovedIndikator moved) {
        this.repository = repository;
        this.parts = parts;
        this.register = register;
        this.entry = entry;
        this.moved = moved;
    }

    @GetMapping("/baru")
    JteModel newForm(Page page, @PathVariable long id) {
        var koperasi = changeable(page, id);
        return form(page, koperasi, null, RatForm.about(page.year().value() - 1), List.of());
    }

    @PostMapping("/baru")
    Object record(Page page, @PathVariable long id, @ModelAttribute RatForm form, RedirectAttributes redirect) {
        var koperasi = changeable(page, id);
        return save(page, koperasi, null, form, redirect, content -> entry.record(page.user(), koperasi, content));
    }

    @GetMapping("/{ratId:\\d+}")
    JteModel correctionForm(Page page, @PathVariable long id, @PathVariable long ratId) {
        var koperasi = changeable(page, id, ratId);
        var rat = register.find(ratId).orElseThrow(RatController::replaced);
        return form(page, koperasi, ratId, RatForm.of(rat), List.of());
    }

    @PostMapping("/{ratId:\\d+}")
    Object correct(
            Page page,
            @PathVariable long id,
            @PathVariable long ratId,
            @ModelAttribute RatForm form,
            RedirectAttributes redirect) {
        var koperasi = changeable(page, id, ratId);
        return save(
                page, koperasi, ratId, form, redirect, content -> entry.correct(page.user(), koperasi, ratId, content));
    }

    private Object save(
            Page page,
            Koperasi koperasi,
            @Nullable Long ratId,
            RatForm form,
            RedirectAttributes redirect,
            Function<RatForm.Complete, Recording> saving) {
        return switch (form.content()) {
            case RatForm.Faulty(var problems) -> form(page, koperasi, ratId, form, problems);
            case RatForm.Complete content -> {
                var before = moved.read();
                yield switch (saving.apply(content)) {
                    case Recording.Refused(var problems) -> form(page, koperasi, ratId, form, problems);
                    case Recording.Recorded _ -> {
                        Flash.done("RAT tahun buku " + content.rat().tahunBuku() + " tersimpan.")
                                .keep(redirect);
                        redirect.addFlashAttribute(EFFECT, moved.since(before));
                        yield "redirect:/koperasi/" + koperasi.id();
                    }
                };
            }
        };
    }

    private JteModel form(
            Page page, Koperasi koperasi, @Nullable Long ratId, RatForm form, List<InputProblem> problems) {
        var back = "/koperasi/" + koperasi.id();
        var lead = ratId == null
                ? "RAT dicatat menurut berita acara. Catatan tidak pernah ditimpa; yang salah kelak dapat dikoreksi."
                : "Catatan lama tetap tersimpan dan terlihat dicoret di riwayat; yang baru berlaku menggantikannya.";
        var view = new EntryForm(
                back + "/rat/" + (ratId == null ? "baru" : ratId),
                lead,
                ratId == null ? "Simpan RAT" : "Simpan koreksi",
                back,
                form.fields(problems),
                InputProblem.general(problems).orElse(null));
        return templates.webEntryForm(
                page.titled(ratId == null ? "Catat RAT" : "Koreksi RAT")
                        .on(Step.of("Koperasi", "/koperasi"), Step.of(koperasi.nama(), back)),
                view);
    }

    private Koperasi changeable(Page page, long id) {
        var koperasi = KoperasiController.get(repository, id);
        RatAccess.check(page.user(), koperasi);
        return koperasi;
    }

    /// A meeting is reached only through its own cooperative, so that the limits of an
    /// account hold.
    private Koperasi changeable(Page page, long id, long ratId) {
        var koperasi = changeable(page, id);
        if (!parts.hasRat(id, ratId)) throw replaced();
        return koperasi;
    }

    private static NotFoundException replaced() {
        return new NotFoundException(
                "Catatan RAT itu tidak berlaku lagi; buka riwayat koperasi untuk melihat gantinya.");
    }
}
