package id.benangmerah.linkage;

import java.util.Arrays;

/// How often each pattern of agreement occurs: the levels of all fields, four bits each.
final class PatternCounts {

    static final int BITS = 4;
    private static final long EMPTY = -1;

    private long[] patterns = new long[1 << 10];
    private long[] counts = new long[1 << 10];
    private int size;
    private long total;

    PatternCounts() {
        Arrays.fill(patterns, EMPTY);
    }

    static int level(long pattern, int field) {
        return (int) (pattern >>> field * BITS) & 15;
    }

    void add(long pattern, long count) {
        total += count;
        int at = find(pattern);
        if (patterns[at] == EMPTY) {
            patterns[at] = pattern;
            size++;
        }
        counts[at] += count;
        if (size * 2 > patterns.length) grow();
    }

    private int find(long pattern) {
        int mask = patterns.length - 1;
        int at = (int) (pattern * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (patterns[at] != EMPTY && patterns[at] != pattern) at = at + 1 & mask;
        return at;
    }

    private void grow() {
        var oldPatterns = patterns;
        var oldCounts = counts;
        patterns = new long[oldPatterns.length * 2];
        counts = new long[patterns.length];
        Arrays.fill(patterns, EMPTY);
        for (int i = 0; i < oldPatterns.length; i++) {
            if (oldPatterns[i] == EMPTY) continue;
            int at = find(oldPatterns[i]);
            patterns[at] = oldPatterns[i];
            counts[at] = oldCounts[i];
        }
    }

    void addAll(PatternCounts other) {
        other.forEach(this::add);
    }

    long total() {
        return total;
    }

    interface Visitor {
        void visit(long pattern, long count);
    }

    void forEach(Visitor visitor) {
        for (int i = 0; i < patterns.length; i++) if (patterns[i] != EMPTY) visitor.visit(patterns[i], counts[i]);
    }
}
