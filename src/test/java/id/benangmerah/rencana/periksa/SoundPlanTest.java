package id.benangmerah.rencana.periksa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoundPlanTest {
    @Test
    void nothing_is_found_in_a_sound_plan() {
        assertThat(PlanFixture.found(PlanFixture.clean())).isEmpty();
    }
}
