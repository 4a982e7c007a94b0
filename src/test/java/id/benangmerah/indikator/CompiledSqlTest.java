package id.benangmerah.indikator;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.TestDatabase;
import id.benangmerah.indikator.formula.Condition;
import id.benangmerah.indikator.formula.Criterion;
import id.benangmerah.indikator.formula.Criterion.When;
import id.benangmerah.indikator.sql.Members;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.kernel.Tahun;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// FEATURE UNDER TEST: compiled SQL means what the slow evaluator means, on random registries
/// with corrections and for random criteria, for every village and year.
class CompiledSqlTest {

    private static final List<Tahun> YEARS =
            IntStream.rangeClosed(2021, 2025).mapToObj(Tahun::of).toList();

    private static final JdbcClient JDBC = JdbcClient.create(TestDatabase.fresh());

    @BeforeAll
    static void create_tables() {
        ToyRegistry.createTables(JDBC);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void sizes_agree_with_the_slow_evaluator(long seed) {
        var registry = new ToyRegistry(seed);
        registry.store(JDBC);
        var populations = new ArrayList<Populasi>();
        for (int i = 0; i < 40; i++) populations.add(population("p" + i, registry.criterion(i % 4)));
        for (var asOf : List.of(AsOf.endOf(LocalDate.of(2025, 12, 31)), AsOf.endOf(LocalDate.of(2023, 7, 1)))) {
            var years = YEARS.stream()
                    .filter(year -> year.value() <= asOf.date().getYear())
                    .toList();
            var grid = new CensusRunner(JDBC).sizes(populations, years, asOf);
            for (var population : populations) {
                for (var year : years) compare(registry, population, year, asOf, grid);
            }
        }
    }

    /// Alone, a population may get a statement of another form than beside others.
    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void a_population_alone_agrees_with_the_slow_evaluator(long seed) {
        var registry = new ToyRegistry(seed);
        registry.store(JDBC);
        var asOf = AsOf.endOf(LocalDate.of(2024, 7, 1));
        for (int i = 0; i < 24; i++) {
            var atoms = List.of(
                    new Criterion.Holds(ToyRegistry.REGISTERED, When.PADA, Condition.ALWAYS),
                    registry.criterion(i % 2));
            var population = population("p" + i, new Criterion.And(atoms));
            var grid = new CensusRunner(JDBC).sizes(List.of(population), YEARS.subList(0, 4), asOf);
            for (var year : YEARS.subList(0, 4)) compare(registry, population, year, asOf, grid);
        }
    }

    @Test
    void the_records_of_a_population_are_those_that_were_counted() {
        var registry = new ToyRegistry(99);
        registry.store(JDBC);
        var asOf = AsOf.endOf(LocalDate.of(2025, 6, 30));
        for (int i = 0; i < 40; i++) {
            var population = population("p" + i, registry.criterion(i % 4));
            var expected = new HashMap<Long, String>();
            registry.byRecord()
                    .forEach((rid, rows) -> new MemoryEvaluator(asOf)
                            .member(population.criterion(), rows, Tahun.of(2024))
                            .ifPresent(desa -> expected.put(rid, desa)));
            var listed = new HashMap<Long, String>();
            var statement = Members.all(population, Tahun.of(2024), asOf);
            JDBC.sql(statement.sql())
                    .params(statement.parameters())
                    .query((row, _) -> listed.put(row.getLong("rid"), row.getString("kode_desa")))
                    .list();
            assertThat(listed).as(population.criterion().toString()).isEqualTo(expected);
        }
    }

    private static void compare(ToyRegistry registry, Populasi population, Tahun year, AsOf asOf, SizeGrid grid) {
        var expected = new HashMap<String, Integer>();
        registry.byRecord()
                .values()
                .forEach(rows -> new MemoryEvaluator(asOf)
                        .member(population.criterion(), rows, year)
                        .ifPresent(desa -> expected.merge(desa, 1, Integer::sum)));
        for (var village : ToyRegistry.villages()) {
            assertThat(grid.get(population.kode(), false, year, KodeWilayah.of(village))
                            .intValue())
                    .as("%s in %s, %s as of %s", population.criterion(), year, village, asOf.date())
                    .isEqualTo(expected.getOrDefault(village, 0));
        }
        assertThat(grid.get(population.kode(), false, year, KodeWilayah.KABUPATEN)
                        .intValue())
                .isEqualTo(
                        expected.values().stream().mapToInt(Integer::intValue).sum());
    }

    private static Populasi population(String kode, Criterion criterion) {
        return new Populasi(kode, kode, ToyRegistry.SOURCE, criterion, null, kode, "test");
    }
}
