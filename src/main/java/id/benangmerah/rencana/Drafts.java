package id.benangmerah.rencana;

import id.benangmerah.identity.Role;
import id.benangmerah.identity.User;
import id.benangmerah.rencana.RencanaService.Added;
import id.benangmerah.rencana.RencanaService.Outdated;
import id.benangmerah.rencana.draft.Conflict;
import id.benangmerah.rencana.draft.PlanChanges;
import id.benangmerah.rencana.draft.PlanMerge;
import id.benangmerah.rencana.draft.Side;
import id.benangmerah.rencana.periksa.NationalList;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// The work of several people on one plan: each saves from the revision that he saw, what does
/// not collide is merged, and what collides is kept until its author decides.
@Component
public class Drafts {
    private static final int REMEMBERED = 12;
    private static final int LONGEST_MESSAGE = 300;

    private final RencanaService rencana;
    private final KeptDraftRepository kept;
    private final Clock clock;
    private final Map<Long, PlanFacts> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, PlanFacts> eldest) {
            return size() > REMEMBERED;
        }
    };

    public Drafts(RencanaService rencana, JdbcClient jdbc, Clock clock) {
        this.rencana = rencana;
        this.kept = new KeptDraftRepository(jdbc);
        this.clock = clock;
    }

    public sealed interface Result {}

    /// `merged` when somebody else had saved in between and both works stand in it.
    public record Stored(Revisi revisi, boolean merged) implements Result {}

    /// Nothing was changed.
    public record Same(Revisi current) implements Result {}

    /// The work collides with what `current` says, and waits as `draft`.
    public record Waiting(KeptDraft draft, Revisi current) implements Result {}

    /// The values make no plan; nothing was kept. Never empty.
    public record Faulty(List<PlanFacts.Broken.Problem> problems) implements Result {}

    /// The plan cannot be changed now; the sentence says why and what to do.
    public record Refused(String sentence) implements Result {}

    private static void check(User user) {
        if (!user.hasRole(Role.PERENCANA)) throw new AccessDeniedException("mengubah Renstra");
    }

    /// A revision as values.
    public PlanFacts facts(Revisi revisi) {
        synchronized (known) {
            return known.computeIfAbsent(revisi.nomor(), nomor -> PlanFacts.of(rencana.getRevision(nomor)));
        }
    }

    /// Saves `mine`, which was made from `base`. An empty message is made from the changes.
    public Result save(User user, Revisi base, PlanFacts mine, String message) {
        check(user);
        if (mine.build() instanceof PlanFacts.Broken(var problems)) return new Faulty(problems);
        return merge(user, base, mine, message, Map.of(), "suntingan");
    }

    /// Takes the change of one revision back, whatever was saved after it.
    public Result undo(User user, Revisi revisi) {
        check(user);
        var parent = Optional.ofNullable(revisi.induk())
                .flatMap(rencana::findRevisi)
                .orElseThrow(() -> new NoSuchElementException("revisi pertama tidak dapat dibatalkan"));
        return merge(
                user,
                revisi,
                facts(parent),
                "Membatalkan revisi " + revisi.nomor() + ": " + revisi.pesan(),
                Map.of(),
                "pembatalan revisi " + revisi.nomor());
    }

    private Result merge(
            User user, Revisi base, PlanFacts mine, String message, Map<String, Side> choices, String origin) {
        var reason = rencana.whyNotEdit(user, base.renstraId());
        if (reason.isPresent()) return new Refused(reason.get());
        if (!base.renstraId().equals(mine.get("", "identitas.id")))
            return new Refused(
                    "Id Renstra tetap " + base.renstraId() + " selama hidupnya; kembalikan isian id pada identitas.");
        var current = current(base.renstraId());
        var theirs = facts(current);
        return switch (PlanMerge.merge(facts(base), mine, theirs, choices)) {
            case PlanMerge.Merged(var facts, var renstra) -> {
                var refused = outsideTheList(theirs, renstra);
                if (!refused.isEmpty()) yield new Faulty(refused);
                var text = message.isBlank() ? told(theirs, facts) : shortened(message);
                var saved = rencana.save(renstra, current.nomor(), user.username(), text);
                yield switch (saved) {
                    case Added(var revisi) -> new Stored(revisi, current.nomor() != base.nomor());
                    case RencanaService.Unchanged(var revisi) -> new Same(revisi);
                    case RencanaService.Closed closed -> new Refused(closed.sentence());
                    case Outdated _ -> merge(user, base, mine, message, choices, origin);
                };
            }
            case PlanMerge.Conflicting _, PlanMerge.Unfit _ -> new Waiting(keep(user, base, mine, origin), current);
        };
    }

    /// Programs, kegiatan and subkegiatan come from the national list, whoever writes them how.
    private static List<PlanFacts.Broken.Problem> outsideTheList(PlanFacts before, Renstra changed) {
        return NationalList.refusals(before.renstra(), changed).stream()
                .map(refused ->
                        new PlanFacts.Broken.Problem(Slot.of(refused.node(), refused.field()), refused.sentence()))
                .toList();
    }

    private KeptDraft keep(User user, Revisi base, PlanFacts mine, String origin) {
        return keep(user, base, RenstraYaml.write(mine.renstra()), origin);
    }

    /// Keeps a plan made elsewhere from `base`, so that its author sees the differences first.
    public KeptDraft keep(User user, Revisi base, String naskah, String origin) {
        check(user);
        return kept.add(
                base.renstraId(),
                base.nomor(),
                naskah,
                origin,
                user.username(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /// What waits for this person's decision, newest first.
    public List<KeptDraft> listWaiting(User user, String renstraId) {
        return kept.listOpen(renstraId, user.username());
    }

    /// Only for the person who made it.
    public Optional<KeptDraft> findWaiting(User user, long id) {
        return kept.findOpen(id).filter(draft -> draft.pembuat().equals(user.username()));
    }

    /// Kept work beside what stands now.
    public record Compared(
            KeptDraft draft,
            Revisi base,
            Revisi current,
            PlanFacts mine,
            PlanFacts theirs,
            List<Conflict> conflicts,
            List<PlanFacts.Broken.Problem> problems) {}

    public Compared compare(KeptDraft draft, Map<String, Side> choices) {
        var base = rencana.findRevisi(draft.dasar()).orElseThrow();
        var current = current(draft.renstraId());
        var mine = PlanFacts.of(RenstraYaml.read(kept.getNaskah(draft.id())).renstra());
        var outcome = PlanMerge.merge(facts(base), mine, facts(current), choices);
        return new Compared(
                draft,
                base,
                current,
                mine,
                facts(current),
                outcome instanceof PlanMerge.Conflicting(var conflicts) ? conflicts : List.of(),
                outcome instanceof PlanMerge.Unfit(var problems) ? problems : List.of());
    }

    /// Takes kept work over, with whose change stands where both changed the same.
    public Result take(User user, KeptDraft draft, Map<String, Side> choices, String message) {
        check(user);
        var compared = compare(draft, choices);
        if (!compared.problems().isEmpty()) return new Faulty(compared.problems());
        if (!compared.conflicts().isEmpty()) return new Waiting(draft, compared.current());
        var result = merge(user, compared.base(), compared.mine(), message, choices, draft.asal());
        if (result instanceof Stored || result instanceof Same) kept.finish(draft.id(), clock.instant());
        return result;
    }

    /// Lets kept work go; its text stays in the database.
    public void drop(User user, KeptDraft draft) {
        check(user);
        kept.finish(draft.id(), clock.instant());
    }

    private Revisi current(String renstraId) {
        return rencana.findCurrentRevisi(renstraId)
                .orElseThrow(() -> new NoSuchElementException("tidak ada renstra " + renstraId));
    }

    private static String told(PlanFacts before, PlanFacts after) {
        var changes = PlanChanges.between(before, after);
        if (changes.isEmpty()) return "Tanpa perubahan isi";
        var first = changes.getFirst().sentence();
        var more = changes.size() == 1 ? "" : " dan " + (changes.size() - 1) + " perubahan lain";
        return shortened(Character.toUpperCase(first.charAt(0)) + first.substring(1), LONGEST_MESSAGE - more.length())
                + more;
    }

    private static String shortened(String text) {
        return shortened(text.strip().replaceAll("\\s+", " "), LONGEST_MESSAGE);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
