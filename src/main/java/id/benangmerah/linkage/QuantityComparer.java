package id.benangmerah.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Numbers by how far they lie apart: absolutely, or as a share of the larger.
///
/// @param steps growing distances
record QuantityComparer(Values<Double> values, List<Double> steps, boolean relative) implements Comparer {

    /// `1.250.000`, `1250000` and `1.250.000,00` are one number; what is no number is missing.
    static Values.Tidy<Double> tidy(String text) {
        var plain = text.replaceAll("[\\sRp]", "");
        if (plain.matches("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?")) plain = plain.replace(".", "");
        plain = plain.replace(',', '.');
        if (!plain.matches("-?\\d+(\\.\\d+)?")) return new Values.Tidy<>("", 0.0);
        double number = Double.parseDouble(plain);
        return new Values.Tidy<>(Double.toString(number), number);
    }

    @Override
    public List<String> levels() {
        var levels = new ArrayList<String>();
        levels.add("sama");
        for (double step : steps) levels.add("selisih paling banyak " + written(relative ? step * 100 : step));
        levels.add("berbeda");
        return levels;
    }

    private String written(double step) {
        var number =
                step == Math.rint(step) ? Long.toString((long) step) : String.format(Locale.of("id"), "%.1f", step);
        return relative ? number + " %" : number;
    }

    @Override
    public int level(int first, int second) {
        if (first == second) return 1;
        double a = values.features().get(first);
        double b = values.features().get(second);
        double apart = Math.abs(a - b);
        if (relative) apart /= Math.max(1e-9, Math.max(Math.abs(a), Math.abs(b)));
        for (int i = 0; i < steps.size(); i++) if (apart <= steps.get(i)) return i + 2;
        return steps.size() + 2;
    }

    @Override
    public List<String> keys(KeyKind kind, int length, int value) {
        return values.keys(kind, length, value);
    }
}
