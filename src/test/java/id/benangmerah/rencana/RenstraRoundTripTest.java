package id.benangmerah.rencana;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Any plan of three or five years, written and read, is the same plan; written again,
/// the same bytes.
class RenstraRoundTripTest {
    @ParameterizedTest
    @ValueSource(ints = {3, 5})
    void writing_and_reading_gives_the_same_plan(int years) {
        for (long seed = 0; seed < 100; seed++) {
            var plan = RandomRenstra.of(seed, years);
            var text = RenstraYaml.write(plan);
            var read = RenstraYaml.read(text);
            assertThat(read).as("seed %d", seed).isInstanceOf(RenstraYaml.Readable.class);
            assertThat(read.renstra().equals(plan)).as("seed %d", seed).isTrue();
            assertThat(RenstraYaml.write(read.renstra())).as("seed %d", seed).isEqualTo(text);
        }
    }
}
