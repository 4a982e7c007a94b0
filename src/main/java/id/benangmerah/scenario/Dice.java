package id.benangmerah.scenario;

import java.util.List;

/// A stream of chance that is the same on every machine and in every release (SplitMix64).
final class Dice {

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /// An independent stream for each combination of keys.
    static Dice of(long seed, long... keys) {
        long state = mix(seed + 0x9E3779B97F4A7C15L);
        for (long key : keys) state = mix(state ^ mix(key + 0x632BE59BD9B4E019L));
        return new Dice(state);
    }

    long next() {
        return mix(state += 0x9E3779B97F4A7C15L);
    }

    /// At least 0, below 1.
    double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    int below(int bound) {
        return (int) Math.multiplyHigh(next() >>> 1, (long) bound << 1);
    }

    /// Both ends included.
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    <T> T pick(List<T> items) {
        return items.get(below(items.size()));
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
