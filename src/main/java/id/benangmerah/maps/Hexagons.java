package id.benangmerah.maps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Points counted in hexagons of a fixed size on the screen of a zoom. Each belongs to the tile
/// in which its centre lies, so it is drawn once although it reaches into the next.
final class Hexagons {

    /// From centre to corner, in units of a tile; 18 pixels of 256.
    static final double RADIUS = 18 * Tile.EXTENT / 256.0;

    private static final double SQRT3 = Math.sqrt(3);

    private final double radius;
    private final Map<Long, Hexagon> cells = new HashMap<>();

    private Hexagons(int zoom) {
        radius = RADIUS * (1 << (Mercator.BITS - zoom)) / Tile.EXTENT;
    }

    /// @param x the centre in Mercator units
    static final class Hexagon {

        private final double x;
        private final double y;
        private int count;

        private Hexagon(double x, double y) {
            this.x = x;
            this.y = y;
        }

        double x() {
            return x;
        }

        double y() {
            return y;
        }

        int count() {
            return count;
        }
    }

    static Map<Tile, List<Hexagon>> of(int zoom, Points points, MapFilter filter) {
        var hexagons = new Hexagons(zoom);
        points.eachLocated(filter, i -> hexagons.count(points.x(i), points.y(i)));
        var byTile = new HashMap<Tile, List<Hexagon>>();
        for (var cell : hexagons.cells.values()) {
            byTile.computeIfAbsent(Tile.at(zoom, (int) cell.x, (int) cell.y), _ -> new ArrayList<>())
                    .add(cell);
        }
        return byTile;
    }

    /// The nearest centre of a grid of hexagons with a corner on top (axial coordinates).
    private void count(int x, int y) {
        double q = (SQRT3 / 3 * x - y / 3.0) / radius;
        double r = 2.0 / 3 * y / radius;
        double s = -q - r;
        long roundQ = Math.round(q);
        long roundR = Math.round(r);
        long roundS = Math.round(s);
        double errorQ = Math.abs(roundQ - q);
        double errorR = Math.abs(roundR - r);
        double errorS = Math.abs(roundS - s);
        if (errorQ > errorR && errorQ > errorS) roundQ = -roundR - roundS;
        else if (errorR > errorS) roundR = -roundQ - roundS;
        cell(roundQ, roundR).count++;
    }

    private Hexagon cell(long q, long r) {
        return cells.computeIfAbsent(
                q << 32 | (r & 0xFFFFFFFFL), _ -> new Hexagon(radius * SQRT3 * (q + r / 2.0), radius * 1.5 * r));
    }
}
