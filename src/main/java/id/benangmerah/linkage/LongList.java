package id.benangmerah.linkage;

import java.util.Arrays;

final class LongList {
    private long[] items = new long[64];
    private int size;

    void add(long item) {
        if (size == items.length) items = Arrays.copyOf(items, size * 2);
        items[size++] = item;
    }

    long get(int at) {
        return items[at];
    }

    int size() {
        return size;
    }

    long[] toArray() {
        return Arrays.copyOf(items, size);
    }
}
