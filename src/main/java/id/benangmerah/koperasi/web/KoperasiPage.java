package id.benangmerah.koperasi.web;

import id.benangmerah.audit.AuditLog;
import id.benangmerah.entry.ChangeTable;
import id.benangmerah.evaluasi.MovedIndikator;
import id.benangmerah.evaluasi.Slice;
import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.AsKnown;
import id.benangmerah.kernel.Riwayat;
import id.benangmerah.koperasi.Koperasi;
import id.benangmerah.koperasi.KoperasiAccess;
import id.benangmerah.koperasi.KoperasiHistory;
import id.benangmerah.koperasi.KoperasiSheet;
import id.benangmerah.koperasi.Kuk;
import id.benangmerah.koperasi.RiwayatRat;
import id.benangmerah.koperasi.Sanksi;
import id.benangmerah.koperasi.UsulanKeaktifan;
import id.benangmerah.web.NotFoundException;
import id.benangmerah.web.Page;
import id.benangmerah.web.RecordHistory;
import id.benangmerah.web.components.Diff;
import id.benangmerah.web.components.Link;
import id.benangmerah.web.components.Timeline;
import id.benangmerah.wilayah.Wilayah;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together what the page of a cooperative shows, as it is known now or was on a day.
@Component
class KoperasiPage {

    private final KoperasiSheet sheet;
    private final KoperasiSections sections;
    private final KoperasiHistory history;
    private final MovedIndikator moved;
    private final AuditLog audit;
    private final Wilayah wilayah;
    private final Clock clock;

    KoperasiPage(
            KoperasiSheet sheet,
            KoperasiSections sections,
            KoperasiHistory history,
            MovedIndikator moved,
            AuditLog audit,
            Wilayah wilayah,
            Clock clock) {
        this.sheet = sheet;
        this.sections = sections;
        this.history = history;
        this.moved = moved;
        this.audit = audit;
        this.wilayah = wilayah;
        this.clock = clock;
    }

    KoperasiView view(Page page, Koperasi koperasi, @Nullable Diff effect) {
        var known = AsKnown.on(page.asOf(), clock.instant());
        boolean now = !page.asOf().isBefore(LocalDate.now(clock));
        var identity = sheet.findIdentitas(koperasi.id(), known)
                .orElseThrow(() -> new NotFoundException(
                        koperasi.nama() + " belum dikenal pada " + Angka.format(known.day()) + "."));
        boolean writes = now && KoperasiAccess.mayChange(page.user(), koperasi.kodeDesa());
        var founded = koperasi.tanggalBadanHukum();
        var rat = sheet.rat(koperasi.id(), founded, known);
        var statements = sheet.listLaporan(koperasi.id(), known);
        return new KoperasiView(
                KoperasiHead.of(identity, wilayah, rat),
                effect,
                now ? null : Angka.format(known.day()),
                page.address().without("per").href(),
                writes ? actions(koperasi) : List.of(),
                differences(identity, rat, statements, known.day()),
                sections.of(koperasi.id(), identity, rat, statements, known, writes),
                moved.table("koperasi", koperasi.id(), Slice.of(page, wilayah)),
                timeline(koperasi, known, now && RatAccess.allows(page.user(), koperasi)),
                ChangeTable.of(audit, "koperasi:" + koperasi.id(), known.at()));
    }

    private static List<Link> actions(Koperasi koperasi) {
        var record = "/koperasi/" + koperasi.id();
        return List.of(
                new Link("Catat RAT", record + "/rat/baru"),
                new Link("Perbaiki identitas", record + "/ubah"),
                new Link("Ubah status", record + "/status"));
    }

    /// Where what is on record and what follows from the evidence disagree.
    private static List<String> differences(
            Map<String, Object> identity, RiwayatRat rat, List<KoperasiSheet.Statement> statements, LocalDate day) {
        var found = new ArrayList<String>();
        var held = rat.years().stream()
                .filter(year -> year.held() != null)
                .map(RiwayatRat.BookYear::tahunBuku)
                .collect(Collectors.toSet());
        var proposal = UsulanKeaktifan.of(held, KoperasiSheet.yearsOfBusiness(statements), day);
        var recorded = (String) identity.get("status");
        if (proposal.differsFrom(recorded)) {
            found.add("Status tercatat " + KoperasiHead.words(recorded) + ", bukti menunjukkan "
                    + KoperasiHead.words(proposal.status()) + ": " + proposal.sebab() + " ("
                    + proposal.ketentuan().sumber() + ").");
        }
        if (!statements.isEmpty() && identity.get("kuk") instanceof Number stated) {
            var last = statements.getFirst();
            int kuk = Kuk.of(
                    last.anggota(), last.modalSendiri().amount(), last.aset().amount(), day);
            if (kuk != stated.intValue()) {
                found.add("KUK menurut ODS " + stated + ", menurut laporan " + last.tahun() + " seharusnya " + kuk
                        + " (" + Kuk.ketentuan(day).sumber() + ").");
            }
        }
        Sanksi.of(rat, day)
                .ifPresent(step -> found.add("RAT tahun buku "
                        + step.tahunBuku().stream().map(String::valueOf).collect(Collectors.joining(", "))
                        + (step.terlambat() ? " terlambat" : " tidak dilaksanakan") + ". Tangga sanksi: "
                        + step.tingkat().label() + " (" + step.ketentuan().sumber() + ")."));
        return found;
    }

    private Timeline timeline(Koperasi koperasi, AsKnown known, boolean mayRecord) {
        return RecordHistory.timeline(
                known.of(history.list(koperasi.id())), fact -> mayRecord ? correction(koperasi, fact) : null);
    }

    private static @Nullable Link correction(Koperasi koperasi, Riwayat fact) {
        if (!fact.fakta().equals("rat") || !fact.isCurrent()) return null;
        return new Link("Perbaiki", "/koperasi/" + koperasi.id() + "/rat/" + fact.id());
    }
}
