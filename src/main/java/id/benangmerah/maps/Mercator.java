package id.benangmerah.maps;

/// Web Mercator (EPSG:3857) as whole numbers from 0 to 2^30 on each side, which is four
/// centimetres here. At zoom 18 such a unit is one unit of a vector tile.
final class Mercator {

    static final int BITS = 30;
    private static final double SIZE = 1 << BITS;

    /// Depth of the grid in whose order points are kept.
    static final int DEPTH = 20;

    private Mercator() {}

    static int x(double longitude) {
        return clamp((longitude / 360 + 0.5) * SIZE);
    }

    static int y(double latitude) {
        double sin = Math.sin(Math.toRadians(latitude));
        return clamp((0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * SIZE);
    }

    static double longitude(double x) {
        return (x / SIZE - 0.5) * 360;
    }

    static double latitude(double y) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y / SIZE))));
    }

    /// Where a cell of the grid stands in Z-order: the cells of a tile stand together.
    static long order(int x, int y) {
        return spread(x >> (BITS - DEPTH)) | spread(y >> (BITS - DEPTH)) << 1;
    }

    /// The first place in Z-order that belongs to a tile; it holds `4^(DEPTH - zoom)` places.
    static long firstOf(int zoom, int x, int y) {
        return (spread(x) | spread(y) << 1) << 2 * (DEPTH - zoom);
    }

    static long endOf(int zoom, int x, int y) {
        return firstOf(zoom, x, y) + (1L << 2 * (DEPTH - zoom));
    }

    private static int clamp(double value) {
        return (int) Math.clamp(value, 0, SIZE - 1);
    }

    /// Puts a zero between each two bits.
    private static long spread(long bits) {
        long v = bits & 0xFFFFFL;
        v = (v | v << 16) & 0x0000FFFF0000FFFFL;
        v = (v | v << 8) & 0x00FF00FF00FF00FFL;
        v = (v | v << 4) & 0x0F0F0F0F0F0F0F0FL;
        v = (v | v << 2) & 0x3333333333333333L;
        return (v | v << 1) & 0x5555555555555555L;
    }
}
