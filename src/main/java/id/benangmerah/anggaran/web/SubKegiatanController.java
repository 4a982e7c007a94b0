package id.benangmerah.anggaran.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.anggaran.BagianRenja;
import id.benangmerah.anggaran.BagianRenja.Jenjang;
import id.benangmerah.anggaran.Renja;
import id.benangmerah.anggaran.RenjaService;
import id.benangmerah.anggaran.RenjaService.Stored;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import id.benangmerah.web.components.EntryForm;
import id.benangmerah.web.components.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Subkegiatan that a Renja drops from what the Renstra plans, or adds to it, each with the
/// reason.
@Controller
class SubKegiatanController {

    private static final String PATH = RenjaAccess.PATH + "/{tahun:\\d{4}}/bagian/{kode}";

    private final Templates templates = new StaticTemplates();
    private final RenjaService service;

    SubKegiatanController(RenjaService service) {
        this.service = service;
    }

    @GetMapping(PATH + "/tiadakan")
    JteModel dropForm(Page page, @PathVariable int tahun, @PathVariable String kode) {
        RenjaAccess.check(page.user());
        var stored = RenjaAccess.get(service, tahun);
        return dropForm(page, stored, get(stored, kode, Jenjang.SUBKEGIATAN), null);
    }

    @PostMapping(PATH + "/tiadakan")
    Object drop(
            Page page,
            @PathVariable int tahun,
            @PathVariable String kode,
            @RequestParam long revisi,
            @RequestParam String alasan,
            RedirectAttributes redirect) {
        RenjaAccess.check(page.user());
        var stored = RenjaAccess.get(service, tahun);
        var bagian = get(stored, kode, Jenjang.SUBKEGIATAN);
        if (alasan.isBlank()) return dropForm(page, stored, bagian, "Tulis alasannya.");
        boolean planned = service.derivationOf(stored.renja()).find(kode).isPresent();
        var changed = stored.renja().dropping(kode, planned ? alasan.strip() : null);
        return save(page, stored, changed, revisi, kode + " ditiadakan: " + alasan.strip(), redirect);
    }

    private JteModel dropForm(Page page, Stored stored, BagianRenja bagian, @Nullable String problem) {
        var lead = bagian.nama() + " tidak dilaksanakan tahun " + stored.renja().tahun()
                + ". Pagunya keluar dari jumlah; bila Renstra memuatnya, E.8.2.1 menanyakan evaluasinya.";
        var form = new EntryForm(
                BagianController.path(stored, bagian) + "/tiadakan?revisi="
                        + stored.revisi().nomor(),
                lead,
                "Tiadakan",
                BagianController.path(stored, bagian),
                List.of(reason(problem)),
                null);
        var titled = RenjaAccess.below(
                page.titled("Tiadakan " + bagian.kode()), stored.renja(), BagianController.step(stored, bagian));
        return templates.webEntryForm(titled, form);
    }

    @GetMapping(PATH + "/tambah")
    JteModel addForm(Page page, @PathVariable int tahun, @PathVariable String kode) {
        RenjaAccess.check(page.user());
        var stored = RenjaAccess.get(service, tahun);
        return addForm(page, stored, get(stored, kode, Jenjang.KEGIATAN), "", null);
    }

    @PostMapping(PATH + "/tambah")
    Object add(
            Page page,
            @PathVariable int tahun,
            @PathVariable String kode,
            @RequestParam long revisi,
            @RequestParam String sub,
            @RequestParam String alasan,
            RedirectAttributes redirect) {
        RenjaAccess.check(page.user());
        var stored = RenjaAccess.get(service, tahun);
        var kegiatan = get(stored, kode, Jenjang.KEGIATAN);
        if (alasan.isBlank()) return addForm(page, stored, kegiatan, sub, "Tulis alasannya.");
        var offered = service.addable(stored.renja(), kegiatan).stream()
                .filter(one -> one.kode().equals(sub))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Subkegiatan “" + sub + "” tidak dapat ditambahkan di sini."));
        var changed = stored.renja().adding(offered.because(alasan.strip()));
        return save(page, stored, changed, revisi, sub + " ditambahkan: " + alasan.strip(), redirect);
    }

    private JteModel addForm(Page page, Stored stored, BagianRenja kegiatan, String chosen, @Nullable String problem) {
        var options = service.addable(stored.renja(), kegiatan).stream()
                .map(one -> new Field.Option(one.kode(), one.kode() + " " + one.nama()))
                .toList();
        var lead = options.isEmpty()
                ? "Semua subkegiatan " + kegiatan.nama() + " yang dikenal nomenklatur sudah ada dalam Renja ini."
                : "Pilih dari nomenklatur. Target dan pagunya diisi setelah ditambahkan.";
        var form = new EntryForm(
                BagianController.path(stored, kegiatan) + "/tambah?revisi="
                        + stored.revisi().nomor(),
                lead,
                "Tambahkan",
                BagianController.path(stored, kegiatan),
                List.of(Field.select("sub", "Subkegiatan", chosen, options).mandatory(), reason(problem)),
                null);
        var titled = RenjaAccess.below(
                page.titled("Tambah subkegiatan"), stored.renja(), BagianController.step(stored, kegiatan));
        return templates.webEntryForm(titled, form);
    }

    private static Field reason(@Nullable String problem) {
        return Field.of(Field.Kind.TEXT_AREA, BagianForm.REASON, "Alasan", "")
                .mandatory()
                .failing(problem);
    }

    private String save(
            Page page, Stored stored, Renja changed, long revisi, String message, RedirectAttributes redirect) {
        var saved = service.save(changed, revisi, page.user().username(), message);
        RenjaAccess.tell(saved, "Renja diubah.", redirect);
        return "redirect:" + RenjaAccess.path(stored.renja().tahun());
    }

    private static BagianRenja get(Stored stored, String kode, Jenjang jenjang) {
        var bagian = BagianController.get(stored, kode);
        if (bagian.jenjang() != jenjang) throw new NotFoundException(kode + " bukan " + jenjang.word() + ".");
        return bagian;
    }
}
