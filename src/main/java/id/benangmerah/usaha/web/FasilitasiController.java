package id.benangmerah.usaha.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.evaluasi.MovedIndikator;
import id.benangmerah.kernel.InputProblem;
import id.benangmerah.kernel.Recording;
import id.benangmerah.usaha.Usaha;
import id.benangmerah.usaha.UsahaRepository;
import id.benangmerah.web.Flash;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import id.benangmerah.web.components.EntryForm;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Records what help an enterprise was given.
@Controller
@RequestMapping("/usaha/{id:\\d+}/fasilitasi/baru")
class FasilitasiController {

    /// What the change did to the indicators, for the next page.
    static final String EFFECT = "gerak";

    private final Templates templates = new StaticTemplates();
    private final UsahaRepository repository;
    private final FasilitasiEntry entry;
    private final MovedIndikator moved;

    FasilitasiController(UsahaRepository repository, FasilitasiEntry entry, MovedIndikator moved) {
        this.repository = repository;
        this.entry = entry;
        this.moved = moved;
    }

    @GetMapping
    JteModel newForm(Page page, @PathVariable long id) {
        return form(page, changeable(page, id), FasilitasiForm.EMPTY, List.of());
    }

    @PostMapping
    Object record(Page page, @PathVariable long id, @ModelAttribute FasilitasiForm form, RedirectAttributes redirect) {
        var usaha = changeable(page, id);
        return switch (form.content()) {
            case FasilitasiForm.Faulty(var problems) -> form(page, usaha, form, problems);
            case FasilitasiForm.Complete content -> {
                var before = moved.read();
                yield switch (entry.record(page.user(), usaha, content)) {
                    case Recording.Refused(var problems) -> form(page, usaha, form, problems);
                    case Recording.Recorded _ -> {
                        Flash.done("Fasilitasi tersimpan.").keep(redirect);
                        redirect.addFlashAttribute(EFFECT, moved.since(before));
                        yield "redirect:/usaha/" + id;
                    }
                };
            }
        };
    }

    private JteModel form(Page page, Usaha usaha, FasilitasiForm form, List<InputProblem> problems) {
        var back = "/usaha/" + usaha.id();
        var entryForm = new EntryForm(
                back + "/fasilitasi/baru",
                "Fasilitasi yang sudah diterima usaha ini. Usaha yang difasilitasi masuk penyebut sasaran tahun itu.",
                "Simpan fasilitasi",
                back,
                form.fields(problems),
                InputProblem.general(problems).orElse(null));
        return templates.webEntryForm(
                page.titled("Catat fasilitasi")
                        .on(Step.of("Usaha mikro dan kecil", "/usaha"), Step.of(usaha.nama(), back)),
                entryForm);
    }

    private Usaha changeable(Page page, long id) {
        var usaha = UsahaController.get(repository, id);
        FasilitasiAccess.check(page.user(), usaha);
        return usaha;
    }
}
