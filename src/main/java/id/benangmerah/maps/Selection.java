package id.benangmerah.maps;

import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.maps.Hexagons.Hexagon;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The records of one layer that one filter lets through: counted by desa, and in hexagons for
/// each zoom that was asked for.
public final class Selection {

    /// Up to how many points are drawn one by one from which zoom on.
    private static final int FEW = 3_000;

    private static final int MANY = 30_000;
    private static final int NEAR_WHEN_FEW = 10;
    private static final int NEAR_WHEN_MANY = 12;
    private static final int NEAR = 14;

    private final Points points;
    private final MapFilter filter;
    private final Count[] byDesa;
    private final Count total = new Count();
    private final Map<Integer, Map<Tile, List<Hexagon>>> hexagons = new ConcurrentHashMap<>();

    Selection(Points points, MapFilter filter) {
        this.points = points;
        this.filter = filter;
        byDesa = new Count[points.desaCount()];
        for (int i = 0; i < byDesa.length; i++) byDesa[i] = new Count();
        points.each(filter, i -> {
            byDesa[points.desaIndex(i)].add(points.isLocated(i), points.isMisplaced(i));
            total.add(points.isLocated(i), points.isMisplaced(i));
        });
    }

    /// How many records, how many of them with a point, how many with one in the wrong place.
    public static final class Count {

        private int records;
        private int located;
        private int misplaced;

        private void add(boolean isLocated, boolean isMisplaced) {
            records++;
            if (isLocated) located++;
            if (isMisplaced) misplaced++;
        }

        private void add(Count other) {
            records += other.records;
            located += other.located;
            misplaced += other.misplaced;
        }

        public int records() {
            return records;
        }

        public int located() {
            return located;
        }

        public int misplaced() {
            return misplaced;
        }
    }

    public Count total() {
        return total;
    }

    public Count count(KodeWilayah region) {
        var sum = new Count();
        var desaList = points.desaList();
        for (int i = 0; i < byDesa.length; i++) if (region.contains(desaList.get(i))) sum.add(byDesa[i]);
        return sum;
    }

    /// Whether a record is one that a reader with this scope finds on the map.
    public static boolean isShown(Points points, long id, @Nullable KodeWilayah scope) {
        for (int i = 0; i < points.size(); i++) {
            if (points.id(i) == id) return scope == null || scope.contains(points.desa(i));
        }
        return false;
    }

    public Points points() {
        return points;
    }

    MapFilter filter() {
        return filter;
    }

    /// From this zoom on there are points instead of hexagons.
    public int nearZoom() {
        if (total.located <= FEW) return NEAR_WHEN_FEW;
        return total.located <= MANY ? NEAR_WHEN_MANY : NEAR;
    }

    List<Hexagon> hexagons(Tile tile) {
        return hexagons.computeIfAbsent(tile.zoom(), zoom -> Hexagons.of(zoom, points, filter))
                .getOrDefault(tile, List.of());
    }
}
