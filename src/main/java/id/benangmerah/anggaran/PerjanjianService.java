package id.benangmerah.anggaran;

import id.benangmerah.anggaran.PerjanjianKinerja.Pihak;
import id.benangmerah.audit.Act;
import id.benangmerah.audit.AuditLog;
import id.benangmerah.kernel.Sha256;
import id.benangmerah.kernel.Tahun;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Derives the performance agreements of a year, freezes them when they are published, and
/// tells where what would be derived now differs.
@Component
public class PerjanjianService {

    private final PerjanjianRepository repository;
    private final RenjaService renja;
    private final AuditLog auditLog;
    private final Clock clock;

    public PerjanjianService(JdbcClient jdbc, RenjaService renja, AuditLog auditLog, Clock clock) {
        this.repository = new PerjanjianRepository(jdbc);
        this.renja = renja;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    /// A published agreement with its text.
    public record Published(RevisiPerjanjian revisi, PerjanjianKinerja isi) {}

    /// Where the agreement of a unit stands: what is derived now, null when nothing is any
    /// more; what was published last; and how the two differ.
    public record Standing(
            String unit,
            @Nullable PerjanjianKinerja derived,
            @Nullable Published published,
            List<PerubahanPerjanjian> changes) {

        /// What holds: the published text, else what is derived.
        public PerjanjianKinerja shown() {
            if (published != null) return published.isi();
            if (derived != null) return derived;
            throw new IllegalStateException(unit);
        }

        /// What would be published now, signed as the last one.
        public Optional<PerjanjianKinerja> draft() {
            return Optional.ofNullable(derived)
                    .map(now -> published == null
                            ? now
                            : now.signedAs(
                                    published.isi().pertama(), published.isi().kedua()));
        }
    }

    /// The agreements of a year, and the units that have nothing to promise.
    public record Year(List<Standing> standings, List<String> silentUnits) {}

    public sealed interface Result {}

    public record Added(RevisiPerjanjian revisi) implements Result {}

    /// The same promises signed by the same people are published already.
    public record Unchanged(RevisiPerjanjian revisi) implements Result {}

    /// What is derived, or what was published last, is no longer what the publisher saw.
    public record Outdated() implements Result {}

    /// What somebody decided to publish: the fingerprint of what they saw, who signs, and for a
    /// revision why.
    public record Publication(
            String seen,
            Pihak pertama,
            Pihak kedua,
            @Nullable SebabRevisi sebab,
            @Nullable String alasan) {}

    /// The years that have a Renja or a Renstra in force.
    public List<Tahun> listTahun() {
        return Stream.concat(
                        renja.listTahun().stream(),
                        renja.listCandidate().stream().map(one -> one.year().tahun()))
                .distinct()
                .sorted()
                .toList();
    }

    public Year year(Tahun tahun) {
        var derived = derive(tahun);
        var units = new LinkedHashSet<String>();
        derived.list().forEach(one -> units.add(one.unit()));
        units.addAll(repository.listUnit(tahun));
        return new Year(
                units.stream()
                        .map(unit -> standing(tahun, unit, derived.list()))
                        .toList(),
                derived.silent());
    }

    public Optional<Standing> find(Tahun tahun, String unit) {
        var standing = standing(tahun, unit, derive(tahun).list());
        return standing.derived() == null && standing.published() == null ? Optional.empty() : Optional.of(standing);
    }

    private Standing standing(Tahun tahun, String unit, List<PerjanjianKinerja> list) {
        var derived =
                list.stream().filter(one -> one.unit().equals(unit)).findFirst().orElse(null);
        var published = repository.list(tahun, unit).stream()
                .findFirst()
                .map(revisi -> new Published(
                        revisi, repository.find(tahun, unit, revisi.nomor()).orElseThrow()))
                .orElse(null);
        var changes = derived == null || published == null
                ? List.<PerubahanPerjanjian>of()
                : PerubahanPerjanjian.between(published.isi(), derived);
        return new Standing(unit, derived, published, changes);
    }

    private record Derived(List<PerjanjianKinerja> list, List<String> silent) {}

    /// From the Renja of the year; where there is none, from the newest Renstra that covers it.
    private Derived derive(Tahun tahun) {
        var stored = renja.find(tahun);
        var plan = stored.map(RenjaService.Stored::renja).or(() -> renja.findPlanned(tahun));
        if (plan.isEmpty()) return new Derived(List.of(), List.of());
        var renstra = renja.renstraOf(plan.get());
        var nomor = stored.map(one -> one.revisi().nomor()).orElse(null);
        var list = PenurunanPerjanjian.of(renstra, plan.get(), nomor);
        return new Derived(list, PenurunanPerjanjian.silentUnits(renstra, list));
    }

    /// Newest first.
    public List<RevisiPerjanjian> listRevisi(Tahun tahun, String unit) {
        return repository.list(tahun, unit);
    }

    public Optional<Published> findRevisi(Tahun tahun, String unit, int nomor) {
        return repository.list(tahun, unit).stream()
                .filter(revisi -> revisi.nomor() == nomor)
                .findFirst()
                .flatMap(revisi -> repository.find(tahun, unit, nomor).map(isi -> new Published(revisi, isi)));
    }

    /// Of what would be published and of what was published before it.
    public static String fingerprint(Standing standing) {
        var before = standing.published() == null
                ? ""
                : String.valueOf(standing.published().revisi().nomor());
        return Sha256.of(before + standing.draft().map(Naskah::write).orElse(""));
    }

    /// Freezes what is derived now as the next revision.
    @Transactional
    public Result publish(Tahun tahun, String unit, Publication publication, String pembuat) {
        repository.lock(tahun, unit);
        var standing = find(tahun, unit).orElse(null);
        if (standing == null || standing.derived() == null) return new Outdated();
        if (!fingerprint(standing).equals(publication.seen())) return new Outdated();
        var isi = standing.derived().signedAs(publication.pertama(), publication.kedua());
        var last = standing.published();
        if (last != null && standing.changes().isEmpty() && isSignedAlike(isi, last.isi()))
            return new Unchanged(last.revisi());
        if ((last == null) != (publication.sebab() == null) || (last == null) != (publication.alasan() == null))
            throw new IllegalArgumentException("sebab dan alasan: hanya pada revisi, dan selalu pada revisi");
        var naskah = Naskah.write(isi);
        var revisi = new RevisiPerjanjian(
                tahun,
                unit,
                last == null ? 0 : last.revisi().nomor() + 1,
                Sha256.of(naskah),
                publication.sebab(),
                publication.alasan(),
                pembuat,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        repository.add(revisi, naskah);
        record(revisi, last);
        return new Added(revisi);
    }

    private static boolean isSignedAlike(PerjanjianKinerja one, PerjanjianKinerja other) {
        return one.pertama().equals(other.pertama()) && one.kedua().equals(other.kedua());
    }

    private void record(RevisiPerjanjian revisi, @Nullable Published last) {
        var act = Act.of(revisi.pembuat(), "perjanjian.terbit", "perjanjian:" + revisi.tahun() + ":" + revisi.unit());
        var said = revisi.alasan() == null ? act : act.because(revisi.alasan());
        auditLog.record(said.changing(last == null ? null : digest(last.revisi()), digest(revisi)));
    }

    private static Map<String, Object> digest(RevisiPerjanjian revisi) {
        return Map.of("nomor", revisi.nomor(), "sha256", revisi.sha256());
    }
}
