package id.benangmerah.kernel;

import java.util.Optional;

/// Where a page of a list begins or ends: the sorted text and the number that makes it
/// unique. Written into an address as `Koperasi Maju~17`.
public record ListKey(String text, long id) {

    public static Optional<ListKey> parse(String key) {
        int end = key.lastIndexOf('~');
        if (end < 0 || !key.substring(end + 1).matches("\\d{1,18}")) return Optional.empty();
        return Optional.of(new ListKey(key.substring(0, end), Long.parseLong(key.substring(end + 1))));
    }

    @Override
    public String toString() {
        return text + "~" + id;
    }
}
