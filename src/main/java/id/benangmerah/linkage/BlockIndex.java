package id.benangmerah.linkage;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The blocks of one rule: the records sorted by the hash of their key. Two keys with one hash
/// only cost comparisons.
final class BlockIndex {

    private static final int RECORD_BITS = 26;
    private static final long RECORD_MASK = (1L << RECORD_BITS) - 1;
    private static final long NO_KEY = 0;

    private final BlockingRule rule;
    private final int[] offsets;
    private final long[] keys;
    private final long[] sorted;
    private final int[] starts;
    private final int[] ends;
    private final int boundary;
    private final Left left;

    /// What a rule leaves out because too many records share one key.
    record Left(int blocks, long records, double pairs) {}

    private BlockIndex(BlockingRule rule, int[] offsets, long[] keys, int boundary, int largest) {
        this.rule = rule;
        this.offsets = offsets;
        this.keys = keys;
        this.boundary = boundary;
        this.sorted = sorted(offsets, keys);
        var from = new IntList();
        var to = new IntList();
        var huge = new HashSet<Long>();
        this.left = divide(from, to, huge, largest);
        this.starts = from.toArray();
        this.ends = to.toArray();
        if (!huge.isEmpty()) forget(huge);
    }

    static BlockIndex of(BlockingRule rule, List<PreparedField> fields, Table table, int largest) {
        if (table.size() >= RECORD_MASK) throw new IllegalArgumentException("more than 67 million records");
        var hashes = rule.keys().stream().map(key -> hashes(key, fields)).toList();
        var codes = rule.keys().stream().map(key -> field(key, fields).codes()).toList();
        var offsets = new int[table.size() + 1];
        var keys = new LongList();
        for (int row = 0; row < table.size(); row++) {
            addKeys(row, 0, 17, hashes, codes, keys, offsets[row]);
            offsets[row + 1] = keys.size();
        }
        return new BlockIndex(rule, offsets, keys.toArray(), table.boundary(), largest);
    }

    private static PreparedField field(BlockingRule.Key key, List<PreparedField> fields) {
        return fields.stream()
                .filter(one -> one.field().name().equals(key.field()))
                .findFirst()
                .orElseThrow();
    }

    private static long[][] hashes(BlockingRule.Key key, List<PreparedField> fields) {
        var field = field(key, fields);
        var hashes = new long[field.counts().length][];
        for (int value = 0; value < hashes.length; value++) {
            hashes[value] = field.comparer().keys(key.kind(), key.length(), value).stream()
                    .mapToLong(BlockIndex::hash)
                    .toArray();
        }
        return hashes;
    }

    private static void addKeys(
            int row, int part, long hash, List<long[][]> hashes, List<int[]> codes, LongList keys, int from) {
        if (part == hashes.size()) {
            long key = Math.max(1, mix(hash) >>> RECORD_BITS);
            for (int i = from; i < keys.size(); i++) if (keys.get(i) == key) return;
            keys.add(key);
            return;
        }
        int code = codes.get(part)[row];
        if (code == Table.MISSING) return;
        for (long next : hashes.get(part)[code]) {
            addKeys(row, part + 1, mix(hash * 31 + next), hashes, codes, keys, from);
        }
    }

    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        return mix(hash);
    }

    private static long mix(long bits) {
        long mixed = (bits ^ bits >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }

    private static long[] sorted(int[] offsets, long[] keys) {
        var sorted = new long[keys.length];
        for (int row = 0; row + 1 < offsets.length; row++) {
            for (int i = offsets[row]; i < offsets[row + 1]; i++) sorted[i] = keys[i] << RECORD_BITS | row;
        }
        Arrays.parallelSort(sorted);
        return sorted;
    }

    private Left divide(IntList from, IntList to, Set<Long> huge, int largest) {
        int blocks = 0;
        long records = 0;
        double pairs = 0;
        for (int start = 0; start < sorted.length; ) {
            long key = key(start);
            int end = start + 1;
            while (end < sorted.length && key(end) == key) end++;
            if (end - start > largest) {
                huge.add(key);
                blocks++;
                records += end - start;
                pairs += pairs(start, end);
            } else if (pairs(start, end) > 0) {
                from.add(start);
                to.add(end);
            }
            start = end;
        }
        return new Left(blocks, records, pairs);
    }

    private void forget(Set<Long> huge) {
        for (int i = 0; i < keys.length; i++) if (huge.contains(keys[i])) keys[i] = NO_KEY;
    }

    private long key(int at) {
        return sorted[at] >>> RECORD_BITS;
    }

    private int row(int at) {
        return (int) (sorted[at] & RECORD_MASK);
    }

    BlockingRule rule() {
        return rule;
    }

    Left left() {
        return left;
    }

    int blockCount() {
        return starts.length;
    }

    double pairs(int block) {
        return pairs(starts[block], ends[block]);
    }

    private double pairs(int start, int end) {
        double size = end - start;
        if (boundary == 0) return size * (size - 1) / 2;
        int second = secondTable(start, end);
        return (double) (second - start) * (end - second);
    }

    /// Within a block the records are in order, those of the first table before those of the second.
    private int secondTable(int start, int end) {
        int at = start;
        while (at < end && row(at) < boundary) at++;
        return at;
    }

    interface Sink {
        void pair(int left, int right);
    }

    /// Each pair of the block once in the whole rule: in the least key that both have.
    void eachPair(int block, Sink sink) {
        int start = starts[block];
        int end = ends[block];
        long key = key(start);
        int leftEnd = boundary == 0 ? end : secondTable(start, end);
        for (int i = start; i < leftEnd; i++) {
            int left = row(i);
            for (int j = boundary == 0 ? i + 1 : leftEnd; j < end; j++) {
                int right = row(j);
                if (leastCommonKey(left, right) == key) sink.pair(left, right);
            }
        }
    }

    boolean joins(int left, int right) {
        return leastCommonKey(left, right) != NO_KEY;
    }

    private long leastCommonKey(int left, int right) {
        long least = NO_KEY;
        for (int i = offsets[left]; i < offsets[left + 1]; i++) {
            long key = keys[i];
            if (key == NO_KEY || least != NO_KEY && key >= least) continue;
            for (int j = offsets[right]; j < offsets[right + 1]; j++) {
                if (keys[j] == key) {
                    least = key;
                    break;
                }
            }
        }
        return least;
    }
}
