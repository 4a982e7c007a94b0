package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.NilaiCetak;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Printed values with their units: when two of them say the same.
final class Figures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Figures() {}

    /// Two prints of one value agree when the coarser is the finer one, rounded; money given
    /// in millions may be cut.
    static boolean agree(NilaiCetak one, @Nullable String unit, NilaiCetak other, @Nullable String otherUnit) {
        if (!one.isNumber() || !other.isNumber()) return plain(one).equals(plain(other));
        var a = scaled(one, unit);
        var b = scaled(other, otherUnit);
        var step = step(one, unit).max(step(other, otherUnit));
        return areEqual(a, b, step, RoundingMode.HALF_UP)
                || !factor(unit).equals(factor(otherUnit)) && areEqual(a, b, step, RoundingMode.DOWN);
    }

    static BigDecimal number(NilaiCetak printed) {
        return printed.angka().orElseThrow();
    }

    /// Per cent at the printed number of decimals; null where nothing can be divided.
    static @Nullable BigDecimal percent(BigDecimal part, BigDecimal whole, int decimals) {
        return whole.signum() == 0 ? null : part.multiply(HUNDRED).divide(whole, decimals, RoundingMode.HALF_UP);
    }

    static int decimals(NilaiCetak printed) {
        return Math.max(0, number(printed).scale());
    }

    private static BigDecimal scaled(NilaiCetak printed, @Nullable String unit) {
        return number(printed).multiply(factor(unit));
    }

    private static BigDecimal step(NilaiCetak printed, @Nullable String unit) {
        return BigDecimal.ONE.scaleByPowerOfTen(-decimals(printed)).multiply(factor(unit));
    }

    private static boolean areEqual(BigDecimal one, BigDecimal other, BigDecimal step, RoundingMode mode) {
        return one.divide(step, 0, mode).compareTo(other.divide(step, 0, mode)) == 0;
    }

    /// Rupiah in thousands or millions.
    private static BigDecimal factor(@Nullable String unit) {
        if (unit == null) return BigDecimal.ONE;
        var plain = unit.toLowerCase(Locale.ROOT).replaceAll("[\\s.]", "");
        if (!plain.startsWith("rp")) return BigDecimal.ONE;
        if (plain.endsWith("miliar") || plain.endsWith("000000000")) return BigDecimal.valueOf(1_000_000_000);
        if (plain.endsWith("juta") || plain.endsWith("000000")) return BigDecimal.valueOf(1_000_000);
        return plain.endsWith("ribu") || plain.endsWith("000") ? BigDecimal.valueOf(1000) : BigDecimal.ONE;
    }

    private static String plain(NilaiCetak printed) {
        return printed.teks().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
