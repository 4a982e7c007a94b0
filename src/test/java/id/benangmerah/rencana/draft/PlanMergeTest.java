package id.benangmerah.rencana.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.rencana.PlanFacts;
import id.benangmerah.rencana.PlanFacts.Home;
import id.benangmerah.rencana.RandomRenstra;
import id.benangmerah.rencana.ShippedPlan;
import id.benangmerah.rencana.Slot;
import id.benangmerah.rencana.draft.PlanMerge.Conflicting;
import id.benangmerah.rencana.draft.PlanMerge.Merged;
import id.benangmerah.rencana.draft.PlanMerge.Outcome;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Two people change one plan at the same time.
class PlanMergeTest {
    private static final PlanFacts BASE = PlanFacts.of(ShippedPlan.renstra());
    private static final Slot TARGET = Slot.of("S1-1", "target.2025");
    private static final Slot PAGU = Slot.of("2.17.03", "pagu.2025");

    private static Outcome merge(PlanEdits mine, PlanEdits theirs, Map<String, Side> choices) {
        return PlanMerge.merge(BASE, mine.facts(), theirs.facts(), choices);
    }

    private static PlanEdits edit() {
        return PlanEdits.on(BASE);
    }

    @Test
    void changes_of_different_values_both_stand() {
        var merged = (Merged) merge(edit().set(TARGET, "70"), edit().set(PAGU, "1"), Map.of());
        assertThat(merged.facts().get(TARGET)).isEqualTo("70");
        assertThat(merged.facts().get(PAGU)).isEqualTo("1");
    }

    @Test
    void the_same_change_twice_is_one_change() {
        var merged = (Merged) merge(edit().set(TARGET, "70"), edit().set(TARGET, "70"), Map.of());
        assertThat(PlanDiff.between(BASE, merged.facts()).changes()).hasSize(1);
    }

    @Test
    void two_values_for_one_place_are_asked_and_the_answer_stands() {
        var asked = (Conflicting) merge(edit().set(TARGET, "70"), edit().set(TARGET, "75"), Map.of());
        assertThat(asked.conflicts()).containsExactly(new Conflict.Value(TARGET, BASE.get(TARGET), "70", "75"));
        var key = asked.conflicts().getFirst().key();
        for (var side : Side.values()) {
            var merged = (Merged) merge(edit().set(TARGET, "70"), edit().set(TARGET, "75"), Map.of(key, side));
            assertThat(merged.facts().get(TARGET)).isEqualTo(side == Side.MINE ? "70" : "75");
        }
    }

    @Test
    void removing_what_the_other_changed_is_asked_for_the_whole_part() {
        var mine = edit().remove("2.17.05");
        var theirs = edit().set(Slot.of("2.17.05.2.01.01", "pagu.2025"), "5");
        var asked = (Conflicting) merge(mine, theirs, Map.of());
        assertThat(asked.conflicts()).containsExactly(new Conflict.Removal("2.17.05", Side.MINE));

        var gone = (Merged) merge(mine, theirs, Map.of("2.17.05|-", Side.MINE));
        assertThat(gone.facts().has("2.17.05.2.01.01")).isFalse();

        var kept = (Merged) merge(mine, theirs, Map.of("2.17.05|-", Side.THEIRS));
        assertThat(kept.facts()).isEqualTo(theirs.facts());
    }

    @Test
    void removing_a_part_while_the_other_refers_to_it_is_asked() {
        var mine = edit().set(Slot.of("2.17.02", "sasaran"), "S2")
                .set(Slot.of("2.17.03", "sasaran"), "S2")
                .set(Slot.of("2.17.04", "sasaran"), "S2");
        var orphaned = mine.facts().build();
        assertThat(orphaned).isInstanceOf(PlanFacts.Whole.class);
        var withUnused = mine.add(
                "S4", new Home("T1", "sasaran"), Map.of("id", "S4", "no_cetak", "4", "nama", "Meningkatnya hal lain"));
        var base = withUnused.facts();
        var outcome = PlanMerge.merge(
                base,
                PlanEdits.on(base).remove("S4").facts(),
                PlanEdits.on(base).set(Slot.of("2.17.07", "sasaran"), "S4").facts(),
                Map.of());
        assertThat(((Conflicting) outcome).conflicts()).containsExactly(new Conflict.Removal("S4", Side.MINE));
        var kept = (Merged) PlanMerge.merge(
                base,
                PlanEdits.on(base).remove("S4").facts(),
                PlanEdits.on(base).set(Slot.of("2.17.07", "sasaran"), "S4").facts(),
                Map.of("S4|-", Side.THEIRS));
        assertThat(kept.facts().get("2.17.07", "sasaran")).isEqualTo("S4");
    }

    @Test
    void parts_that_both_add_to_one_list_both_stand() {
        var list = new Home("S1", "indikator");
        var fields = Map.of("nama", "Jumlah koperasi", "satuan", "Unit");
        var mine = with(fields, "S1-8");
        var theirs = with(fields, "S1-9");
        var merged = (Merged) merge(edit().add("S1-8", list, mine), edit().add("S1-9", list, theirs), Map.of());
        assertThat(merged.facts().listOf(list)).containsExactlyInAnyOrder("S1-1", "S1-8", "S1-9");
    }

    private static Map<String, String> with(Map<String, String> fields, String id) {
        var all = new HashMap<>(fields);
        all.put("id", id);
        return all;
    }

    @Test
    void an_order_and_an_addition_both_stand() {
        var list = new Home("", "pendanaan.program");
        var mine = edit().move("2.17.07", list, 0);
        var theirs = edit().remove("2.17.05");
        var merged = (Merged) merge(mine, theirs, Map.of());
        assertThat(merged.facts().listOf(list).getFirst()).isEqualTo("2.17.07");
        assertThat(merged.facts().listOf(list)).doesNotContain("2.17.05");
    }

    @Test
    void moves_that_together_would_cut_parts_off_are_asked() {
        var units = BASE.parts().stream()
                .filter(part -> BASE.homeOf(part)
                        .filter(home -> home.list().equals("pelayanan.organisasi.unit"))
                        .isPresent())
                .toList();
        var first = units.get(0);
        var second = units.get(1);
        var outcome = merge(
                edit().move(first, new Home(second, "bawahan"), 0),
                edit().move(second, new Home(first, "bawahan"), 0),
                Map.of());
        assertThat(outcome).isInstanceOf(Conflicting.class);
        var choices = new HashMap<String, Side>();
        ((Conflicting) outcome).conflicts().forEach(conflict -> choices.put(conflict.key(), Side.MINE));
        var merged = (Merged) merge(
                edit().move(first, new Home(second, "bawahan"), 0),
                edit().move(second, new Home(first, "bawahan"), 0),
                choices);
        assertThat(merged.facts().homeOf(first)).contains(new Home(second, "bawahan"));
        assertThat(merged.facts().unreached()).isEmpty();
    }

    @Test
    void no_edit_is_lost_that_does_not_collide_with_another() {
        int merges = 0;
        for (long seed = 0; seed < 250; seed++) {
            var base = PlanFacts.of(RandomRenstra.of(seed % 25, 3));
            var mine = new RandomEdits(seed).edit(base, 4);
            var theirs = new RandomEdits(seed + 10_000).edit(base, 4);
            var outcome = PlanMerge.merge(base, mine, theirs, Map.of());
            if (!(outcome instanceof Merged(var merged, var plan))) continue;
            merges++;
            keepsAll(seed, base, mine, theirs, merged);
            keepsAll(seed, base, theirs, mine, merged);
            assertThat(PlanFacts.of(plan)).as("seed %d", seed).isEqualTo(PlanFacts.of(merged.renstra()));
            assertThat(merged.unreached()).as("seed %d", seed).isEmpty();
        }
        assertThat(merges).as("pairs of edits that merge").isGreaterThan(100);
    }

    private static void keepsAll(long seed, PlanFacts base, PlanFacts mine, PlanFacts theirs, PlanFacts merged) {
        PlanDiff.between(base, mine).changes().forEach((slot, change) -> {
            if (slot.isOrder()) return;
            assertThat(merged.get(slot))
                    .as("seed %d, %s: %s", seed, slot, change)
                    .isEqualTo(change.after());
        });
        var both = PlanDiff.between(base, merged).changes();
        both.forEach((slot, change) -> {
            if (!slot.isOrder())
                assertThat(change.after())
                        .as("seed %d, %s is somebody's change", seed, slot)
                        .isIn(mine.get(slot), theirs.get(slot));
        });
    }

    @Test
    void every_conflict_can_be_settled_either_way() {
        for (long seed = 0; seed < 250; seed++) {
            var base = PlanFacts.of(RandomRenstra.of(seed % 10, 3));
            var mine = new RandomEdits(seed).edit(base, 12);
            var theirs = new RandomEdits(seed + 20_000).edit(base, 12);
            for (var side : Side.values()) {
                var choices = new HashMap<String, Side>();
                var outcome = PlanMerge.merge(base, mine, theirs, choices);
                for (int round = 0; outcome instanceof Conflicting(var open) && round < 20; round++) {
                    open.forEach(conflict -> choices.put(conflict.key(), side));
                    outcome = PlanMerge.merge(base, mine, theirs, choices);
                }
                assertThat(outcome).as("seed %d", seed).isNotInstanceOf(Conflicting.class);
                if (outcome instanceof Merged(var merged, var _))
                    assertThat(merged.unreached()).isEmpty();
            }
        }
    }
}
