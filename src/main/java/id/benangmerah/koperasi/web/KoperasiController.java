package id.benangmerah.koperasi.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.entry.EntryDesk;
import id.benangmerah.koperasi.Koperasi;
import id.benangmerah.koperasi.KoperasiAccess;
import id.benangmerah.koperasi.KoperasiParts;
import id.benangmerah.koperasi.KoperasiRepository;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import id.benangmerah.web.components.Diff;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The page of a cooperative; its people and offices lead there too.
@Controller
class KoperasiController {

    private final Templates templates = new StaticTemplates();
    private final KoperasiRepository repository;
    private final KoperasiParts parts;
    private final KoperasiPage pages;

    KoperasiController(KoperasiRepository repository, KoperasiParts parts, KoperasiPage pages) {
        this.repository = repository;
        this.parts = parts;
        this.pages = pages;
    }

    @GetMapping("/koperasi/{id:\\d+}")
    JteModel show(Page page, @PathVariable long id, Model model) {
        var koperasi = get(repository, id);
        KoperasiAccess.checkSeen(page.user(), koperasi.kodeDesa());
        var effect = model.getAttribute(EntryDesk.EFFECT) instanceof Diff diff ? diff : null;
        return templates.koperasiShow(
                page.titled(koperasi.nama()).on(Step.of("Koperasi", "/koperasi")), pages.view(page, koperasi, effect));
    }

    @GetMapping("/koperasi/sdm/{id:\\d+}")
    String showOfSdm(@PathVariable long id) {
        return parts.findKoperasiOfSdm(id)
                .map(koperasi -> "redirect:/koperasi/" + koperasi)
                .orElseThrow(() -> new NotFoundException("SDM koperasi nomor " + id + " tidak ada."));
    }

    @GetMapping("/koperasi/kantor/{id:\\d+}")
    String showOfKantor(@PathVariable long id) {
        return parts.findKoperasiOfKantor(id)
                .map(koperasi -> "redirect:/koperasi/" + koperasi)
                .orElseThrow(() -> new NotFoundException("Kantor koperasi nomor " + id + " tidak ada."));
    }

    static Koperasi get(KoperasiRepository repository, long id) {
        return repository
                .find(id)
                .orElseThrow(() -> new NotFoundException("Koperasi nomor " + id + " tidak ada di registri."));
    }
}
