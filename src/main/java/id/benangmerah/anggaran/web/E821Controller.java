package id.benangmerah.anggaran.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.anggaran.LembarE821.Baris;
import id.benangmerah.anggaran.RenjaService;
import id.benangmerah.anggaran.Unsur;
import id.benangmerah.web.Flash;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// E.8.2.1: where the Renja keeps to the Renstra, and where it does not, why and what follows.
@Controller
class E821Controller {

    private static final String PATH = RenjaAccess.PATH + "/{tahun:\\d{4}}/e821";

    private final Templates templates = new StaticTemplates();
    private final RenjaService service;

    E821Controller(RenjaService service) {
        this.service = service;
    }

    @GetMapping(PATH)
    JteModel show(Page page, @PathVariable int tahun) {
        var renja = RenjaAccess.get(service, tahun).renja();
        var view = E821View.of(renja, service.lembar(renja), RenjaAccess.mayEdit(page.user()), page.address());
        return templates.anggaranE821(RenjaAccess.below(page.titled("E.8.2.1 Renja " + tahun), renja), view);
    }

    @GetMapping(PATH + "/evaluasi")
    JteModel form(
            Page page,
            @PathVariable int tahun,
            @RequestParam String kode,
            @RequestParam String unsur,
            @RequestParam(required = false) @Nullable String kunci) {
        RenjaAccess.check(page.user());
        var baris = get(tahun, kode, unsur, kunci);
        return form(page, tahun, E821Form.of(RenjaAccess.yearOf(tahun), baris), false, false);
    }

    /// What is said is about the values the writer saw; when they changed meanwhile, the form
    /// comes back with the new ones.
    @PostMapping(PATH + "/evaluasi")
    Object judge(
            Page page,
            @PathVariable int tahun,
            @RequestParam String kode,
            @RequestParam String unsur,
            @RequestParam(required = false) @Nullable String kunci,
            @RequestParam String sidik,
            @RequestParam String evaluasi,
            @RequestParam String tindakLanjut,
            @RequestParam String hasil,
            RedirectAttributes redirect) {
        RenjaAccess.check(page.user());
        var baris = get(tahun, kode, unsur, kunci);
        var form = new E821Form(
                RenjaAccess.yearOf(tahun), baris.kesesuaian(), tidy(evaluasi), tidy(tindakLanjut), tidy(hasil));
        boolean moved = !sidik.equals(form.fingerprint());
        if (moved || form.isFaulty()) return form(page, tahun, form, true, moved);
        form.judge(service, page.user().username());
        Flash.done("Evaluasi tersimpan; berlaku selama kedua nilainya tidak berubah.")
                .keep(redirect);
        return "redirect:" + RenjaAccess.PATH + "/" + tahun + "/e821";
    }

    private JteModel form(Page page, int tahun, E821Form form, boolean sent, boolean moved) {
        var titled = page.titled("Evaluasi " + form.row().kode());
        var renja = RenjaAccess.get(service, tahun).renja();
        var sheet = Step.of("E.8.2.1", RenjaAccess.path(renja.tahun()) + "/e821");
        return templates.webEntryForm(RenjaAccess.below(titled, renja, sheet), form.entryForm(sent, moved));
    }

    private Baris get(int tahun, String kode, String unsur, @Nullable String key) {
        var renja = RenjaAccess.get(service, tahun).renja();
        return Unsur.find(unsur)
                .flatMap(found -> service.lembar(renja).find(kode, found, key))
                .filter(baris -> !baris.kesesuaian().sesuai())
                .orElseThrow(() -> new NotFoundException("Unsur itu tidak (lagi) berbeda dari Renstra."));
    }

    private static String tidy(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
