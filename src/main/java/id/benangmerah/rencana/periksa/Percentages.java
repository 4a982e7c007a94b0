package id.benangmerah.rencana.periksa;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/// A printed series of percentages and the question which whole numbers give it. All cells
/// have the precision of the most precise one, because `65` beside `69.57` stands for
/// `65.00`.
final class Percentages {
    /// A whole percentage is often chosen, not computed, and says little.
    private static final double ROUND = 0.1;

    private final long[] printed;
    private final long hundred;

    /// What a hundred per cent is in the decimals that are used: `15.10` beside `14.20` was
    /// written to tenths, whatever is printed.
    private final long used;

    private Percentages(long[] printed, long hundred) {
        this.printed = printed;
        this.hundred = hundred;
        long decimals = hundred;
        while (decimals > 100 && hasZeros(hundred / decimals * 10)) decimals /= 10;
        this.used = decimals;
    }

    private boolean hasZeros(long step) {
        return LongStream.of(printed).allMatch(cell -> cell % step == 0);
    }

    static Percentages of(List<BigDecimal> values) {
        int scale = values.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        var printed = values.stream()
                .mapToLong(value -> value.movePointRight(scale).longValueExact())
                .toArray();
        return new Percentages(printed, BigDecimal.TEN.pow(scale + 2).longValueExact());
    }

    int size() {
        return printed.length;
    }

    boolean hasDecimals() {
        return used > 100;
    }

    /// The numerator that gives the cell when divided by `denominator` and rounded half up.
    OptionalLong numerator(int cell, long denominator) {
        return numerator(cell, denominator, 1);
    }

    /// The numerator when the decimals beyond the printed ones are cut off.
    OptionalLong truncatedNumerator(int cell, long denominator) {
        return numerator(cell, denominator, 0);
    }

    /// The denominator that gives the cell under `numerator`, when there is exactly one.
    OptionalLong denominator(int cell, long numerator) {
        if (printed[cell] == 0) return OptionalLong.empty();
        long guess = numerator * hundred / printed[cell];
        var fitting = LongStream.rangeClosed(Math.max(1, guess - 2), guess + 2)
                .filter(denominator -> gives(numerator, denominator, printed[cell], 1))
                .toArray();
        return fitting.length == 1 ? OptionalLong.of(fitting[0]) : OptionalLong.empty();
    }

    /// The probability that some whole numerator over `denominator` gives the cell by
    /// chance. A round cell is more often hit: 20 % fits every fifth denominator, 100 %
    /// every one.
    double chanceUnder(int cell, long denominator) {
        long simplest = hundred / gcd(printed[cell], hundred);
        double round = simplest <= 100 ? ROUND : 0;
        return Math.min(1, Math.max(Math.max((double) denominator / used, 1.0 / simplest), round));
    }

    /// Whether an earlier cell under the same denominator says the same.
    boolean repeats(int cell, long[] denominators) {
        return LongStream.range(0, cell)
                .anyMatch(earlier ->
                        printed[(int) earlier] == printed[cell] && denominators[(int) earlier] == denominators[cell]);
    }

    /// The probability that `numerator` over some whole denominator gives this cell by
    /// chance: the width of the range of denominators that round to it.
    double chanceAbove(int cell, long numerator) {
        double value = printed[cell];
        return Math.min(1, numerator * (double) hundred / (value * value));
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private OptionalLong numerator(int cell, long denominator, int halfUp) {
        long below = printed[cell] * denominator / hundred;
        for (long numerator = below; numerator <= below + 1; numerator++)
            if (gives(numerator, denominator, printed[cell], halfUp)) return OptionalLong.of(numerator);
        return OptionalLong.empty();
    }

    private boolean gives(long numerator, long denominator, long cell, int halfUp) {
        return (2 * numerator * hundred + halfUp * denominator) / (2 * denominator) == cell;
    }
}
