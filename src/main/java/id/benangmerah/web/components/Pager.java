package id.benangmerah.web.components;

import id.benangmerah.web.Address;
import org.jspecify.annotations.Nullable;

/// Keyset paging: the next page starts after the last key of this one (`sesudah`), the
/// previous one ends before its first (`sebelum`). `summary` is `1–50 dari 1.140`.
public record Pager(@Nullable String previousHref, @Nullable String nextHref, String summary) {

    static final String[] PARAMETERS = {"sesudah", "sebelum"};

    public static Pager of(Address address, @Nullable String firstKey, @Nullable String lastKey, String summary) {
        var base = address.without(PARAMETERS);
        return new Pager(
                firstKey == null ? null : base.with("sebelum", firstKey).href(),
                lastKey == null ? null : base.with("sesudah", lastKey).href(),
                summary);
    }
}
