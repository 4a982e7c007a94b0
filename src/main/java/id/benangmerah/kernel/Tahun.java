package id.benangmerah.kernel;

import java.time.LocalDate;

/// A budget year, which is a calendar year.
public record Tahun(int value) implements Comparable<Tahun> {

    public Tahun {
        if (value < 1945 || value > 2100) throw new IllegalArgumentException("Tahun di luar 1945–2100: " + value);
    }

    public static Tahun of(int value) {
        return new Tahun(value);
    }

    public static Tahun of(LocalDate date) {
        return new Tahun(date.getYear());
    }

    public LocalDate firstDay() {
        return LocalDate.of(value, 1, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(value, 12, 31);
    }

    public Tahun plus(int years) {
        return new Tahun(value + years);
    }

    @Override
    public int compareTo(Tahun other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
