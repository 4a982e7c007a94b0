package id.benangmerah.koperasi.web;

import id.benangmerah.entry.EntryDesk;
import id.benangmerah.entry.Rows;
import id.benangmerah.entry.Sheet;
import id.benangmerah.entry.Writing;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.koperasi.Koperasi;
import id.benangmerah.koperasi.KoperasiAccess;
import id.benangmerah.koperasi.KoperasiFacts;
import id.benangmerah.koperasi.KoperasiRegister;
import id.benangmerah.koperasi.KoperasiRepository;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import id.benangmerah.wilayah.Wilayah;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The forms by which a cooperative is registered and corrected, and its board, statements,
/// certificates and status are recorded.
@Controller
class KoperasiFormController {

    private static final Step LIST = Step.of("Koperasi", "/koperasi");

    private final KoperasiRepository repository;
    private final KoperasiRegister register;
    private final KoperasiFacts facts;
    private final EntryDesk desk;
    private final Wilayah wilayah;
    private final Clock clock;

    KoperasiFormController(
            KoperasiRepository repository,
            KoperasiRegister register,
            KoperasiFacts facts,
            EntryDesk desk,
            Wilayah wilayah,
            Clock clock) {
        this.repository = repository;
        this.register = register;
        this.facts = facts;
        this.desk = desk;
        this.wilayah = wilayah;
        this.clock = clock;
    }

    @GetMapping("/koperasi/baru")
    Object newKoperasi(Page page) {
        var sheet = Sheet.blank(Map.of("sejak", LocalDate.now(clock)));
        identitas(page, sheet);
        return desk.show(page, newWriting(page), sheet);
    }

    @PostMapping("/koperasi/baru")
    Object create(Page page, @RequestParam MultiValueMap<String, String> form, RedirectAttributes redirect) {
        var sheet = Sheet.sent(form);
        return desk.save(page, newWriting(page), sheet, null, identitas(page, sheet), register::create, redirect);
    }

    @GetMapping("/koperasi/{id:\\d+}/ubah")
    Object identityForm(Page page, @PathVariable long id) {
        var koperasi = changeable(page, id);
        var sheet = Sheet.blank(Rows.values(current(id)));
        identitas(page, sheet);
        return desk.show(page, identityWriting(koperasi), sheet);
    }

    @PostMapping("/koperasi/{id:\\d+}/ubah")
    Object correct(
            Page page,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes redirect) {
        var koperasi = changeable(page, id);
        var sheet = Sheet.sent(form);
        return desk.save(
                page,
                identityWriting(koperasi),
                sheet,
                Rows.values(current(id)),
                identitas(page, sheet),
                content -> register.change(id, content),
                redirect);
    }

    @GetMapping("/koperasi/{id:\\d+}/pengurus/baru")
    Object newPengurus(Page page, @PathVariable long id) {
        var sheet = Sheet.blank(Map.of());
        var koperasi = changeable(page, id);
        KoperasiForms.pengurus(sheet, LocalDate.now(clock));
        return desk.show(page, writing(koperasi, "Catat pengurus", "pengurus/baru", "pengurus.catat"), sheet);
    }

    @PostMapping("/koperasi/{id:\\d+}/pengurus/baru")
    Object addPengurus(
            Page page,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes redirect) {
        var koperasi = changeable(page, id);
        var sheet = Sheet.sent(form);
        return desk.save(
                page,
                writing(koperasi, "Catat pengurus", "pengurus/baru", "pengurus.catat"),
                sheet,
                null,
                KoperasiForms.pengurus(sheet, LocalDate.now(clock)),
                content -> facts.addPengurus(koperasi, content),
                redirect);
    }

    @GetMapping("/koperasi/{id:\\d+}/pengurus/{seat:\\d+}/akhiri")
    Object endForm(Page page, @PathVariable long id, @PathVariable long seat) {
        var koperasi = changeable(page, id);
        var sheet = Sheet.blank(Map.of("tanggal", LocalDate.now(clock)));
        KoperasiForms.akhir(sheet, LocalDate.now(clock));
        return desk.show(page, endWriting(koperasi, seat), sheet);
    }

    @PostMapping("/koperasi/{id:\\d+}/pengurus/{seat:\\d+}/akhiri")
    Object endPengurus(
            Page page,
            @PathVariable long id,
            @PathVariable long seat,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes redirect) {
        var koperasi = changeable(page, id);
        var sheet = Sheet.sent(form);
        return desk.save(
                page,
                endWriting(koperasi, seat),
                sheet,
                null,
                KoperasiForms.akhir(sheet, LocalDate.now(clock)),
                content -> facts.endPengurus(koperasi, seat, content),
                redirect);
    }

    @GetMapping("/koperasi/{id:\\d+}/laporan/{tahun:\\d{4}}")
    Object statementForm(Page page, @PathVariable long id, @PathVariable int tahun) {
        var koperasi = changeable(page, id);
        var sheet = Sheet.blank(facts.findLaporan(id, tahun).map(Rows::values).orElse(Map.of()));
        KoperasiForms.laporan(sheet, tahun, null);
        return desk.show(page, statementWriting(koperasi, tahun), sheet);
    }

    @PostMapping("/koperasi/{id:\\d+}/laporan/{tahun:\\d{4}}")
    Object writeStatement(
            Page page,
            @PathVariable long id,
            @PathVariable int tahun,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes redirect) {
        var koperasi = changeable(page, id);
        var sheet = Sheet.sent(form);
        if (tahun >= LocalDate.now(clock).getYear()) sheet.error("", "Tahun buku " + tahun + " belum tutup.");
        return desk.save(
                page,
                statementWriting(koperasi, tahun),
                sheet,
                facts.findLaporan(id, tahun).map(Rows::values).orElse(null),
                KoperasiForms.laporan(
                        sheet, tahun, facts.findLaporan(id, tahun - 1).orElse(null)),
                content -> facts.writeLaporan(koperasi, content),
                redirect);
    }

    @GetMapping("/koperasi/{id:\\d+}/sertifikat/baru")
    Object newCertificate(Page page, @PathVariable long id) {
        var koperasi = changeable(page, id);
        var sheet = Sheet.blank(Map.of());
        KoperasiForms.sertifikat(sheet);
        return desk.show(page, writing(koperasi, "Catat sertifikat", "sertifikat/baru", "sertifikat.catat"), sheet);
    }

    @PostMapping("/koperasi/{id:\\d+}/sertifikat/baru")
    Object addCertificate(
            Page page,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes redirect) {
        var koperasi = changeable(page, id);
        var sheet = Sheet.sent(form);
        return desk.save(
                page,
                writing(koperasi, "Catat sertifikat", "sertifikat/baru", "sertifikat.catat"),
                sheet,
                null,
                KoperasiForms.sertifikat(sheet),
                content -> facts.addSertifikat(koperasi, content),
                redirect);
    }

    @GetMapping("/koperasi/{id:\\d+}/status")
    Object statusForm(Page page, @PathVariable long id) {
        var koperasi = changeable(page, id);
        var asked = page.address().value("status");
        var sheet = Sheet.blank(Map.of("status", asked == null ? "" : asked, "sejak", LocalDate.now(clock)));
        KoperasiForms.status(sheet, LocalDate.now(clock));
        return desk.show(page, writing(koperasi, "Ubah status", "status", "keaktifan.ubah"), sheet);
    }

    @PostMapping("/koperasi/{id:\\d+}/status")
    Object changeStatus(
            Page page,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes redirect) {
        var koperasi = changeable(page, id);
        var sheet = Sheet.sent(form);
        return desk.save(
                page,
                writing(koperasi, "Ubah status", "status", "keaktifan.ubah"),
                sheet,
                koperasi.status(),
                KoperasiForms.status(sheet, LocalDate.now(clock)),
                content -> facts.changeStatus(koperasi, content),
                redirect);
    }

    private id.benangmerah.koperasi.@org.jspecify.annotations.Nullable Identitas identitas(Page page, Sheet sheet) {
        var desa = new LinkedHashMap<String, String>();
        var within = page.user().kecamatan();
        for (var one : wilayah.listDesa()) {
            if (within != null && !within.contains(one.kode())) continue;
            var kecamatan = wilayah.findNama(one.kode().kecamatan()).orElse("");
            desa.put(one.kode().kode(), kecamatan + " – " + one.nama());
        }
        var content =
                KoperasiForms.identitas(sheet, Sheet.words(repository.listKelompok()), desa, LocalDate.now(clock));
        if (content != null) KoperasiAccess.checkChange(page.user(), KodeWilayah.of(content.kodeDesa()));
        return content;
    }

    private Map<String, Object> current(long id) {
        return register.findIdentitas(id)
                .orElseThrow(() -> new NotFoundException("Koperasi nomor " + id + " tidak lagi terdaftar."));
    }

    private static Writing newWriting(Page page) {
        if (!KoperasiAccess.mayAdd(page.user())) throw new AccessDeniedException("koperasi baru");
        return Writing.of("Daftarkan koperasi", "/koperasi/baru", "koperasi.daftar", "koperasi:baru", LIST)
                .led("Yang bertanda boleh kosong dapat dilengkapi kemudian.")
                .saidOnButton("Daftarkan");
    }

    private static Writing identityWriting(Koperasi koperasi) {
        return writing(koperasi, "Perbaiki identitas", "ubah", "koperasi.ubah");
    }

    private static Writing endWriting(Koperasi koperasi, long seat) {
        return writing(koperasi, "Akhiri masa jabatan", "pengurus/" + seat + "/akhiri", "pengurus.akhiri");
    }

    private static Writing statementWriting(Koperasi koperasi, int tahun) {
        return writing(koperasi, "Laporan tahunan " + tahun, "laporan/" + tahun, "laporan.catat");
    }

    private static Writing writing(Koperasi koperasi, String title, String path, String act) {
        var record = "/koperasi/" + koperasi.id();
        return Writing.of(
                        title,
                        record + "/" + path,
                        act,
                        "koperasi:" + koperasi.id(),
                        LIST,
                        Step.of(koperasi.nama(), record))
                .led("Catatan lama tidak ditimpa: yang baru menggantikannya dan keduanya terlihat di riwayat.");
    }

    private Koperasi changeable(Page page, long id) {
        var koperasi = KoperasiController.get(repository, id);
        KoperasiAccess.checkChange(page.user(), koperasi.kodeDesa());
        return koperasi;
    }
}
