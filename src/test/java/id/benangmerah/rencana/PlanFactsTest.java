package id.benangmerah.rencana;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanFactsTest {

    @ParameterizedTest
    @ValueSource(ints = {3, 5})
    void any_plan_taken_apart_and_put_together_is_the_same(int years) {
        for (long seed = 0; seed < 150; seed++) {
            var plan = RandomRenstra.of(seed, years);
            var facts = PlanFacts.of(plan);
            assertThat(facts.build()).as("seed %d", seed).isEqualTo(new PlanFacts.Whole(plan));
            assertThat(facts.unreached()).as("seed %d", seed).isEmpty();
            assertThat(facts.inOrder()).as("seed %d", seed).isEqualTo(facts);
        }
    }

    @Test
    void the_real_plan_taken_apart_and_put_together_is_the_same_text() {
        var plan = ShippedPlan.renstra();
        assertThat(RenstraYaml.write(PlanFacts.of(plan).renstra())).isEqualTo(RenstraYaml.write(plan));
    }

    @Test
    void a_value_stands_at_the_id_of_its_part_and_the_keys_within() {
        var facts = PlanFacts.of(ShippedPlan.renstra());
        assertThat(facts.get("S1-1", "target.2025")).isEqualTo("80.69");
        assertThat(facts.get("", "identitas.periode.awal")).isEqualTo("2024");
        assertThat(facts.homeOf("S1-1")).contains(new PlanFacts.Home("S1", "indikator"));
        assertThat(facts.homeOf("2.17.03")).contains(new PlanFacts.Home("", "pendanaan.program"));
    }

    @Test
    void what_makes_no_plan_is_named_at_its_slot() {
        var facts = PlanFacts.of(ShippedPlan.renstra());
        var changes = new LinkedHashMap<Slot, @Nullable String>();
        changes.put(Slot.of("2.17.03", "pagu.2025"), "banyak");
        changes.put(Slot.of("2.17.04", "sasaran"), "S9");
        changes.put(Slot.of("S1-1", "satuan"), null);
        var problems = new HashMap<Slot, String>();
        ((PlanFacts.Broken) facts.with(changes).build())
                .problems()
                .forEach(problem -> problems.put(problem.slot(), problem.sentence()));
        assertThat(problems)
                .containsEntry(Slot.of("2.17.03", "pagu.2025"), "harus rupiah tanpa pemisah ribuan, bukan \"banyak\"")
                .containsEntry(Slot.of("2.17.04", "sasaran"), "tidak ada bagian rencana dengan id \"S9\"")
                .containsEntry(Slot.of("S1-1", ""), "kunci \"satuan\" belum ada");
    }
}
