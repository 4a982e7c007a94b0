package id.benangmerah.web;

import id.benangmerah.kernel.ListKey;
import id.benangmerah.kernel.ListPage;
import id.benangmerah.kernel.ListRange;
import id.benangmerah.web.components.Pager;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Keyset paging by the address: `sesudah` and `sebelum` hold the key of a row.
public final class Paging {

    private Paging() {}

    public static ListRange range(Address address, int size) {
        var after = key(address.value("sesudah"));
        var before = key(address.value("sebelum"));
        if (after != null) return ListRange.after(after, size);
        return before == null ? ListRange.first(size) : ListRange.before(before, size);
    }

    public static <T> Pager pager(Address address, ListPage<T> page, Function<T, ListKey> key, String summary) {
        var rows = page.rows();
        return Pager.of(
                address,
                page.hasPrevious() && !rows.isEmpty()
                        ? key.apply(rows.getFirst()).toString()
                        : null,
                page.hasNext() && !rows.isEmpty() ? key.apply(rows.getLast()).toString() : null,
                summary);
    }

    private static @Nullable ListKey key(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        return ListKey.parse(text)
                .orElseThrow(() ->
                        new BadAddressException("Halaman “" + text + "” tidak dikenal; buka daftar ini dari awal."));
    }
}
