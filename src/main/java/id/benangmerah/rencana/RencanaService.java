package id.benangmerah.rencana;

import id.benangmerah.audit.Act;
import id.benangmerah.audit.AuditLog;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
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
    private final ProjectionRepository projection;
    private final AuditLog auditLog;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    public RencanaService(JdbcClient jdbc, AuditLog auditLog, Clock clock) {
        this.revisions = new RevisiRepository(jdbc);
        this.projection = new ProjectionRepository(jdbc);
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

    /// Adds the plan as a revision on `induk`, the revision it was made from; null for
    /// the first one of a plan.
    @Transactional
    public Saved save(Renstra renstra, @Nullable Long induk, String pembuat, String pesan) {
        var id = renstra.identitas().id();
        revisions.lock(renstra.identitas());
        var naskah = RenstraYaml.write(renstra);
        var current = revisions.findCurrent(id);
        if (current.isPresent()) {
            if (current.get().sha256().equals(RevisiRepository.sha256(naskah))) return new Unchanged(current.get());
            if (induk == null || current.get().nomor() != induk) return new Outdated(current.get());
        }
        var parent = current.map(Revisi::nomor).orElse(null);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var added = revisions.add(id, parent, naskah, pembuat, now, pesan);
        projection.rebuild(renstra);
        auditLog.record(Act.of(pembuat, "renstra.revisi", "renstra:" + id)
                .because(pesan)
                .changing(current.map(RencanaService::fingerprint).orElse(null), fingerprint(added)));
        return new Added(added);
    }

    private static Map<String, Object> fingerprint(Revisi revisi) {
        return Map.of("nomor", revisi.nomor(), "sha256", revisi.sha256());
    }

    /// The plan whose period began last, as it stands now.
    public Renstra current() {
        return findCurrent().orElseThrow(() -> new NoSuchElementException("belum ada renstra"));
    }

    public Optional<Renstra> findCurrent() {
        return revisions.listRenstraIds().stream().findFirst().flatMap(this::findCurrent);
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

    /// The current revision of the plan whose period began last.
    public Optional<Revisi> findCurrentRevisi() {
        return revisions.listRenstraIds().stream().findFirst().flatMap(revisions::findCurrent);
    }

    public Optional<Revisi> findCurrentRevisi(String renstraId) {
        return revisions.findCurrent(renstraId);
    }

    /// Newest first.
    public List<Revisi> listRevisi(String renstraId) {
        return revisions.listRevisi(renstraId);
    }

    /// The ids of all plans, the one whose period began last first.
    public List<String> listRenstraIds() {
        return revisions.listRenstraIds();
    }

    /// The nodes of the current revision, from goal to subkegiatan.
    public List<NodeRow> listNode(String renstraId) {
        return projection.listNode(renstraId);
    }

    public Optional<NodeRow> findNode(String renstraId, String id) {
        return projection.findNode(renstraId, id);
    }
}
