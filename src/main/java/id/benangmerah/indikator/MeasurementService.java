package id.benangmerah.indikator;

import id.benangmerah.indikator.EvidenceGrid.Part;
import id.benangmerah.kernel.Tahun;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Measures all populations in one go and keeps the result until the evidence changes.
public final class MeasurementService {

    /// Tabel 2.3 begins with 2021; no registry has older evidence.
    public static final Tahun FIRST_YEAR = Tahun.of(2021);

    private static final int KEPT = 8;

    private final JdbcClient jdbc;
    private final Kamus kamus;
    private final Clock clock;
    private final Map<Key, CompletableFuture<EvidenceGrid>> grids = new ConcurrentHashMap<>();

    private record Key(LocalDate date, String evidenceVersion, boolean now) {}

    public MeasurementService(JdbcClient jdbc, Kamus kamus, Clock clock) {
        this.jdbc = jdbc;
        this.kamus = kamus;
        this.clock = clock;
    }

    public Kamus kamus() {
        return kamus;
    }

    /// What the evidence says now; computed once for each state of the evidence.
    public EvidenceGrid now() {
        var asOf = AsOf.now(clock);
        return cached(new Key(asOf.date(), evidenceVersion(), true), asOf);
    }

    /// What was known at the end of `date`; today or later means now.
    public EvidenceGrid asOf(LocalDate date) {
        if (!date.isBefore(AsOf.now(clock).date())) return now();
        return cached(new Key(date, evidenceVersion(), false), AsOf.endOf(date));
    }

    /// Computes without the cache.
    public EvidenceGrid compute(AsOf asOf) {
        var runner = new CensusRunner(jdbc);
        var populations = List.copyOf(kamus.populations());
        var moving = part(runner, populations, yearsUntil(asOf), asOf);
        var frozen = new LinkedHashMap<LocalDate, Part>();
        kamus.frozenPopulations().forEach((date, below) -> {
            if (!date.isAfter(asOf.date())) {
                frozen.put(date, part(runner, below, List.of(Tahun.of(date)), asOf.until(date)));
            }
        });
        return new EvidenceGrid(kamus, asOf, moving, frozen, new StatedValueRepository(jdbc).listKnown(asOf));
    }

    private EvidenceGrid cached(Key key, AsOf asOf) {
        var fresh = new CompletableFuture<EvidenceGrid>();
        var running = grids.putIfAbsent(key, fresh);
        if (running != null) return running.join();
        try {
            if (grids.size() > KEPT) grids.keySet().removeIf(old -> !old.equals(key));
            fresh.complete(compute(asOf));
        } catch (RuntimeException e) {
            grids.remove(key);
            fresh.completeExceptionally(e);
            throw e;
        }
        return fresh.join();
    }

    private static Part part(CensusRunner runner, List<Populasi> populations, List<Tahun> years, AsOf asOf) {
        if (years.isEmpty()) return new Part(new SizeGrid(), new HashMap<>());
        return new Part(runner.sizes(populations, years, asOf), runner.presence(populations, years, asOf));
    }

    private static List<Tahun> yearsUntil(AsOf asOf) {
        return IntStream.rangeClosed(FIRST_YEAR.value(), asOf.date().getYear())
                .mapToObj(Tahun::of)
                .toList();
    }

    private String evidenceVersion() {
        return jdbc.sql("select count(*) || '/' || coalesce(max(id), 0) from evidence_change")
                .query(String.class)
                .single();
    }
}
