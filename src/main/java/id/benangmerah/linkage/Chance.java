package id.benangmerah.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Learns u: how often two records taken at random agree. Equality is counted exactly from the
/// frequencies of the values, every other level in pairs drawn at random.
final class Chance {

    private Chance() {}

    static List<Model.FieldModel> learn(List<PreparedField> fields, Table table, LinkConfig.Limits limits) {
        var random = new SplittableRandom(limits.seed());
        int pairs = (int) Math.min(limits.randomPairs(), 20 * table.possiblePairs());
        var left = new int[pairs];
        var right = new int[pairs];
        for (int i = 0; i < pairs; i++) draw(i, left, right, table, random);
        return Workers.all(fields.stream()
                .map(field -> (java.util.concurrent.Callable<Model.FieldModel>) () -> learn(field, left, right))
                .toList());
    }

    private static void draw(int i, int[] left, int[] right, Table table, SplittableRandom random) {
        if (table.isTwo()) {
            left[i] = random.nextInt(table.boundary());
            right[i] = random.nextInt(table.boundary(), table.size());
            return;
        }
        left[i] = random.nextInt(table.size());
        do right[i] = random.nextInt(table.size());
        while (right[i] == left[i]);
    }

    private static Model.FieldModel learn(PreparedField field, int[] left, int[] right) {
        int levels = field.levelCount();
        var equal = equal(field);
        var seen = new double[levels];
        double all = 0;
        for (int i = 0; i < left.length; i++) {
            if (field.isSame(left[i], right[i])) continue;
            int level = field.level(left[i], right[i]);
            if (level == PreparedField.NOT_COMPARED) continue;
            seen[level - 1]++;
            all++;
        }
        double rest = 1 - Arrays.stream(equal).sum();
        var u = new double[levels];
        long open = Arrays.stream(equal).filter(share -> share == 0).count();
        for (int level = 0; level < levels; level++) {
            u[level] = equal[level] > 0 ? equal[level] : rest * (seen[level] + 0.5) / (all + 0.5 * open);
        }
        return new Model.FieldModel(field.field().name(), field.comparer().levels(), firstGuess(levels), u, false);
    }

    /// For each level that equal values give, the chance to meet it; 0 for all others.
    private static double[] equal(PreparedField field) {
        double present = Math.max(2, field.present());
        var equal = new double[field.levelCount()];
        for (int value = 0; value < field.counts().length; value++) {
            double count = field.counts()[value];
            int level = field.comparer().level(value, value);
            equal[level - 1] += count * (count - 1) / present / (present - 1);
            equal[level - 1] = Math.max(equal[level - 1], 1 / present / present);
        }
        equal[0] = Math.max(equal[0], 1 / present / present);
        return equal;
    }

    /// Agreement first, each further level half as often, difference seldom.
    static double[] firstGuess(int levels) {
        var guess = new double[levels];
        for (int i = 0; i < levels; i++) guess[i] = i == levels - 1 ? 0.05 : Math.pow(0.4, i);
        return normal(guess);
    }

    static double[] normal(double[] shares) {
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / sum).toArray();
    }
}
