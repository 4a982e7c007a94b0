package id.benangmerah.rencana.periksa;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.rencana.RenstraYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// A plan for health, which the rules were not made for: its real faults are found, and
/// nothing else.
class AnotherDepartmentTest {
    private static final Path FILE = Path.of("src/test/resources/renstra/dinas-kesehatan-contoh-2025-2029.yaml");

    @Test
    void the_faults_of_a_plan_for_health_are_found_and_nothing_else() throws IOException {
        var plan = RenstraYaml.read(Files.readString(FILE)).renstra();
        assertThat(PlanFixture.found(plan))
                .containsExactlyInAnyOrder(
                        "JML-03 pendanaan/jumlah_cetak/2029",
                        "KTP-01 7.1/S1-1/target/2027",
                        "HKM-02 dasar_hukum/mengingat/1",
                        "HKM-11 pendanaan/nomenklatur/sumber",
                        "IND-04 1.02.02.2.02.0015-1/target/2025");
    }
}
