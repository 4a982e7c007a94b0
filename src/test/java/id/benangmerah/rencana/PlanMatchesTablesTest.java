package id.benangmerah.rencana;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The plan file equals the transcribed tables of the regulation cell for cell. The
/// tables are not part of the project: without `../shared` (or `BENANG_SHARED`) these
/// tests are skipped, and [PlanChecksumsTest] keeps what they proved.
class PlanMatchesTablesTest {
    private static final Path TABLES =
            Path.of(System.getenv().getOrDefault("BENANG_SHARED", "../shared")).resolve("source/tables");
    private static final Map<String, List<List<String>>> PLAN = PlanTables.of(ShippedPlan.renstra());

    @TestFactory
    Stream<DynamicTest> every_cell_of_every_table_is_in_the_plan() throws IOException {
        assumeTablesAreAtHand();
        return tableFiles().stream().map(file -> DynamicTest.dynamicTest(file, () -> compare(file)));
    }

    @Test
    void no_table_is_left_out() throws IOException {
        assumeTablesAreAtHand();
        assertThat(tableFiles()).containsExactlyInAnyOrderElementsOf(PLAN.keySet());
    }

    private static void compare(String file) throws IOException {
        var expected = read(TABLES.resolve(file));
        var actual = PLAN.getOrDefault(file, List.of());
        for (int row = 0; row < Math.min(expected.size(), actual.size()); row++)
            assertThat(actual.get(row)).as("%s baris %d", file, row + 1).isEqualTo(expected.get(row));
        assertThat(actual).as(file).hasSameSizeAs(expected);
    }

    private static List<String> tableFiles() throws IOException {
        try (var files = Files.list(TABLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private static List<List<String>> read(Path file) throws IOException {
        try (var csv = CsvReader.builder().ofCsvRecord(file)) {
            return csv.stream().map(record -> record.getFields()).toList();
        }
    }

    private static void assumeTablesAreAtHand() {
        assumeTrue(Files.isDirectory(TABLES), "tabel peraturan tidak ada di " + TABLES + "; uji ini dilewati");
    }
}
