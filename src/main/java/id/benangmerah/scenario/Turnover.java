package id.benangmerah.scenario;

/// Yearly turnover in rupiah: most enterprises are tiny, a few are large. Scale follows the
/// sales bounds of PP 7/2021 Pasal 35, which a micro enterprise here never crosses by
/// growing a little each year.
final class Turnover {

    static final long MIKRO_LIMIT = 2_000_000_000L;
    private static final long STEP = 100_000;
    private static final long MOST_TO_BEGIN = 400_000_000L;
    private static final double[] SHAPE = shape();

    private Turnover() {}

    static long first(Dice dice, Trade trade, boolean kecil) {
        if (kecil) return rounded(2_100_000_000L + (long) (dice.unit() * dice.unit() * 7_000_000_000L));
        double amount = 38_000_000 * SHAPE[dice.below(SHAPE.length)] * trade.turnover() / 100;
        return rounded(Math.min(MOST_TO_BEGIN, (long) amount));
    }

    static long risen(Dice dice, long amount) {
        return Math.max(amount + STEP, rounded((long) (amount * (1.04 + dice.unit() * 0.31))));
    }

    /// Not risen: most owners report the figure of the year before, some a lower one.
    static long notRisen(Dice dice, long amount) {
        return dice.chance(0.65) ? amount : Math.max(STEP, rounded((long) (amount * (0.72 + dice.unit() * 0.26))));
    }

    static long ofNewKecil(Dice dice) {
        return rounded(MIKRO_LIMIT + 50_000_000 + (long) (dice.unit() * 900_000_000L));
    }

    static long ofNewMenengah(Dice dice) {
        return rounded(15_200_000_000L + (long) (dice.unit() * 6_000_000_000L));
    }

    private static long rounded(long amount) {
        return Math.max(STEP, amount / STEP * STEP);
    }

    /// A log-normal distribution as a table, made with the one exponential function that is
    /// the same on every machine.
    private static double[] shape() {
        var table = new double[1024];
        var dice = Dice.of(1, 7);
        for (int i = 0; i < table.length; i++) {
            double normal = dice.unit() + dice.unit() + dice.unit() + dice.unit() - 2;
            table[i] = StrictMath.exp(normal * 1.7);
        }
        return table;
    }
}
