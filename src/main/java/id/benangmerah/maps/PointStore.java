package id.benangmerah.maps;

import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.wilayah.Desa;
import id.benangmerah.wilayah.PlaceCheck;
import id.benangmerah.wilayah.PointSource;
import id.benangmerah.wilayah.Wilayah;
import id.benangmerah.wilayah.WilayahMap;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// All points in memory. When evidence or boundaries change they are read anew in the
/// background; until that is done the former ones are shown, and nobody waits except whoever
/// asks first of all.
@Service
public class PointStore {

    private static final Logger LOG = LoggerFactory.getLogger(PointStore.class);
    private static final int FETCHED = 5_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Wilayah wilayah;
    private final WilayahMap maps;
    private final List<PointSource> sources;
    private final AtomicBoolean building = new AtomicBoolean();
    private volatile @Nullable Loaded loaded;

    PointStore(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Wilayah wilayah,
            WilayahMap maps,
            List<PointSource> sources) {
        this.jdbc = jdbc;
        transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        this.wilayah = wilayah;
        this.maps = maps;
        this.sources = sources;
    }

    /// The points of every layer, as the evidence stood at `version`.
    public static final class Loaded {

        private static final int KEPT = 64;

        private final String version;
        private final Map<String, Points> layers;
        private final Duration took;
        private final int boundaries;
        private final Map<String, Map<MapFilter, Selection>> selections = new ConcurrentHashMap<>();

        private Loaded(String version, Map<String, Points> layers, Duration took, int boundaries) {
            this.version = version;
            this.layers = layers;
            this.took = took;
            this.boundaries = boundaries;
        }

        public String version() {
            return version;
        }

        public Duration took() {
            return took;
        }

        /// How many regions have a loaded boundary; none: every doubt about a place is an estimate.
        public int boundaries() {
            return boundaries;
        }

        public Optional<Points> find(String layer) {
            return Optional.ofNullable(layers.get(layer));
        }

        public Selection select(Points points, MapFilter filter) {
            var kept = selections.computeIfAbsent(points.layer().code(), _ -> new ConcurrentHashMap<>());
            if (kept.size() > KEPT) kept.clear();
            return kept.computeIfAbsent(filter, wanted -> new Selection(points, wanted));
        }
    }

    public List<PointSource> sources() {
        return sources;
    }

    public Loaded current() {
        var known = loaded;
        var version = version();
        if (known == null) return buildFirst(version);
        if (!known.version.equals(version) && building.compareAndSet(false, true)) {
            Thread.ofVirtual().name("points").start(this::rebuild);
        }
        return known;
    }

    private synchronized Loaded buildFirst(String version) {
        var known = loaded;
        if (known != null) return known;
        var built = build(version);
        loaded = built;
        return built;
    }

    private void rebuild() {
        try {
            loaded = build(version());
        } finally {
            building.set(false);
        }
    }

    private Loaded build(String version) {
        long start = System.nanoTime();
        var check = maps.placeCheck();
        var desaList = wilayah.listDesa().stream().map(Desa::kode).toList();
        var layers = new LinkedHashMap<String, Points>();
        for (var source : sources) layers.put(source.layer().code(), read(source, desaList, check));
        var took = Duration.ofNanos(System.nanoTime() - start);
        layers.forEach((code, points) ->
                LOG.info("map layer {}: {} records, {} with a point", code, points.size(), points.located()));
        LOG.info("map layers read in {} ms", took.toMillis());
        return new Loaded(version, layers, took, check.boundaries());
    }

    private Points read(PointSource source, List<KodeWilayah> desaList, PlaceCheck check) {
        var columns = new PointColumns(source.layer(), desaList, check);
        transaction.executeWithoutResult(
                _ -> jdbc.sql(source.sql()).withFetchSize(FETCHED).query(row -> {
                    columns.add(row);
                }));
        return columns.freeze(source.layer());
    }

    private String version() {
        var evidence = jdbc.sql(
                        "select count(*) || '/' || coalesce(max(id), 0) || '/' || current_date from evidence_change")
                .query(String.class)
                .single();
        return evidence + " " + maps.version();
    }
}
