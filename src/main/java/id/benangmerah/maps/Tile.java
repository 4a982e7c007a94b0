package id.benangmerah.maps;

import java.util.Optional;

/// A square of the map: at `zoom` there are `2^zoom` columns and rows.
public record Tile(int zoom, int x, int y) {

    /// Beyond this there is nothing more to see.
    public static final int DEEPEST = 18;

    /// The coordinates inside a tile run from 0 to this.
    static final int EXTENT = 4096;

    public static Optional<Tile> of(int zoom, int x, int y) {
        if (zoom < 0 || zoom > DEEPEST) return Optional.empty();
        int last = (1 << zoom) - 1;
        return x < 0 || y < 0 || x > last || y > last ? Optional.empty() : Optional.of(new Tile(zoom, x, y));
    }

    /// In which the point lies.
    static Tile at(int zoom, int x, int y) {
        int shift = Mercator.BITS - zoom;
        return new Tile(zoom, x >> shift, y >> shift);
    }

    /// In which the place lies.
    public static Tile around(int zoom, double latitude, double longitude) {
        return at(zoom, Mercator.x(longitude), Mercator.y(latitude));
    }

    double localX(double worldX) {
        return (worldX - ((double) x * side())) * EXTENT / side();
    }

    double localY(double worldY) {
        return (worldY - ((double) y * side())) * EXTENT / side();
    }

    double west() {
        return (double) x * side();
    }

    double north() {
        return (double) y * side();
    }

    double side() {
        return 1 << (Mercator.BITS - zoom);
    }
}
