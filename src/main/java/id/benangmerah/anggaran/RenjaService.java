package id.benangmerah.anggaran;

import id.benangmerah.audit.Act;
import id.benangmerah.audit.AuditLog;
import id.benangmerah.kernel.Sha256;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.RencanaService;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.periksa.NationalList;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the Renja: derives them from the Renstra, adds revisions, and compares them with the
/// Renstra revision they carry out.
@Component
public class RenjaService {

    private final RenjaRepository repository;
    private final RencanaService rencana;
    private final AuditLog auditLog;
    private final Clock clock;
    private final Map<Derived, Renja> derivations = new ConcurrentHashMap<>();

    public RenjaService(JdbcClient jdbc, RencanaService rencana, AuditLog auditLog, Clock clock) {
        this.repository = new RenjaRepository(jdbc);
        this.rencana = rencana;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    /// Revisions never change, so neither does what is derived from one.
    private record Derived(long revisi, Tahun tahun) {}

    /// A Renja and the revision that it is.
    public record Stored(RevisiRenja revisi, Renja renja) {}

    public sealed interface Saved {}

    public record Added(RevisiRenja revisi) implements Saved {}

    /// The text is that of the current revision; nothing was added.
    public record Unchanged(RevisiRenja revisi) implements Saved {}

    /// Another revision was added since the one this change began from.
    public record Outdated(RevisiRenja current) implements Saved {}

    /// The Renja of the year as it stands now.
    public Optional<Stored> find(Tahun tahun) {
        return repository.findCurrent(tahun).map(revisi -> new Stored(revisi, getRevision(revisi.nomor())));
    }

    public Renja getRevision(long nomor) {
        return repository
                .findRenja(nomor)
                .orElseThrow(() -> new NoSuchElementException("tidak ada revisi renja nomor " + nomor));
    }

    /// Newest first.
    public List<RevisiRenja> listRevisi(Tahun tahun) {
        return repository.listRevisi(tahun);
    }

    /// The years that have a Renja.
    public List<Tahun> listTahun() {
        return repository.listTahun();
    }

    /// A Renstra that has a Renja for some year.
    public record Candidate(Renstra renstra, TahunRenja year) {}

    /// Every year of every Renstra in force; a year that two of them have is there twice.
    public List<Candidate> listCandidate() {
        return inForce().stream()
                .flatMap(renstra -> TahunRenja.of(renstra).stream().map(year -> new Candidate(renstra, year)))
                .sorted(Comparator.comparing(candidate -> candidate.year().tahun()))
                .toList();
    }

    /// The newest enacted version of each Renstra; the draft where nothing is enacted yet.
    private List<Renstra> inForce() {
        var newest = new LinkedHashMap<String, String>();
        for (var versi : rencana.listVersi())
            if (versi.isEnacted()) newest.putIfAbsent(versi.seri(), versi.renstraId());
        return newest.isEmpty()
                ? rencana.findCurrent().stream().toList()
                : newest.values().stream()
                        .flatMap(id -> rencana.findCurrent(id).stream())
                        .toList();
    }

    public List<Candidate> candidatesOf(Tahun tahun) {
        return listCandidate().stream()
                .filter(candidate -> candidate.year().tahun().equals(tahun))
                .toList();
    }

    /// What the newest Renstra that covers the year gives for it; for a year without a Renja.
    Optional<Renja> findPlanned(Tahun tahun) {
        var candidates = candidatesOf(tahun);
        if (candidates.isEmpty()) return Optional.empty();
        var id = candidates.getFirst().renstra().identitas().id();
        return rencana.findCurrentRevisi(id)
                .map(revisi ->
                        derivation(new Renja.Dasar(id, revisi.nomor()), tahun).withoutTotals());
    }

    /// The first revision: what the Renstra gives for the year, as it stands now.
    @Transactional
    public Saved derive(String renstraId, Tahun tahun, String pembuat) {
        var revisi = rencana.findCurrentRevisi(renstraId)
                .orElseThrow(() -> new NoSuchElementException("tidak ada renstra " + renstraId));
        var renja =
                derivation(new Renja.Dasar(renstraId, revisi.nomor()), tahun).withoutTotals();
        return save(renja, null, pembuat, "Diturunkan dari Renstra revisi " + revisi.nomor());
    }

    /// Adds the Renja as a revision on `induk`, the revision it was made from; null for the
    /// first one of a year.
    @Transactional
    public Saved save(Renja renja, @Nullable Long induk, String pembuat, String pesan) {
        repository.lock(renja.tahun());
        var naskah = Naskah.write(renja);
        var current = repository.findCurrent(renja.tahun());
        if (current.isPresent()) {
            if (current.get().sha256().equals(Sha256.of(naskah))) return new Unchanged(current.get());
            if (induk == null || current.get().nomor() != induk) return new Outdated(current.get());
        }
        var parent = current.map(RevisiRenja::nomor).orElse(null);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var added = repository.add(renja.tahun(), parent, naskah, pembuat, now, pesan);
        auditLog.record(Act.of(pembuat, "renja.revisi", "renja:" + renja.tahun())
                .because(pesan)
                .changing(current.map(RenjaService::fingerprint).orElse(null), fingerprint(added)));
        return new Added(added);
    }

    private static Map<String, Object> fingerprint(RevisiRenja revisi) {
        return Map.of("nomor", revisi.nomor(), "sha256", revisi.sha256());
    }

    /// The Renstra in the revision that the Renja carries out.
    public Renstra renstraOf(Renja renja) {
        return renstraOf(renja.dasar());
    }

    private Renstra renstraOf(Renja.Dasar dasar) {
        boolean current = rencana.findCurrentRevisi(dasar.renstra())
                .filter(revisi -> revisi.nomor() == dasar.revisi())
                .isPresent();
        return (current ? rencana.findCurrent(dasar.renstra()) : Optional.<Renstra>empty())
                .orElseGet(() -> rencana.getRevision(dasar.revisi()));
    }

    /// What the Renstra revision gives for the year of this Renja.
    public Renja derivationOf(Renja renja) {
        return derivation(renja.dasar(), renja.tahun());
    }

    private Renja derivation(Renja.Dasar dasar, Tahun tahun) {
        return derivations.computeIfAbsent(
                new Derived(dasar.revisi(), tahun), key -> Penurunan.of(renstraOf(dasar), key.revisi(), key.tahun()));
    }

    /// Subkegiatan that a kegiatan of the Renja may have but has not: those of the Renstra with
    /// all it plans, then those of the national list, empty.
    public List<BagianRenja> addable(Renja renja, BagianRenja kegiatan) {
        var offered = new LinkedHashMap<String, BagianRenja>();
        for (var planned : derivationOf(renja).childrenOf(kegiatan.kode())) offered.put(planned.kode(), planned);
        var renstra = renstraOf(renja);
        for (var line : NationalList.childrenOf(renstra, kegiatan.kode()))
            offered.putIfAbsent(line.kode(), empty(line, kegiatan));
        offered.keySet().removeIf(kode -> renja.find(kode).isPresent());
        return List.copyOf(offered.values());
    }

    private static BagianRenja empty(NationalList.Line line, BagianRenja kegiatan) {
        var satuan = line.satuan();
        var targets = line.indikator() == null || satuan == null
                ? List.<BagianRenja.Target>of()
                : List.of(new BagianRenja.Target(line.kode() + "-1", line.indikator(), satuan, null));
        return new BagianRenja(
                BagianRenja.Jenjang.SUBKEGIATAN,
                line.kode(),
                kegiatan.kode(),
                line.nama(),
                targets,
                null,
                kegiatan.lokasi(),
                kegiatan.kelompokSasaran(),
                kegiatan.unitKerja(),
                kegiatan.sumberDana(),
                null);
    }

    /// The E.8.2.1 sheet of the Renja.
    public LembarE821 lembar(Renja renja) {
        return LembarE821.of(Kesesuaian.compare(derivationOf(renja), renja), repository.listPenilaian(renja.tahun()));
    }

    /// Says why an element differs and what follows.
    @Transactional
    public void judge(
            Tahun tahun, Kesesuaian row, String evaluasi, String tindakLanjut, @Nullable String hasil, String pembuat) {
        if (row.sesuai()) throw new IllegalArgumentException("tidak ada yang berbeda pada " + row.kode());
        var said = new Penilaian(
                row.kode(),
                row.unsur(),
                row.key(),
                row.renstra(),
                row.renja(),
                evaluasi,
                tindakLanjut,
                hasil,
                pembuat,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        repository.add(tahun, said);
        auditLog.record(Act.of(pembuat, "renja.evaluasi", "renja:" + tahun)
                .because(evaluasi)
                .changing(null, said));
    }
}
