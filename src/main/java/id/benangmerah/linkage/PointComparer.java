package id.benangmerah.linkage;

import java.util.ArrayList;
import java.util.List;

/// Places on the map (`latitude, longitude`) by their distance in metres.
record PointComparer(Values<Point> values, List<Double> steps) implements Comparer {

    private static final double METRES_A_DEGREE = 111_195;
    private static final double CELLS_A_DEGREE = 100;

    record Point(double lat, double lon) {

        static Values.Tidy<Point> tidy(String text) {
            var parts = text.strip().split("[,;\\s]+");
            if (parts.length != 2 || !isDegrees(parts[0]) || !isDegrees(parts[1])) return nowhere();
            var point = new Point(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
            if (point.lat == 0 && point.lon == 0) return nowhere();
            return new Values.Tidy<>(point.lat + "," + point.lon, point);
        }

        private static Values.Tidy<Point> nowhere() {
            return new Values.Tidy<>("", new Point(0, 0));
        }

        private static boolean isDegrees(String text) {
            return text.matches("-?\\d{1,3}(\\.\\d+)?");
        }

        /// On a plane that touches the earth between the two; exact enough for neighbours.
        double metresTo(Point other) {
            double north = (lat - other.lat) * METRES_A_DEGREE;
            double east = (lon - other.lon) * METRES_A_DEGREE * Math.cos(Math.toRadians((lat + other.lat) / 2));
            return Math.hypot(north, east);
        }
    }

    @Override
    public List<String> levels() {
        var levels = new ArrayList<String>();
        levels.add("titik sama");
        for (double step : steps) levels.add("berjarak paling jauh %.0f m".formatted(step));
        levels.add("berjauhan");
        return levels;
    }

    @Override
    public int level(int first, int second) {
        if (first == second) return 1;
        double metres = values.features().get(first).metresTo(values.features().get(second));
        for (int i = 0; i < steps.size(); i++) if (metres <= steps.get(i)) return i + 2;
        return steps.size() + 2;
    }

    /// Four cells that overlap by half, so that neighbours share at least one.
    @Override
    public List<String> keys(KeyKind kind, int length, int value) {
        if (kind != KeyKind.PETAK) return values.keys(kind, length, value);
        var point = values.features().get(value);
        var keys = new ArrayList<String>();
        for (double north : new double[] {0, 0.5}) {
            for (double east : new double[] {0, 0.5}) {
                keys.add(north + ":" + Math.floor(point.lat * CELLS_A_DEGREE + north) + ":" + east + ":"
                        + Math.floor(point.lon * CELLS_A_DEGREE + east));
            }
        }
        return keys;
    }
}
