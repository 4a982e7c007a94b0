package id.benangmerah.rencana.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.rencana.PlanFacts;
import id.benangmerah.rencana.RandomRenstra;
import org.junit.jupiter.api.Test;

/// The difference of two plans is exactly what leads from one to the other.
class PlanDiffTest {

    @Test
    void the_difference_applied_to_the_first_plan_gives_the_second() {
        for (long seed = 0; seed < 200; seed++) {
            var before = PlanFacts.of(RandomRenstra.of(seed, 3));
            var after = new RandomEdits(seed).edit(before, 6);
            var diff = PlanDiff.between(before, after);
            assertThat(diff.applyTo(before)).as("seed %d", seed).isEqualTo(after);
            assertThat(diff.reversed().applyTo(after)).as("seed %d", seed).isEqualTo(before);
            assertThat(diff.applyTo(before).build()).as("seed %d", seed).isEqualTo(after.build());
        }
    }

    @Test
    void any_two_plans_have_a_difference_that_leads_from_one_to_the_other() {
        for (long seed = 0; seed < 50; seed++) {
            var before = PlanFacts.of(RandomRenstra.of(seed, 3));
            var after = PlanFacts.of(RandomRenstra.of(seed + 1000, 5));
            assertThat(PlanDiff.between(before, after).applyTo(before)).isEqualTo(after);
        }
    }

    @Test
    void a_plan_does_not_differ_from_itself() {
        var plan = PlanFacts.of(RandomRenstra.of(1, 3));
        assertThat(PlanDiff.between(plan, PlanFacts.of(plan.renstra())).isEmpty())
                .isTrue();
    }
}
