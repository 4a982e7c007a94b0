package id.benangmerah.rencana;

import id.benangmerah.audit.Act;
import id.benangmerah.audit.AuditLog;
import id.benangmerah.identity.Role;
import id.benangmerah.identity.User;
import id.benangmerah.kernel.Sha256;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the plans: adds revisions, gives the current one, and rebuilds its rows. What
/// changes the database runs in one transaction; outside Spring the caller opens it.
@Component
public class RencanaService {

    private final RevisiRepository revisions;
    private final VersiRepository versions;
    private final ProjectionRepository projection;
    private final ChangeRepository changes;
    private final AuditLog auditLog;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    public RencanaService(JdbcClient jdbc, AuditLog auditLog, Clock clock) {
        this.revisions = new RevisiRepository(jdbc);
        this.versions = new VersiRepository(jdbc);
        this.projection = new ProjectionRepository(jdbc);
        this.changes = new ChangeRepository(jdbc);
        this.auditLog = auditLog;
        this.clock = clock;
    }

    /// A revision that was read before, so that it is not read again.
    private record Known(long nomor, Renstra renstra) {}

    public sealed interface Saved {}

    public record Added(Revisi revisi) implements Saved {}

    /// The text is that of the current revision; nothing was added.
    public record Unchanged(Revisi revisi) implements Saved {}

    /// Another revision was added since the one this change began from.
    public record Outdated(Revisi current) implements Saved {}

    /// The text stands still: it is judged, signed or enacted, and more than the reviewers'
    /// notes about it would change.
    public record Closed(Versi versi) implements Saved {
        public String sentence() {
            return versi.whyClosed().orElseThrow();
        }
    }

    /// Adds the plan as a revision on `induk`, the revision it was made from; null for the
    /// first one of a plan, which then is a draft in preparation.
    @Transactional
    public Saved save(Renstra renstra, @Nullable Long induk, String pembuat, String pesan) {
        return save(renstra, induk, pembuat, pesan, FirstStep.DRAFTED);
    }

    /// Adds a plan that was enacted before its life was kept here; it is closed at once.
    @Transactional
    public Saved saveEnacted(Renstra renstra, String pembuat, String pesan) {
        return save(renstra, null, pembuat, pesan, FirstStep.INHERITED);
    }

    /// Adds the next version of an enacted plan, as its text `renstra` with an id of its own.
    /// Whether that may be is decided by the one who calls.
    @Transactional
    public Revisi addVersi(Renstra renstra, Versi enacted, String pembuat, String alasan) {
        var saved = save(renstra, null, pembuat, alasan, new FirstStep(Tahap.RANCANGAN_AWAL, "PERUBAHAN", enacted));
        if (saved instanceof Added(var revisi)) return revisi;
        throw new IllegalStateException(saved.toString());
    }

    /// How a version came to be here; `enacted` is the version it changes.
    private record FirstStep(
            Tahap tahap, String peristiwa, @Nullable Versi enacted) {
        static final FirstStep DRAFTED = new FirstStep(Tahap.PERSIAPAN, "BUAT", null);
        static final FirstStep INHERITED = new FirstStep(Tahap.DITETAPKAN, "WARISAN", null);
    }

    private Saved save(Renstra renstra, @Nullable Long induk, String pembuat, String pesan, FirstStep first) {
        var id = renstra.identitas().id();
        revisions.lock(renstra.identitas());
        var naskah = RenstraYaml.write(renstra);
        var current = revisions.findCurrent(id);
        if (current.isPresent()) {
            if (current.get().sha256().equals(Sha256.of(naskah))) return new Unchanged(current.get());
            if (induk == null || current.get().nomor() != induk) return new Outdated(current.get());
            var versi = getVersi(id);
            if (versi.tahap().isFrozen() && !isOnlyReviewed(renstra, read(current.get()))) return new Closed(versi);
        }
        var parent = current.map(Revisi::nomor).orElse(null);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var added = revisions.add(id, parent, naskah, pembuat, now, pesan);
        if (current.isEmpty()) begin(added, first);
        var before = current.map(this::read).orElse(null);
        projection.update(before, renstra);
        if (before != null) changes.add(added.nomor(), before, renstra);
        auditLog.record(Act.of(pembuat, "renstra.revisi", "renstra:" + id)
                .because(pesan)
                .changing(current.map(RencanaService::fingerprint).orElse(null), fingerprint(added)));
        known.put(id, new Known(added.nomor(), renstra));
        return new Added(added);
    }

    /// Accepted findings are notes about the text and may be added to a sealed one.
    private static boolean isOnlyReviewed(Renstra changed, Renstra current) {
        return changed.withPemeriksaan(null).equals(current.withPemeriksaan(null));
    }

    private void begin(Revisi revisi, FirstStep first) {
        var id = revisi.renstraId();
        var enacted = first.enacted();
        if (enacted == null) versions.add(id, id, 0, null, null);
        else versions.add(id, enacted.seri(), enacted.nomor() + 1, enacted.renstraId(), revisi.pesan());
        versions.begin(revisi, first.tahap(), first.peristiwa(), revisi.dibuat(), revisi.pesan());
    }

    private static Map<String, Object> fingerprint(Revisi revisi) {
        return Map.of("nomor", revisi.nomor(), "sha256", revisi.sha256());
    }

    /// The plan in force, as it stands now: enacted, its period the latest, its version the
    /// latest. A draft is chosen only when nothing is enacted.
    public Renstra current() {
        return findCurrent().orElseThrow(() -> new NoSuchElementException("belum ada renstra"));
    }

    public Optional<Renstra> findCurrent() {
        return listRenstraIds().stream().findFirst().flatMap(this::findCurrent);
    }

    public Optional<Renstra> findCurrent(String renstraId) {
        return revisions.findCurrent(renstraId).map(this::read);
    }

    private Renstra read(Revisi revisi) {
        var found = known.get(revisi.renstraId());
        if (found != null && found.nomor() == revisi.nomor()) return found.renstra();
        var renstra = getRevision(revisi.nomor());
        known.put(revisi.renstraId(), new Known(revisi.nomor(), renstra));
        return renstra;
    }

    /// The plan as it stood in a revision.
    public Renstra getRevision(long nomor) {
        for (var each : known.values()) if (each.nomor() == nomor) return each.renstra();
        return revisions
                .findNaskah(nomor)
                .map(RenstraYaml::read)
                .map(RenstraYaml.Result::renstra)
                .orElseThrow(() -> new NoSuchElementException("tidak ada revisi nomor " + nomor));
    }

    /// The canonical text of a revision.
    public Optional<String> findNaskah(long nomor) {
        return revisions.findNaskah(nomor);
    }

    public Optional<Revisi> findRevisi(long nomor) {
        return revisions.find(nomor);
    }

    /// The current revision of the plan in force.
    public Optional<Revisi> findCurrentRevisi() {
        return listRenstraIds().stream().findFirst().flatMap(revisions::findCurrent);
    }

    public Optional<Revisi> findCurrentRevisi(String renstraId) {
        return revisions.findCurrent(renstraId);
    }

    /// Newest first.
    public List<Revisi> listRevisi(String renstraId) {
        return revisions.listRevisi(renstraId);
    }

    /// The ids of all plans and versions, the one in force first.
    public List<String> listRenstraIds() {
        return versions.list().stream().map(Versi::renstraId).toList();
    }

    /// All versions of all plans, the one in force first.
    public List<Versi> listVersi() {
        return versions.list();
    }

    public Optional<Versi> findVersi(String renstraId) {
        return versions.find(renstraId);
    }

    public Versi getVersi(String renstraId) {
        return versions.find(renstraId).orElseThrow(() -> new NoSuchElementException("tidak ada renstra " + renstraId));
    }

    /// The act that enacted a version here; a regulation from before has its own in its text.
    public Optional<Perkada> findPerkada(String renstraId) {
        return versions.findPerkada(renstraId);
    }

    public boolean mayEdit(User user, String renstraId) {
        return whyNotEdit(user, renstraId).isEmpty();
    }

    /// The sentence for somebody who cannot edit the text of the plan; empty for who can.
    public Optional<String> whyNotEdit(User user, String renstraId) {
        var versi = versions.find(renstraId).orElse(null);
        if (versi == null) return Optional.of("Renstra " + renstraId + " tidak ada.");
        if (!user.hasRole(Role.PERENCANA)) return Optional.of("Naskah Renstra hanya diubah oleh Perencana.");
        return versi.whyClosed();
    }

    /// What changed in these parts of a plan, newest first.
    public List<ChangeEntry> listChanges(String renstraId, Collection<String> parts, int limit) {
        return changes.list(renstraId, parts, limit);
    }

    /// The nodes of the current revision, from goal to subkegiatan.
    public List<NodeRow> listNode(String renstraId) {
        return projection.listNode(renstraId);
    }

    public Optional<NodeRow> findNode(String renstraId, String id) {
        return projection.findNode(renstraId, id);
    }
}
