package id.benangmerah.web.components;

import id.benangmerah.kernel.Angka;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Values as solid bars, targets as a hollow step line, forecasts hatched; the axis starts
/// at zero and everything is labelled directly. The same numbers stand in a text
/// alternative. All coordinates are for a view box of `width() × HEIGHT`.
public record BarStepChart(String title, String unit, int decimals, List<Point> points) {

    static final int HEIGHT = 190;
    private static final int TOP = 26;
    private static final int BASE = 160;
    private static final int STEP = 72;
    private static final int MARGIN = 8;

    public record Point(
            String label,
            @Nullable BigDecimal target,
            @Nullable BigDecimal value,
            boolean forecast) {

        public static Point of(String label, @Nullable BigDecimal target, @Nullable BigDecimal value) {
            return new Point(label, target, value, false);
        }
    }

    /// A bar ready to draw; `height` zero where the value is zero, absent where unknown.
    public record Bar(
            String x,
            String y,
            String width,
            String height,
            String centre,
            @Nullable String label,
            String labelY,
            String pointLabel,
            boolean forecast) {}

    /// A piece of the target line with its label.
    public record Target(String path, String x, String y, String label) {}

    public int width() {
        return 2 * MARGIN + STEP * Math.max(1, points.size());
    }

    public int height() {
        return HEIGHT;
    }

    public int base() {
        return BASE;
    }

    public List<Bar> bars() {
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            double centre = MARGIN + STEP * (i + 0.5);
            double y = point.value() == null ? BASE : y(point.value());
            bars.add(new Bar(
                    number(centre - 17),
                    number(y),
                    "34",
                    number(BASE - y),
                    number(centre),
                    point.value() == null ? null : Angka.format(point.value(), decimals),
                    number(BASE - y > 24 ? BASE - 8 : y - 5),
                    point.label(),
                    point.forecast()));
        }
        return bars;
    }

    public List<Target> targets() {
        var targets = new ArrayList<Target>();
        @Nullable Double before = null;
        for (int i = 0; i < points.size(); i++) {
            var target = points.get(i).target();
            if (target == null) {
                before = null;
                continue;
            }
            double left = MARGIN + STEP * (double) i;
            double y = y(target);
            var start = before == null
                    ? "M" + number(left) + " " + number(y)
                    : "M" + number(left) + " " + number(before) + " V" + number(y);
            targets.add(new Target(
                    start + " H" + number(left + STEP),
                    number(left + STEP / 2.0),
                    number(y - 5),
                    Angka.format(target, decimals)));
            before = y;
        }
        return targets;
    }

    /// Whether the label of a bar stands on the bar itself.
    public boolean labelInside(Bar bar) {
        return Double.parseDouble(bar.height()) > 24;
    }

    /// The chart in words, for those who do not see it.
    public String description() {
        var text = new StringBuilder(title).append(". ");
        for (var point : points) {
            text.append(point.label())
                    .append(": target ")
                    .append(point.target() == null ? "tidak ada" : Angka.format(point.target(), decimals))
                    .append(", ")
                    .append(point.forecast() ? "perkiraan " : "nilai ")
                    .append(point.value() == null ? "belum ada bukti" : Angka.format(point.value(), decimals))
                    .append("; ");
        }
        return text.append("satuan ").append(unit).append('.').toString();
    }

    private double y(BigDecimal value) {
        var highest = points.stream()
                .flatMap(point -> java.util.stream.Stream.of(point.target(), point.value()))
                .filter(java.util.Objects::nonNull)
                .reduce(BigDecimal.ONE.movePointLeft(6), BigDecimal::max);
        var share = value.max(BigDecimal.ZERO)
                .divide(highest, 6, RoundingMode.HALF_UP)
                .doubleValue();
        return BASE - share * (BASE - TOP);
    }

    private static String number(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }
}
