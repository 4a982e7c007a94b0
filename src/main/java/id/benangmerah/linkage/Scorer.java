package id.benangmerah.linkage;

import java.util.List;

/// Adds up what a model says of a pair. Not for several threads at once: it keeps its sums.
final class Scorer {

    private final List<PreparedField> fields;
    private final double[][] weights;
    private final float[][] adjustments;
    private final Groups groups;
    private final double start;
    private final double[] sums;

    private Scorer(List<PreparedField> fields, double[][] weights, float[][] adjustments, Groups groups, double start) {
        this.fields = fields;
        this.weights = weights;
        this.adjustments = adjustments;
        this.groups = groups;
        this.start = start;
        this.sums = new double[groups.ceilings().length];
    }

    static Scorer of(Model model, List<PreparedField> fields, Groups groups) {
        var weights = new double[fields.size()][];
        var adjustments = new float[fields.size()][];
        for (int i = 0; i < weights.length; i++) {
            var field = model.fields().get(i);
            weights[i] = new double[field.levels().size() + 1];
            for (int level = 0; level < weights[i].length; level++) weights[i][level] = field.weight(level);
            adjustments[i] = fields.get(i).field().frequency() ? adjustments(fields.get(i), field) : new float[0];
        }
        return new Scorer(fields, weights, adjustments, groups, model.start());
    }

    /// A rare value agrees by chance less often than its level does on average, a common one more.
    private static float[] adjustments(PreparedField field, Model.FieldModel model) {
        double present = Math.max(1, field.present());
        var share = new double[field.levelCount() + 1];
        for (int value = 0; value < field.counts().length; value++) {
            share[field.comparer().level(value, value)] += field.counts()[value] / present;
        }
        var adjustments = new float[field.counts().length];
        for (int value = 0; value < adjustments.length; value++) {
            int level = field.comparer().level(value, value);
            double others = Math.max(1, field.counts()[value] - 1) / present;
            adjustments[value] = (float) Model.log2(model.u()[level - 1] / others / share[level]);
        }
        return adjustments;
    }

    Scorer forAnotherThread() {
        return new Scorer(fields, weights, adjustments, groups, start);
    }

    Scorer startingAt(double other) {
        return new Scorer(fields, weights, adjustments, groups, other);
    }

    double start() {
        return start;
    }

    long pattern(int left, int right) {
        long pattern = 0;
        for (int i = 0; i < weights.length; i++) {
            pattern |= (long) fields.get(i).level(left, right) << i * PatternCounts.BITS;
        }
        return pattern;
    }

    /// The log2 odds that the two are the same thing.
    double score(long pattern, int left, int right) {
        return sum(pattern, left, right);
    }

    /// The same without the rarity of single values.
    double score(long pattern) {
        return sum(pattern, -1, -1);
    }

    private double sum(long pattern, int left, int right) {
        double sum = start;
        java.util.Arrays.fill(sums, 0);
        for (int i = 0; i < weights.length; i++) {
            double weight = weights[i][PatternCounts.level(pattern, i)];
            if (left >= 0) weight += adjustment(i, left, right);
            int group = groups.of()[i];
            if (group < 0) sum += weight;
            else sums[group] += weight;
        }
        for (int group = 0; group < sums.length; group++) sum += Math.min(sums[group], groups.most(group, start));
        return sum;
    }

    /// What the rarity of a value adds or takes, when both have it.
    double adjustment(int field, int left, int right) {
        if (adjustments[field].length == 0 || !fields.get(field).isSame(left, right)) return 0;
        return adjustments[field][fields.get(field).codes()[left]];
    }

    double weight(int field, int level) {
        return weights[field][level];
    }
}
