package id.benangmerah.anggaran.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.anggaran.BagianRenja;
import id.benangmerah.anggaran.BagianRenja.Jenjang;
import id.benangmerah.anggaran.RenjaService;
import id.benangmerah.anggaran.RenjaService.Stored;
import id.benangmerah.kernel.InputProblem;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import id.benangmerah.web.components.EntryForm;
import id.benangmerah.web.components.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One program, kegiatan or subkegiatan of a Renja, to be changed by the planner.
@Controller
class BagianController {

    private static final String PATH = RenjaAccess.PATH + "/{tahun:\\d{4}}/bagian/{kode}";

    private final Templates templates = new StaticTemplates();
    private final RenjaService service;

    BagianController(RenjaService service) {
        this.service = service;
    }

    @GetMapping(PATH)
    JteModel form(Page page, @PathVariable int tahun, @PathVariable String kode) {
        RenjaAccess.check(page.user());
        var stored = RenjaAccess.get(service, tahun);
        return form(page, stored, BagianForm.of(stored.renja(), get(stored, kode)), List.of());
    }

    /// @param revisi the revision that the writer saw
    @PostMapping(PATH)
    Object change(
            Page page,
            @PathVariable int tahun,
            @PathVariable String kode,
            @RequestParam long revisi,
            @RequestParam Map<String, String> written,
            RedirectAttributes redirect) {
        RenjaAccess.check(page.user());
        var stored = RenjaAccess.get(service, tahun);
        var form = new BagianForm(stored.renja(), get(stored, kode), written);
        return switch (form.content()) {
            case BagianForm.Faulty(var problems) -> form(page, stored, form, problems);
            case BagianForm.Complete(var changed, var reason) -> {
                var saved = service.save(
                        stored.renja().with(changed), revisi, page.user().username(), kode + ": " + reason);
                RenjaAccess.tell(saved, "Perubahan " + kode + " tersimpan.", redirect);
                yield "redirect:" + RenjaAccess.path(stored.renja().tahun());
            }
        };
    }

    private JteModel form(Page page, Stored stored, BagianForm form, List<InputProblem> problems) {
        var bagian = form.bagian();
        var entry = new EntryForm(
                path(stored, bagian) + "?revisi=" + stored.revisi().nomor(),
                bagian.nama(),
                "Simpan",
                RenjaAccess.path(stored.renja().tahun()),
                form.fields(problems),
                null);
        var titled =
                RenjaAccess.below(page.titled(Jenjangs.label(bagian.jenjang()) + " " + bagian.kode()), stored.renja());
        return templates.anggaranBagian(titled, entry, links(stored, bagian));
    }

    private static List<Link> links(Stored stored, BagianRenja bagian) {
        var links = new ArrayList<Link>();
        if (bagian.jenjang() == Jenjang.KEGIATAN)
            links.add(new Link("Tambah subkegiatan", path(stored, bagian) + "/tambah"));
        if (bagian.jenjang() == Jenjang.SUBKEGIATAN)
            links.add(new Link("Tiadakan subkegiatan ini", path(stored, bagian) + "/tiadakan"));
        return links;
    }

    static String path(Stored stored, BagianRenja bagian) {
        return RenjaAccess.path(stored.renja().tahun()) + "/bagian/" + bagian.kode();
    }

    static BagianRenja get(Stored stored, String kode) {
        return stored.renja()
                .find(kode)
                .orElseThrow(() -> new NotFoundException(
                        "Renja " + stored.renja().tahun() + " tidak memuat kode “" + kode + "”."));
    }

    static Step step(Stored stored, BagianRenja bagian) {
        return Step.of(Jenjangs.label(bagian.jenjang()), bagian.kode(), path(stored, bagian));
    }
}
