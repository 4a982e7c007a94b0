package id.benangmerah.usaha.web;

import id.benangmerah.entry.EntryDesk;
import id.benangmerah.entry.Rows;
import id.benangmerah.entry.Sheet;
import id.benangmerah.entry.Writing;
import id.benangmerah.kernel.Halal;
import id.benangmerah.kernel.Merek;
import id.benangmerah.kernel.Nib;
import id.benangmerah.kernel.Pirt;
import id.benangmerah.usaha.Usaha;
import id.benangmerah.usaha.UsahaAccess;
import id.benangmerah.usaha.UsahaFacts;
import id.benangmerah.usaha.UsahaFacts.Legalitas;
import id.benangmerah.usaha.UsahaFacts.Tahunan;
import id.benangmerah.usaha.UsahaRepository;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The forms for the yearly figures and the legal papers of an enterprise.
@Controller
class UsahaFormController {

    private static final List<String> KREDIT = List.of("KUR", "BANK", "KOPERASI", "LPDB", "PINJAMAN_DARING");
    private static final List<String> KANAL = List.of("LURING", "MEDIA_SOSIAL", "MARKETPLACE", "E_KATALOG", "EKSPOR");

    private final UsahaRepository repository;
    private final UsahaFacts facts;
    private final EntryDesk desk;
    private final Clock clock;

    UsahaFormController(UsahaRepository repository, UsahaFacts facts, EntryDesk desk, Clock clock) {
        this.repository = repository;
        this.facts = facts;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/usaha/{id:\\d+}/tahun/{tahun:\\d{4}}")
    Object figuresForm(Page page, @PathVariable long id, @PathVariable int tahun) {
        var usaha = changeable(page, id);
        var sheet = Sheet.blank(facts.findTahun(id, tahun).map(Rows::values).orElse(Map.of()));
        figures(sheet, tahun);
        return desk.show(page, writing(usaha, "Keadaan usaha " + tahun, "tahun/" + tahun, "usaha.tahun"), sheet);
    }

    @PostMapping("/usaha/{id:\\d+}/tahun/{tahun:\\d{4}}")
    Object writeFigures(
            Page page,
            @PathVariable long id,
            @PathVariable int tahun,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes redirect) {
        var usaha = changeable(page, id);
        var sheet = Sheet.sent(form);
        if (tahun > LocalDate.now(clock).getYear()) sheet.error("", "Tahun " + tahun + " belum tiba.");
        return desk.save(
                page,
                writing(usaha, "Keadaan usaha " + tahun, "tahun/" + tahun, "usaha.tahun"),
                sheet,
                facts.findTahun(id, tahun).map(Rows::values).orElse(null),
                figures(sheet, tahun),
                content -> facts.writeTahun(usaha, content),
                redirect);
    }

    @GetMapping("/usaha/{id:\\d+}/legalitas/baru")
    Object paperForm(Page page, @PathVariable long id) {
        var usaha = changeable(page, id);
        var sheet = Sheet.blank(Map.of());
        paper(sheet, LocalDate.now(clock));
        return desk.show(page, writing(usaha, "Catat legalitas", "legalitas/baru", "legalitas.catat"), sheet);
    }

    @PostMapping("/usaha/{id:\\d+}/legalitas/baru")
    Object addPaper(
            Page page,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes redirect) {
        var usaha = changeable(page, id);
        var sheet = Sheet.sent(form);
        return desk.save(
                page,
                writing(usaha, "Catat legalitas", "legalitas/baru", "legalitas.catat"),
                sheet,
                null,
                paper(sheet, LocalDate.now(clock)),
                content -> facts.addLegalitas(usaha, content),
                redirect);
    }

    private static @Nullable Tahunan figures(Sheet sheet, int tahun) {
        var omzet = sheet.ask("omzet", "Omzet setahun").mandatory().rupiah();
        var aset = sheet.ask("aset", "Aset").mandatory().rupiah();
        var modal = sheet.ask("modal", "Modal usaha")
                .hinted("Di luar tanah dan bangunan tempat usaha.")
                .rupiah();
        var laba = sheet.ask("laba", "Laba").rupiahOrLoss();
        var pria = sheet.ask("tenaga_kerja_pria", "Tenaga kerja pria")
                .in("orang")
                .mandatory()
                .count(100_000);
        var wanita = sheet.ask("tenaga_kerja_wanita", "Tenaga kerja wanita")
                .in("orang")
                .mandatory()
                .count(100_000);
        var books = sheet.ask("pembukuan", "Pembukuan").choice(Sheet.words(List.of("TIDAK", "MANUAL", "DIGITAL")));
        var credit = sheet.ask("kredit", "Kredit yang dipakai").choices(Sheet.words(KREDIT));
        var channels = sheet.ask("kanal", "Kanal penjualan").choices(Sheet.words(KANAL));
        var qris = sheet.ask("qris", "Menerima QRIS").yesNo();
        if (omzet != null && laba != null && laba.amount().compareTo(omzet.amount()) > 0) {
            sheet.warning("laba", "Laba lebih besar daripada omzet.");
        }
        if (omzet == null || aset == null || pria == null || wanita == null) return null;
        return new Tahunan(
                tahun,
                omzet.amount().longValueExact(),
                aset.amount().longValueExact(),
                modal == null ? null : modal.amount().longValueExact(),
                laba == null ? null : laba.amount().longValueExact(),
                pria,
                wanita,
                books,
                credit,
                channels,
                qris);
    }

    private static @Nullable Legalitas paper(Sheet sheet, LocalDate today) {
        var jenis = sheet.ask("jenis", "Jenis").mandatory().choice(UsahaWords.LEGALITAS);
        var written = sheet.ask("nomor", "Nomor").mandatory().text();
        var dari = sheet.ask("dari", "Berlaku sejak").mandatory().date();
        var sampai = sheet.ask("sampai", "Berlaku sampai").date();
        if (dari != null && dari.isAfter(today)) sheet.error("dari", "Tanggal ini belum tiba.");
        if (dari != null && sampai != null && !sampai.isAfter(dari)) {
            sheet.error("sampai", "Tanggal akhir harus sesudah tanggal mulai.");
        }
        if (jenis == null || written == null || dari == null) return null;
        findProblem(jenis, written).ifPresent(problem -> sheet.error("nomor", problem));
        findWarning(jenis, written, today).ifPresent(warning -> sheet.warning("nomor", warning));
        return new Legalitas(jenis, normalised(jenis, written), dari, sampai);
    }

    private static Optional<String> findProblem(String jenis, String nomor) {
        return switch (jenis) {
            case "NIB" -> Nib.findProblem(nomor);
            case "PIRT" -> Pirt.findProblem(nomor);
            case "HALAL" -> Halal.findProblem(nomor);
            case "MEREK" -> Merek.findProblem(nomor);
            default -> Optional.empty();
        };
    }

    private static Optional<String> findWarning(String jenis, String nomor, LocalDate today) {
        return switch (jenis) {
            case "PIRT" -> Pirt.parse(nomor).flatMap(pirt -> pirt.findWarning(today));
            case "HALAL" -> Halal.parse(nomor).flatMap(Halal::findWarning);
            case "MEREK" -> Merek.parse(nomor).flatMap(Merek::findWarning);
            default -> Optional.empty();
        };
    }

    private static String normalised(String jenis, String nomor) {
        return switch (jenis) {
            case "NIB" -> Nib.parse(nomor).map(Nib::digits).orElse(nomor);
            case "PIRT" -> Pirt.parse(nomor).map(Pirt::nomor).orElse(nomor);
            case "HALAL" -> Halal.parse(nomor).map(Halal::nomor).orElse(nomor);
            case "MEREK" -> Merek.parse(nomor).map(Merek::nomor).orElse(nomor);
            default -> nomor;
        };
    }

    private static Writing writing(Usaha usaha, String title, String path, String act) {
        var record = "/usaha/" + usaha.id();
        return Writing.of(
                title,
                record + "/" + path,
                act,
                "usaha:" + usaha.id(),
                Step.of("Usaha mikro dan kecil", "/usaha"),
                Step.of(usaha.nama(), record));
    }

    private Usaha changeable(Page page, long id) {
        var usaha = UsahaController.get(repository, id);
        UsahaAccess.checkChange(page.user(), usaha.kodeDesa());
        return usaha;
    }
}
