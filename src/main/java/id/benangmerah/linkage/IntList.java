package id.benangmerah.linkage;

import java.util.Arrays;

final class IntList {
    private int[] items = new int[64];
    private int size;

    void add(int item) {
        if (size == items.length) items = Arrays.copyOf(items, size * 2);
        items[size++] = item;
    }

    int get(int at) {
        return items[at];
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(items, size);
    }
}
