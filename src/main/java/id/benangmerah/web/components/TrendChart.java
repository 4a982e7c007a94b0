package id.benangmerah.web.components;

import id.benangmerah.kernel.Angka;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The years of one indicator beside its figure: solid bars for values, a hollow step line
/// for targets, the axis from zero, the chosen year darker. Each bar says its numbers when
/// pointed at; the whole has a text alternative.
public record TrendChart(String title, String unit, int decimals, List<Point> points) {

    static final int STEP = 26;
    private static final int BAR = 16;
    private static final int TOP = 4;
    private static final int BASE = 46;

    public record Point(
            String label,
            @Nullable BigDecimal target,
            @Nullable BigDecimal value,
            boolean chosen) {}

    /// A bar ready to draw; without `height` there is no value.
    public record Bar(
            String x, String centre, String y, @Nullable String height, String label, String words, boolean chosen) {}

    public int width() {
        return STEP * Math.max(1, points.size());
    }

    public int height() {
        return BASE + 14;
    }

    public int base() {
        return BASE;
    }

    public int barWidth() {
        return BAR;
    }

    public List<Bar> bars() {
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            double centre = STEP * (i + 0.5);
            double y = point.value() == null ? BASE : y(point.value());
            bars.add(new Bar(
                    number(centre - BAR / 2.0),
                    number(centre),
                    number(y),
                    point.value() == null ? null : number(BASE - y),
                    point.label(),
                    words(point),
                    point.chosen()));
        }
        return bars;
    }

    /// The path of the target line, empty without targets.
    public String targetPath() {
        var path = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < points.size(); i++) {
            var target = points.get(i).target();
            if (target != null) {
                path.append(drawing ? " V" : " M" + STEP * i + " ")
                        .append(number(y(target)))
                        .append(" H")
                        .append(STEP * (i + 1));
            }
            drawing = target != null;
        }
        return path.toString().strip();
    }

    public String description() {
        var text = new StringBuilder(title).append(", ").append(unit).append(". ");
        points.forEach(point -> text.append(words(point)).append(". "));
        return text.toString().strip();
    }

    private String words(Point point) {
        var text = point.label() + ": "
                + (point.value() == null ? "belum ada bukti" : "nilai " + Angka.format(point.value(), decimals));
        return point.target() == null ? text : text + ", target " + Angka.format(point.target(), decimals);
    }

    private double y(BigDecimal value) {
        var highest = points.stream()
                .flatMap(point -> Stream.of(point.target(), point.value()))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ONE.movePointLeft(6), BigDecimal::max);
        var share = value.max(BigDecimal.ZERO).divide(highest, 6, RoundingMode.HALF_UP);
        return BASE - share.doubleValue() * (BASE - TOP);
    }

    private static String number(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }
}
