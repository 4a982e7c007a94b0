package id.benangmerah.benchmark;

import id.benangmerah.database.Database;
import id.benangmerah.indikator.AsOf;
import id.benangmerah.indikator.EvidenceGrid;
import id.benangmerah.indikator.IndikatorConfiguration;
import id.benangmerah.indikator.Kamus;
import id.benangmerah.indikator.MeasurementService;
import id.benangmerah.indikator.Populasi;
import id.benangmerah.indikator.formula.Measurement.Measured;
import id.benangmerah.indikator.sql.Census;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.koperasi.KoperasiSumber;
import id.benangmerah.usaha.UsahaSumber;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// All computed indicators over the whole grid; then the three dearest, compiled, by hand on
/// the same server, and by hand on DuckDB over the same data.
final class IndikatorBenchmark {

    private static final AsOf AS_OF = AsOf.now(Clock.systemUTC());
    private static final List<Tahun> YEARS =
            IntStream.rangeClosed(2021, 2026).mapToObj(Tahun::of).toList();

    private final Path folder;
    private final int usaha;
    private final int runs;
    private final boolean withDuckDb;

    IndikatorBenchmark(Path folder, int usaha, int runs, boolean withDuckDb) {
        this.folder = folder;
        this.usaha = usaha;
        this.runs = runs;
        this.withDuckDb = withDuckDb;
    }

    void run() {
        try (var database = Evidence.open(folder, usaha)) {
            var jdbc = JdbcClient.create(database.dataSource());
            Evidence.printRows(jdbc);
            var kamus = IndikatorConfiguration.shippedKamus(
                    Stream.concat(KoperasiSumber.list().stream(), UsahaSumber.list().stream())
                            .toList());
            var service = new MeasurementService(jdbc, kamus, Clock.systemUTC());
            var all = Timing.of(runs, () -> service.compute(AS_OF));
            System.out.printf("%nsemua indikator × 365 desa × 6 tahun %s%n", all);
            compare(database, kamus, service.compute(AS_OF), dearest(jdbc, kamus));
            System.out.println("memori puncak: " + Timing.peakMemory());
        }
    }

    private void compare(Database database, Kamus kamus, EvidenceGrid grid, List<String> dearest) {
        var jdbc = JdbcClient.create(database.dataSource());
        System.out.printf("%ntiga indikator termahal: %s%n", dearest);
        var populations = dearest.stream()
                .flatMap(id -> populations(kamus, id).stream())
                .distinct()
                .toList();
        var compiled = Timing.of(runs, () -> census(jdbc, populations));
        var byHand = Timing.of(runs, () -> dearest.forEach(id -> byHand(jdbc, id)));
        System.out.printf("tersusun dari rumus     %s%n", compiled);
        System.out.printf("tulisan tangan          %s%n", byHand);
        System.out.printf("perbandingan            %9.2f ×%n", compiled.median() / byHand.median());
        dearest.forEach(id -> checkSameAnswer(id, HandWritten.totals(byHand(jdbc, id)), grid));
        if (withDuckDb) {
            try (var duck = DuckDbCopy.of(database.dataSource())) {
                var inDuck = Timing.of(runs, () -> dearest.forEach(id -> duck.run(HandWritten.sql(id))));
                System.out.printf("DuckDB, tulisan tangan  %s%n", inDuck);
                System.out.printf("perbandingan            %9.2f ×%n", compiled.median() / inDuck.median());
            }
        }
    }

    private static List<Object[]> byHand(JdbcClient jdbc, String indikatorId) {
        return jdbc.sql(HandWritten.sql(indikatorId))
                .query((row, _) -> new Object[] {row.getString(1), row.getInt(2), row.getLong(3), row.getLong(4)})
                .list();
    }

    private static void checkSameAnswer(String id, Map<Integer, List<Long>> byHand, EvidenceGrid grid) {
        byHand.forEach((year, sides) -> {
            if (grid.measure(id, Tahun.of(year), KodeWilayah.KABUPATEN) instanceof Measured measured
                    && measured.numerator() instanceof BigDecimal above
                    && measured.denominator() instanceof BigDecimal below
                    && (above.longValue() != sides.get(0) || below.longValue() != sides.get(1))) {
                System.out.printf("BERBEDA %s %d: tersusun %s/%s, tangan %s%n", id, year, above, below, sides);
            }
        });
    }

    /// The three indicators whose populations cost most, each measured alone. Indicators that
    /// nobody wrote by hand are cheap: they read registries of a few thousand rows.
    private List<String> dearest(JdbcClient jdbc, Kamus kamus) {
        var cost = new LinkedHashMap<String, Double>();
        for (var definition : kamus.definitions()) {
            var populations = populations(kamus, definition.id());
            if (populations.isEmpty()) continue;
            long start = System.nanoTime();
            census(jdbc, populations);
            cost.put(definition.id(), (System.nanoTime() - start) / 1e6);
        }
        return cost.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .peek(entry -> {
                    if (entry.getValue() > 20)
                        System.out.printf("  %-20s %8.0f ms%n", entry.getKey(), entry.getValue());
                })
                .map(Map.Entry::getKey)
                .filter(HandWritten::has)
                .limit(3)
                .toList();
    }

    private static List<Populasi> populations(Kamus kamus, String indikatorId) {
        return kamus.findDefinisi(indikatorId)
                .flatMap(definition -> definition.versi(Tahun.of(2025)))
                .map(version -> version.formula().references().stream()
                        .map(kamus::getPopulasi)
                        .toList())
                .orElse(List.of());
    }

    private static void census(JdbcClient jdbc, List<Populasi> populations) {
        for (var plan : Census.plans(populations, YEARS, AS_OF)) {
            jdbc.sql(plan.statement().sql())
                    .params(plan.statement().parameters())
                    .query((row, _) -> row.getString(1))
                    .list();
        }
    }
}
