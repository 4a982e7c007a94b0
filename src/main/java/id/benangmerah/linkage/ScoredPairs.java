package id.benangmerah.linkage;

import java.util.Arrays;

/// Pairs of records with their pattern and log2 odds, best first, without an object for each.
public final class ScoredPairs {

    private final int[] left;
    private final int[] right;
    private final long[] patterns;
    private final float[] scores;

    private ScoredPairs(int[] left, int[] right, long[] patterns, float[] scores) {
        this.left = left;
        this.right = right;
        this.patterns = patterns;
        this.scores = scores;
    }

    /// Pairs as they come; not for several threads at once.
    static final class Collector {
        private final IntList left = new IntList();
        private final IntList right = new IntList();
        private final LongList patterns = new LongList();

        void add(int first, int second, long pattern) {
            left.add(first);
            right.add(second);
            patterns.add(pattern);
        }

        void addAll(Collector other) {
            for (int i = 0; i < other.left.size(); i++) {
                add(other.left.get(i), other.right.get(i), other.patterns.get(i));
            }
        }

        /// Scores all and keeps those of at least `least`, best first, then in the order of records.
        ScoredPairs score(Scorer scorer, double least) {
            var kept = new IntList();
            var scores = new float[left.size()];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = (float) scorer.score(patterns.get(i), left.get(i), right.get(i));
                if (scores[i] >= least) kept.add(i);
            }
            var order = Arrays.stream(kept.toArray()).boxed().toArray(Integer[]::new);
            Arrays.sort(order, (a, b) -> {
                int byScore = Float.compare(scores[b], scores[a]);
                if (byScore != 0) return byScore;
                int byLeft = Integer.compare(left.get(a), left.get(b));
                return byLeft != 0 ? byLeft : Integer.compare(right.get(a), right.get(b));
            });
            int size = order.length;
            var pairs = new ScoredPairs(new int[size], new int[size], new long[size], new float[size]);
            for (int i = 0; i < size; i++) {
                pairs.left[i] = left.get(order[i]);
                pairs.right[i] = right.get(order[i]);
                pairs.patterns[i] = patterns.get(order[i]);
                pairs.scores[i] = scores[order[i]];
            }
            return pairs;
        }
    }

    public int size() {
        return left.length;
    }

    /// The record with the lower number.
    public int left(int pair) {
        return left[pair];
    }

    public int right(int pair) {
        return right[pair];
    }

    /// log2 odds
    public double weight(int pair) {
        return scores[pair];
    }

    public double probability(int pair) {
        return Model.probability(scores[pair]);
    }

    long pattern(int pair) {
        return patterns[pair];
    }

    /// How many of the first pairs have at least this probability.
    public int countFrom(double probability) {
        double least = Model.odds(probability);
        int count = 0;
        while (count < scores.length && scores[count] >= least) count++;
        return count;
    }
}
