package id.benangmerah.rencana;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

    @Test
    void the_file_that_is_handed_out_reads_as_the_same_plan_and_names_its_revision() {
        for (long seed = 0; seed < 50; seed++) {
            var plan = RandomRenstra.of(seed, 3);
            var file = new StampedYaml(seed, "0123456789abcdef".repeat(4), RenstraYaml.write(plan));
            assertThat(RenstraYaml.read(file.text()).renstra())
                    .as("seed %d", seed)
                    .isEqualTo(plan);
            assertThat(StampedYaml.find(file.text())).contains(file);
            assertThat(StampedYaml.find(file.naskah())).isEmpty();
        }
    }
}
