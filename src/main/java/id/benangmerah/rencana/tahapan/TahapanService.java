package id.benangmerah.rencana.tahapan;

import id.benangmerah.attachment.Attachment;
import id.benangmerah.attachment.Attachments;
import id.benangmerah.audit.Act;
import id.benangmerah.audit.AuditLog;
import id.benangmerah.identity.User;
import id.benangmerah.kernel.Angka;
import id.benangmerah.notice.Notice;
import id.benangmerah.notice.Outbox;
import id.benangmerah.rencana.PlanReports;
import id.benangmerah.rencana.RencanaService;
import id.benangmerah.rencana.Versi;
import id.benangmerah.rencana.periksa.Level;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Moves versions from stage to stage. Every step locks the plan, is judged against what stands
/// then, and is added to the history and the audit log in one transaction.
@Component
public class TahapanService {

    private final TahapanRepository repository;
    private final RencanaService rencana;
    private final PlanReports reports;
    private final Attachments attachments;
    private final Outbox outbox;
    private final AuditLog auditLog;
    private final Clock clock;

    public TahapanService(
            JdbcClient jdbc,
            RencanaService rencana,
            PlanReports reports,
            Attachments attachments,
            Outbox outbox,
            AuditLog auditLog,
            Clock clock) {
        this.repository = new TahapanRepository(jdbc, attachments);
        this.rencana = rencana;
        this.reports = reports;
        this.attachments = attachments;
        this.outbox = outbox;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    public sealed interface Outcome {}

    /// `renstraId` is the version to look at next: a new one after PERUBAHAN was opened.
    public record Done(String sentence, String renstraId) implements Outcome {}

    public record Refused(Refusal refusal) implements Outcome {}

    public Optional<Standing> find(String renstraId) {
        return rencana.findVersi(renstraId).map(this::standingOf);
    }

    private Standing standingOf(Versi versi) {
        var id = versi.renstraId();
        return new Standing(
                versi,
                rencana.findCurrentRevisi(id).orElseThrow(),
                repository.listLangkah(id),
                repository.listLampiran(id),
                repository.listParaf(id),
                rencana.findPerkada(id).orElse(null));
    }

    /// How many findings of level galat nobody has mended or accepted.
    public long openGalat(Standing standing) {
        var report = reports.find(standing.current().nomor()).orElseThrow();
        return report.open().stream()
                .filter(finding -> finding.level() == Level.GALAT)
                .count();
    }

    @Transactional
    public Outcome move(User user, String renstraId, Action action, Move move) {
        var standing = locked(renstraId);
        var refusal = Gate.refuse(standing, user, action, move, LocalDate.now(clock), () -> openGalat(standing));
        if (refusal.isPresent()) return new Refused(refusal.get());
        var way = Transitions.find(standing.tahap(), action).orElseThrow();
        return way.newVersion() ? openVersi(user, standing, move) : take(user, standing, way, move);
    }

    private Outcome take(User user, Standing standing, Transition way, Move move) {
        var id = standing.versi().renstraId();
        int langkah = standing.versi().langkah() + 1;
        repository.add(id, langkah, way, standing.current(), user.username(), now(), move);
        if (way.action() == Action.TETAPKAN && move.perkada() != null) {
            repository.add(id, standing.current(), move.perkada());
        }
        auditLog.record(Act.of(user.username(), "renstra.tahapan", "renstra:" + id)
                .because(move.catatan().isBlank() ? null : move.catatan())
                .changing(
                        standing.tahap(),
                        new Arrival(way.to().name(), langkah, standing.current().sha256(), move)));
        tellNext(id);
        return new Done(way.action().told() + "; kini pada tahap " + way.to().label() + ".", id);
    }

    /// Mail to those whose turn has come; the occasion is the step, the text and the paraf so far.
    private void tellNext(String renstraId) {
        var now = find(renstraId).orElseThrow();
        if (now.waitingFor().isEmpty()) return;
        var key = "tahapan:%s:%d:%d:%d"
                .formatted(
                        renstraId,
                        now.versi().langkah(),
                        now.current().nomor(),
                        now.standingParaf().size());
        var due = now.due(clock.getZone()).map(date -> " Batas waktu: " + Angka.format(date) + ".");
        outbox.add(new Notice(
                key,
                now.waitingFor(),
                "Tugas Anda: " + now.waitingWork(),
                "Renstra " + renstraId + " kini pada tahap " + now.tahap().label() + " dan menunggu Anda: "
                        + now.waitingWork() + "." + due.orElse(""),
                "/rencana/tahapan/" + renstraId));
    }

    /// What the audit log keeps of a step.
    private record Arrival(String tahap, int langkah, String sha256, Move move) {}

    private Outcome openVersi(User user, Standing standing, Move move) {
        var enacted = standing.versi();
        var next = rencana.listVersi().stream()
                .filter(one -> one.seri().equals(enacted.seri()) && one.nomor() > enacted.nomor())
                .findFirst();
        if (next.isPresent())
            return new Refused(new Refusal.VersionOpen(next.get().renstraId()));
        var copy = NextVersi.of(
                rencana.findCurrent(enacted.renstraId()).orElseThrow(), enacted.seri(), enacted.nomor() + 1);
        var id = copy.identitas().id();
        if (rencana.findVersi(id).isPresent()) return new Refused(new Refusal.VersionOpen(id));
        var revisi = rencana.addVersi(copy, enacted, user.username(), move.catatan());
        tellNext(revisi.renstraId());
        return new Done(
                "PERUBAHAN dibuka sebagai versi " + revisi.renstraId()
                        + ", disalin dari naskah yang ditetapkan. Naskah lama tetap tertutup.",
                revisi.renstraId());
    }

    /// `seenRevisi` is the text the official had before them.
    @Transactional
    public Outcome sign(User user, String renstraId, long seenRevisi) {
        var standing = locked(renstraId);
        var refusal = Gate.refuseParaf(standing, user, seenRevisi);
        if (refusal.isPresent()) return new Refused(refusal.get());
        var pejabat = standing.nextPejabat().orElseThrow();
        var revisi = standing.current();
        var paraf = new Paraf(
                standing.versi().langkah(),
                revisi.nomor(),
                revisi.sha256(),
                pejabat,
                user.username(),
                user.displayName(),
                now());
        repository.add(renstraId, paraf);
        auditLog.record(Act.of(user.username(), "renstra.paraf", "renstra:" + renstraId)
                .changing(
                        null,
                        Map.of(
                                "jabatan", pejabat.label(),
                                "revisi", revisi.nomor(),
                                "sha256", revisi.sha256())));
        tellNext(renstraId);
        return new Done(
                pejabat.label() + " membubuhkan " + pejabat.mark() + " atas revisi " + revisi.nomor() + ".", renstraId);
    }

    /// Lays a document beside the plan at the stage where it stands.
    @Transactional
    public Outcome attach(User user, String renstraId, JenisLampiran jenis, String name, InputStream content) {
        var standing = locked(renstraId);
        if (!standing.mayAttach(user, jenis)) {
            return new Refused(new Refusal.NotYourRole("Lampirkan " + jenis.label(), whoAttaches(standing, jenis)));
        }
        return switch (attachments.store(name, content, user.username())) {
            case Attachments.Refused(String sentence) -> new Refused(new Refusal.FileRefused(sentence));
            case Attachments.Stored(Attachment attachment) -> {
                repository.add(renstraId, standing.versi().langkah(), jenis, attachment);
                auditLog.record(Act.of(user.username(), "renstra.lampiran", "renstra:" + renstraId)
                        .changing(null, Map.of("jenis", jenis, "sha256", attachment.sha256())));
                yield new Done(jenis.label() + " dilampirkan.", renstraId);
            }
        };
    }

    private static String whoAttaches(Standing standing, JenisLampiran jenis) {
        return standing.ways().stream()
                .filter(way -> way.lampiranList().contains(jenis))
                .findFirst()
                .map(Transition::who)
                .orElse("tidak seorang pun pada tahap " + standing.tahap().label());
    }

    private Standing locked(String renstraId) {
        repository.lock(renstraId);
        return find(renstraId).orElseThrow(() -> new NoSuchElementException("tidak ada renstra " + renstraId));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
