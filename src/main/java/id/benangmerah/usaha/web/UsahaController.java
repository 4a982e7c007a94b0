package id.benangmerah.usaha.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.audit.AuditLog;
import id.benangmerah.entry.ChangeTable;
import id.benangmerah.entry.EntryDesk;
import id.benangmerah.evaluasi.MovedIndikator;
import id.benangmerah.evaluasi.Slice;
import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.CodeWords;
import id.benangmerah.kernel.MasaBerlaku;
import id.benangmerah.usaha.Pengusaha;
import id.benangmerah.usaha.PengusahaRepository;
import id.benangmerah.usaha.SkalaTurunan;
import id.benangmerah.usaha.Usaha;
import id.benangmerah.usaha.UsahaAccess;
import id.benangmerah.usaha.UsahaFacts;
import id.benangmerah.usaha.UsahaHistory;
import id.benangmerah.usaha.UsahaRepository;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import id.benangmerah.web.Page.Step;
import id.benangmerah.web.RecordHistory;
import id.benangmerah.web.components.Cell;
import id.benangmerah.web.components.Column;
import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.Diff;
import id.benangmerah.web.components.EmptyState;
import id.benangmerah.web.components.Link;
import id.benangmerah.web.components.RecordHeader;
import id.benangmerah.web.components.RecordHeader.Fact;
import id.benangmerah.wilayah.Wilayah;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The page of an enterprise.
@Controller
class UsahaController {

    private final Templates templates = new StaticTemplates();
    private final UsahaRepository repository;
    private final PengusahaRepository owners;
    private final UsahaHistory history;
    private final MovedIndikator moved;
    private final Wilayah wilayah;
    private final UsahaFacts facts;
    private final AuditLog audit;
    private final Clock clock;

    UsahaController(
            UsahaRepository repository,
            PengusahaRepository owners,
            UsahaHistory history,
            MovedIndikator moved,
            Wilayah wilayah,
            UsahaFacts facts,
            AuditLog audit,
            Clock clock) {
        this.repository = repository;
        this.owners = owners;
        this.history = history;
        this.moved = moved;
        this.wilayah = wilayah;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/usaha/{id:\\d+}")
    JteModel show(Page page, @PathVariable long id, Model model) {
        var usaha = get(repository, id);
        UsahaAccess.checkSeen(page.user(), usaha.kodeDesa());
        var effect = model.getAttribute(EntryDesk.EFFECT) instanceof Diff diff ? diff : null;
        var view = new UsahaView(
                header(usaha),
                effect,
                moved.table("usaha", id, Slice.of(page, wilayah)),
                RecordHistory.timeline(history.list(id), _ -> null),
                FasilitasiAccess.allows(page.user(), usaha) ? actions(id) : List.of(),
                "/pengusaha/" + usaha.pengusahaId(),
                papers(id),
                ChangeTable.of(audit, "usaha:" + id, clock.instant()));
        return templates.usahaShow(page.titled(usaha.nama()).on(Step.of("Usaha mikro dan kecil", "/usaha")), view);
    }

    private List<Link> actions(long id) {
        var record = "/usaha/" + id;
        int last = LocalDate.now(clock).getYear() - 1;
        return List.of(
                new Link("Catat fasilitasi", record + "/fasilitasi/baru"),
                new Link("Catat keadaan " + last, record + "/tahun/" + last),
                new Link("Catat legalitas", record + "/legalitas/baru"));
    }

    private DataTable papers(long id) {
        var today = LocalDate.now(clock);
        var rows = facts.listLegalitas(id).stream()
                .map(one -> DataTable.Row.of(
                        Cell.text(UsahaWords.LEGALITAS.getOrDefault(one.jenis(), one.jenis())),
                        Cell.code(one.nomor()),
                        Cell.date(one.dari()),
                        Cell.date(one.sampai()),
                        Cell.text(MasaBerlaku.of(one.sampai(), today, SkalaTurunan.pengingat(today))
                                .words())))
                .toList();
        var columns = List.of(
                Column.of("Jenis"), Column.of("Nomor"), Column.of("Sejak"), Column.of("Sampai"), Column.of("Keadaan"));
        return DataTable.of("Legalitas", columns, rows).whenEmpty(EmptyState.of("Belum ada legalitas yang dicatat."));
    }

    static Usaha get(UsahaRepository repository, long id) {
        return repository
                .find(id)
                .orElseThrow(() -> new NotFoundException("Usaha nomor " + id + " tidak ada di registri."));
    }

    private RecordHeader header(Usaha usaha) {
        var owner = owners.find(usaha.pengusahaId());
        var until = usaha.terdaftarSampai();
        return new RecordHeader(
                "Usaha",
                "KBLI " + usaha.kbli(),
                until == null ? "Terdaftar" : "Keluar sejak " + Angka.format(until),
                null,
                List.of(
                        new Fact("Pemilik", owner.map(Pengusaha::nama).orElse(null)),
                        new Fact(
                                "NIK (disamarkan)",
                                owner.map(Pengusaha::nikTersamar).orElse(null)),
                        new Fact(
                                "Telepon (disamarkan)",
                                owner.map(Pengusaha::teleponTersamar).orElse(null)),
                        new Fact("Skala", CodeWords.ofNullable(usaha.skala())),
                        new Fact("Sektor", UsahaWords.sektor(usaha.sektor())),
                        new Fact("Badan usaha", CodeWords.of(usaha.badanUsaha())),
                        new Fact("Merek", usaha.merek() == null ? "tanpa merek" : usaha.merek()),
                        new Fact("Tempat usaha", CodeWords.of(usaha.tempat())),
                        new Fact("Wilayah", wilayah.namaLengkap(usaha.kodeDesa())),
                        new Fact("Mulai usaha", Angka.format(usaha.mulai())),
                        new Fact("Terdaftar sejak", Angka.format(usaha.terdaftarDari()))));
    }
}
