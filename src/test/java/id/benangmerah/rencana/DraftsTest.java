package id.benangmerah.rencana;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.benangmerah.TestDatabase;
import id.benangmerah.audit.AuditLog;
import id.benangmerah.identity.Role;
import id.benangmerah.identity.User;
import id.benangmerah.rencana.Drafts.Faulty;
import id.benangmerah.rencana.Drafts.Same;
import id.benangmerah.rencana.Drafts.Stored;
import id.benangmerah.rencana.Drafts.Waiting;
import id.benangmerah.rencana.draft.PlanEdits;
import id.benangmerah.rencana.draft.Side;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/// Two planners and one plan, on a real database.
class DraftsTest {
    private static final User SITI = planner("siti");
    private static final User BUDI = planner("budi");
    private static final Slot TARGET = Slot.of("S1-1", "target.2025");
    private static final Slot PAGU = Slot.of("2.17.03", "pagu.2025");

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.fresh());
    private final Clock clock = Clock.fixed(Instant.parse("2025-07-01T03:00:00Z"), ZoneOffset.UTC);
    private final RencanaService rencana = new RencanaService(jdbc, new AuditLog(jdbc, clock), clock);
    private final Drafts drafts = new Drafts(rencana, jdbc, clock);
    private Revisi first = start();

    private static User planner(String name) {
        return new User(name, name, Set.of(Role.PERENCANA), null, null);
    }

    private Revisi start() {
        rencana.save(ShippedPlan.renstra(), null, "siti", "Rancangan pertama");
        return rencana.findCurrentRevisi().orElseThrow();
    }

    private Drafts.Result save(User user, Revisi base, UnaryOperator<PlanEdits> edit) {
        return drafts.save(
                user, base, edit.apply(PlanEdits.on(drafts.facts(base))).facts(), "");
    }

    private PlanFacts now() {
        return drafts.facts(rencana.findCurrentRevisi().orElseThrow());
    }

    @BeforeEach
    void there_is_one_revision() {
        assertThat(rencana.listRevisi(first.renstraId())).hasSize(1);
    }

    @Test
    void a_save_is_a_revision_that_tells_what_changed() {
        var stored = (Stored) save(SITI, first, edits -> edits.set(TARGET, "85"));
        assertThat(stored.merged()).isFalse();
        assertThat(stored.revisi().pesan())
                .isEqualTo("Target 2025 indikator S1-1 “Persentase Koperasi Melaksanakan RAT” dari 80,69 menjadi 85");
        assertThat(rencana.listChanges(first.renstraId(), List.of("S1-1"), 10))
                .containsExactly(new ChangeEntry(stored.revisi(), TARGET, "80.69", "85"));
        assertThat(save(SITI, stored.revisi(), edits -> edits)).isInstanceOf(Same.class);
    }

    @Test
    void a_save_on_an_older_revision_keeps_what_was_saved_since() {
        save(BUDI, first, edits -> edits.set(PAGU, "500000000"));
        var stored = (Stored) save(SITI, first, edits -> edits.set(TARGET, "85"));
        assertThat(stored.merged()).isTrue();
        assertThat(now().get(TARGET)).isEqualTo("85");
        assertThat(now().get(PAGU)).isEqualTo("500000000");
    }

    @Test
    void work_that_collides_waits_until_its_author_decides() {
        save(BUDI, first, edits -> edits.set(TARGET, "82"));
        var waiting =
                (Waiting) save(SITI, first, edits -> edits.set(TARGET, "85").set(PAGU, "500000000"));
        assertThat(now().get(TARGET)).isEqualTo("82");
        assertThat(drafts.listWaiting(SITI, first.renstraId())).containsExactly(waiting.draft());
        assertThat(drafts.findWaiting(BUDI, waiting.draft().id())).isEmpty();

        var compared = drafts.compare(waiting.draft(), Map.of());
        var key = compared.conflicts().getFirst().key();
        assertThat(drafts.take(SITI, waiting.draft(), Map.of(), "")).isInstanceOf(Waiting.class);
        assertThat(drafts.take(SITI, waiting.draft(), Map.of(key, Side.MINE), "Rapat 1 Juli"))
                .isInstanceOf(Stored.class);
        assertThat(now().get(TARGET)).isEqualTo("85");
        assertThat(now().get(PAGU)).isEqualTo("500000000");
        assertThat(drafts.listWaiting(SITI, first.renstraId())).isEmpty();
    }

    @Test
    void undoing_takes_back_one_revision_and_keeps_the_later_ones() {
        var mistake = (Stored) save(SITI, first, edits -> edits.set(TARGET, "8"));
        save(BUDI, mistake.revisi(), edits -> edits.set(PAGU, "500000000"));
        assertThat(drafts.undo(SITI, mistake.revisi())).isInstanceOf(Stored.class);
        assertThat(now().get(TARGET)).isEqualTo("80.69");
        assertThat(now().get(PAGU)).isEqualTo("500000000");
        assertThat(rencana.listRevisi(first.renstraId())).hasSize(4);
    }

    @Test
    void what_makes_no_plan_is_named_and_not_saved() {
        var faulty = (Faulty) save(SITI, first, edits -> edits.set(PAGU, "banyak"));
        assertThat(faulty.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.slot()).isEqualTo(PAGU));
        assertThat(rencana.listRevisi(first.renstraId())).hasSize(1);
    }

    @Test
    void an_enacted_plan_is_not_changed() {
        var other = JdbcClient.create(TestDatabase.fresh());
        var kept = new RencanaService(other, new AuditLog(other, clock), clock);
        kept.saveEnacted(ShippedPlan.renstra(), "sistem", "Naskah berlaku");
        var base = kept.findCurrentRevisi().orElseThrow();
        var changed = PlanEdits.on(PlanFacts.of(ShippedPlan.renstra())).set(TARGET, "85");
        assertThat(new Drafts(kept, other, clock).save(SITI, base, changed.facts(), ""))
                .isEqualTo(new Drafts.Refused("Renstra ini sudah ditetapkan; buka PERUBAHAN untuk mengubahnya."));
    }

    @Test
    void a_code_or_name_outside_the_national_list_is_not_taken() {
        var code = "2.17.01.2.01.01";
        var faulty = (Faulty) save(SITI, first, edits -> edits.rename(code, "kode", "2.17.01.2.01.99"));
        assertThat(faulty.problems()).anySatisfy(problem -> {
            assertThat(problem.slot()).isEqualTo(Slot.of("2.17.01.2.01.99", "kode"));
            assertThat(problem.sentence()).contains("tidak ada dalam Kepmendagri 050-5889/2021");
        });
        var renamed = (Faulty) save(SITI, first, edits -> edits.set(Slot.of(code, "nama"), "Rapat-rapat"));
        assertThat(renamed.problems().getFirst().sentence()).contains("nama resmi 2.17.01.2.01.01");
        assertThat(rencana.listRevisi(first.renstraId())).hasSize(1);
    }

    @Test
    void only_a_planner_changes_the_plan() {
        var staff = new User("rini", "Rini", Set.of(Role.STAF, Role.BAPPELITBANGDA), null, null);
        assertThatThrownBy(() -> save(staff, first, edits -> edits.set(TARGET, "85")))
                .isInstanceOf(AccessDeniedException.class);
    }
}
