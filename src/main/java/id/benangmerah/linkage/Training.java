package id.benangmerah.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/// Learns m by expectation maximisation, as Splink does: one session for each blocking rule, u held
/// fixed, the fields of the rule left out because its pairs agree on them; then the average of the
/// sessions, weighted by the true pairs that each saw. Known pairs make it a plain count.
final class Training {

    private static final int MOST_ROUNDS = 200;
    private static final double SETTLED = 1e-5;
    private static final double FEW_PAIRS = 5;
    private static final double SMOOTHING = 0.2;

    private final List<PreparedField> fields;
    private final Groups groups;

    Training(List<PreparedField> fields, Groups groups) {
        this.fields = fields;
        this.groups = groups;
    }

    /// What one session learned; `m[i]` is null for a field that the rule holds fast.
    ///
    /// @param pairs how many true pairs it expects among those it saw
    record Session(double[][] m, double[] pairs, double lambda) {}

    Model learn(Model model, List<BlockIndex> blocks, LinkConfig.Limits limits) {
        List<Callable<Session>> sessions = blocks.stream()
                .map(block -> (Callable<Session>) () -> session(model, block, limits))
                .toList();
        return average(model, Workers.all(sessions));
    }

    private Session session(Model model, BlockIndex block, LinkConfig.Limits limits) {
        var used = IntStream.range(0, fields.size())
                .filter(i -> !block.rule().uses(fields.get(i).field().name()))
                .toArray();
        return maximise(model, used, sample(block, limits));
    }

    /// Whole blocks in random order until there are pairs enough.
    private PatternCounts sample(BlockIndex block, LinkConfig.Limits limits) {
        var counts = new PatternCounts();
        var order = IntStream.range(0, block.blockCount()).toArray();
        shuffle(order, new SplittableRandom(limits.seed()));
        for (int one : order) {
            if (counts.total() >= limits.trainingPairs()) break;
            block.eachPair(one, (left, right) -> counts.add(pattern(left, right), 1));
        }
        return counts;
    }

    long pattern(int left, int right) {
        long pattern = 0;
        for (int i = 0; i < fields.size(); i++) {
            pattern |= (long) fields.get(i).level(left, right) << i * PatternCounts.BITS;
        }
        return pattern;
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }

    /// Expectation maximisation over patterns of the fields `used`.
    Session maximise(Model model, int[] used, PatternCounts counts) {
        var m = new double[fields.size()][];
        for (int field : used) m[field] = model.fields().get(field).m().clone();
        double lambda = 0.1;
        var pairs = new double[fields.size()];
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var weights = weights(model, m);
            double start = Model.odds(Math.clamp(lambda, 1e-9, 1 - 1e-9));
            var next = new double[fields.size()][];
            for (int field : used) next[field] = new double[m[field].length];
            var sums = new double[groups.ceilings().length];
            var matched = new double[1];
            counts.forEach((pattern, count) -> {
                double expected = count * Model.probability(score(pattern, weights, start, sums));
                matched[0] += expected;
                for (int field : used) {
                    int level = PatternCounts.level(pattern, field);
                    if (level != PreparedField.NOT_COMPARED) next[field][level - 1] += expected;
                }
            });
            double moved = Math.abs(matched[0] / Math.max(1, counts.total()) - lambda);
            lambda = matched[0] / Math.max(1, counts.total());
            for (int field : used) {
                pairs[field] = Arrays.stream(next[field]).sum();
                for (int i = 0; i < next[field].length; i++) next[field][i] += SMOOTHING;
                next[field] = Chance.normal(next[field]);
                for (int i = 0; i < next[field].length; i++) {
                    moved = Math.max(moved, Math.abs(next[field][i] - m[field][i]));
                }
                m[field] = next[field];
            }
            if (moved < SETTLED) break;
        }
        return new Session(m, pairs, lambda);
    }

    private double[][] weights(Model model, double[][] m) {
        var weights = new double[m.length][];
        for (int field = 0; field < m.length; field++) {
            weights[field] = new double[fields.get(field).levelCount() + 1];
            if (m[field] == null) continue;
            var u = model.fields().get(field).u();
            for (int i = 0; i < u.length; i++) weights[field][i + 1] = Model.log2(m[field][i] / u[i]);
        }
        return weights;
    }

    private double score(long pattern, double[][] weights, double start, double[] sums) {
        Arrays.fill(sums, 0);
        double sum = start;
        for (int field = 0; field < weights.length; field++) {
            double weight = weights[field][PatternCounts.level(pattern, field)];
            if (groups.of()[field] < 0) sum += weight;
            else sums[groups.of()[field]] += weight;
        }
        for (int group = 0; group < sums.length; group++) sum += Math.min(sums[group], groups.most(group, start));
        return sum;
    }

    private Model average(Model model, List<Session> sessions) {
        var learned = new ArrayList<Model.FieldModel>();
        for (int field = 0; field < fields.size(); field++) {
            var one = model.fields().get(field);
            var sum = new double[one.m().length];
            double pairs = 0;
            for (var session : sessions) {
                if (session.m[field] == null || session.pairs[field] < FEW_PAIRS) continue;
                pairs += session.pairs[field];
                for (int i = 0; i < sum.length; i++) sum[i] += session.m[field][i] * session.pairs[field];
            }
            learned.add(pairs == 0 ? one : one.withM(Chance.normal(sum)));
        }
        return new Model(List.copyOf(learned), model.start());
    }

    /// m as counted among pairs that are known to be the same.
    Model count(Model model, int[] lefts, int[] rights) {
        var learned = new ArrayList<Model.FieldModel>();
        for (int field = 0; field < fields.size(); field++) {
            var one = model.fields().get(field);
            var seen = new double[one.m().length];
            Arrays.fill(seen, SMOOTHING);
            for (int i = 0; i < lefts.length; i++) {
                int level = fields.get(field).level(lefts[i], rights[i]);
                if (level != PreparedField.NOT_COMPARED) seen[level - 1]++;
            }
            learned.add(one.withM(Chance.normal(seen)));
        }
        return new Model(List.copyOf(learned), model.start());
    }

    /// The share of true pairs among all possible ones, such that the pairs compared bear it out.
    static double start(Scorer scorer, PatternCounts compared, double possible, double most) {
        double lambda = most;
        for (int round = 0; round < 100; round++) {
            var from = scorer.startingAt(Model.odds(lambda));
            var expected = new double[1];
            compared.forEach((pattern, count) -> expected[0] += count * Model.probability(from.score(pattern)));
            double next = Math.clamp(expected[0] / possible, 0.5 / possible, most);
            boolean settled = Math.abs(Math.log(next / lambda)) < 1e-4;
            lambda = next;
            if (settled) break;
        }
        return Model.odds(lambda);
    }
}
