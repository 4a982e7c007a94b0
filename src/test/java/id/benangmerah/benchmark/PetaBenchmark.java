package id.benangmerah.benchmark;

import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.maps.MapFilter;
import id.benangmerah.maps.PointStore;
import id.benangmerah.maps.RegionTiles;
import id.benangmerah.maps.Tile;
import id.benangmerah.maps.Tiles;
import id.benangmerah.wilayah.PointSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;

/// The points of the map: how long they take to be read, beside the bare `COPY` of the same rows,
/// and how long each tile of the kabupaten takes to be made and encoded, with all enterprises and
/// with a filter.
final class PetaBenchmark {

    private static final int FIRST_ZOOM = 9;
    private static final int LAST_ZOOM = 16;

    private final Path folder;
    private final int usaha;
    private final int runs;

    PetaBenchmark(Path folder, int usaha, int runs) {
        this.folder = folder;
        this.usaha = usaha;
        this.runs = runs;
    }

    void run() {
        try (var database = Evidence.open(folder, usaha);
                var context = start(database.dataSource())) {
            var sources =
                    context.getBeanProvider(PointSource.class).orderedStream().toList();
            long before = used();
            var loaded = context.getBean(PointStore.class).current();
            long after = used();
            for (var source : sources) {
                var points = loaded.find(source.layer().code()).orElseThrow();
                System.out.printf(
                        "catatan %-10s %,9d, bertitik %,9d%n", source.layer().code(), points.size(), points.located());
            }
            System.out.printf(
                    "%nmembaca semua titik %8.1f s, menempati %d MB%n",
                    loaded.took().toMillis() / 1e3, after - before);
            var copy = Timing.of(runs, () -> sources.forEach(source -> copy(database.dataSource(), source.sql())));
            System.out.printf("COPY baris yang sama %s%n", copy);
            var points = loaded.find("usaha").orElseThrow();
            for (var filter : Map.of("semua", MapFilter.ALL, "bersertifikat NIB", withNib())
                    .entrySet()) {
                System.out.printf("%nubin usaha, %s (median, p95, terlama; bita terbesar)%n", filter.getKey());
                for (int zoom = FIRST_ZOOM; zoom <= LAST_ZOOM; zoom++) {
                    measure(zoom, context, tile -> Tiles.write(loaded.select(points, filter.getValue()), tile));
                }
            }
            System.out.printf("%nubin wilayah%n");
            var regions = context.getBean(RegionTiles.class);
            for (int zoom = FIRST_ZOOM; zoom <= LAST_ZOOM; zoom++) measure(zoom, context, regions::tile);
            System.out.println("memori puncak: " + Timing.peakMemory());
        }
    }

    private interface Maker {
        byte[] make(Tile tile);
    }

    /// Each tile once, the first of a zoom with what it prepares for the others.
    private static void measure(int zoom, GenericApplicationContext context, Maker maker) {
        var bounds = context.getBean(RegionTiles.class).bounds(KodeWilayah.KABUPATEN);
        var first = Tile.around(zoom, bounds.getMaxY(), bounds.getMinX());
        var last = Tile.around(zoom, bounds.getMinY(), bounds.getMaxX());
        var millis = new ArrayList<Double>();
        int largest = 0;
        for (int x = first.x(); x <= last.x(); x++) {
            for (int y = first.y(); y <= last.y(); y++) {
                long start = System.nanoTime();
                int bytes = maker.make(new Tile(zoom, x, y)).length;
                millis.add((System.nanoTime() - start) / 1e6);
                largest = Math.max(largest, bytes);
            }
        }
        millis.sort(Double::compare);
        System.out.printf(
                "  tingkat %2d  %,6d ubin  %7.1f %7.1f %7.1f ms  %,9d%n",
                zoom,
                millis.size(),
                millis.get(millis.size() / 2),
                millis.get(millis.size() * 95 / 100),
                millis.getLast(),
                largest);
    }

    private static MapFilter withNib() {
        return new MapFilter(null, null, null, "NIB", null, false);
    }

    private static void copy(DataSource dataSource, String sql) {
        try (var connection = dataSource.getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (" + sql + ") to stdout", OutputStream.nullOutputStream());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private GenericApplicationContext start(DataSource dataSource) {
        return (GenericApplicationContext) new SpringApplicationBuilder(id.benangmerah.BenangApplication.class)
                .properties(Map.of("server.port", "0", "benang.data", folder.toString()))
                .initializers(
                        (GenericApplicationContext context) -> context.registerBean(DataSource.class, () -> dataSource))
                .run();
    }
}
