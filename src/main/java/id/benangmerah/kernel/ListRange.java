package id.benangmerah.kernel;

import org.jspecify.annotations.Nullable;

/// Which part of a sorted list: the first `size` after a key, or the last before one, or
/// from the start.
public record ListRange(@Nullable ListKey after, @Nullable ListKey before, int size) {

    public ListRange {
        if (size < 1 || size > 1_000) throw new IllegalArgumentException("Ukuran halaman harus 1 sampai 1.000.");
        if (after != null && before != null) throw new IllegalArgumentException("Satu arah saja.");
    }

    public static ListRange first(int size) {
        return new ListRange(null, null, size);
    }

    public static ListRange after(ListKey key, int size) {
        return new ListRange(key, null, size);
    }

    public static ListRange before(ListKey key, int size) {
        return new ListRange(null, key, size);
    }

    public boolean isBackward() {
        return before != null;
    }
}
