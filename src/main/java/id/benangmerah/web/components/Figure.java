package id.benangmerah.web.components;

import org.jspecify.annotations.Nullable;

/// A figure and its door. `value` is written for reading (`69,36`), `period` is `2025`,
/// `asOf` is `30 Juni 2025`, `exact` the full value when `value` is shortened. The door
/// leads to "Dari mana angka ini?"; a figure without value says that evidence is missing.
public record Figure(
        @Nullable String value,
        String unit,
        @Nullable String period,
        @Nullable String asOf,
        Origin origin,
        @Nullable String exact,
        @Nullable String door) {

    public enum Origin {
        COMPUTED("dihitung dari bukti"),
        PROVISIONAL("dihitung, sementara"),
        TYPED("diisi orang");

        private final String label;

        Origin(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public static Figure computed(String value, String unit, String door) {
        return new Figure(value, unit, null, null, Origin.COMPUTED, null, door);
    }

    public static Figure provisional(String value, String unit, String door) {
        return new Figure(value, unit, null, null, Origin.PROVISIONAL, null, door);
    }

    public static Figure typed(String value, String unit, @Nullable String door) {
        return new Figure(value, unit, null, null, Origin.TYPED, null, door);
    }

    public static Figure missing(String unit, String door) {
        return new Figure(null, unit, null, null, Origin.COMPUTED, null, door);
    }

    public Figure in(String newPeriod, String newAsOf) {
        return new Figure(value, unit, newPeriod, newAsOf, origin, exact, door);
    }

    /// For a table whose column names the unit.
    public Figure withoutUnit() {
        return new Figure(value, "", period, asOf, origin, exact, door);
    }

    public Figure exactly(String full) {
        return new Figure(value, unit, period, asOf, origin, full, door);
    }

    /// What a screen reader and the tooltip add to the bare value.
    public String description() {
        var text = new StringBuilder(origin.label());
        if (exact != null) text.append("; tepatnya ").append(exact);
        if (period != null) text.append("; tahun ").append(period);
        if (asOf != null) text.append("; per ").append(asOf);
        return text.toString();
    }
}
