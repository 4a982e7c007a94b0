package id.benangmerah.kernel;

import java.util.List;

/// A page of a list, in the order of the list.
public record ListPage<T>(List<T> rows, boolean hasPrevious, boolean hasNext) {

    /// @param fetched one row more than asked for, when there are that many; in the reverse
    ///     order when the range runs backward
    public static <T> ListPage<T> of(ListRange range, List<T> fetched) {
        boolean more = fetched.size() > range.size();
        var rows = more ? fetched.subList(0, range.size()) : fetched;
        return range.isBackward()
                ? new ListPage<>(List.copyOf(rows.reversed()), more, true)
                : new ListPage<>(List.copyOf(rows), range.after() != null, more);
    }
}
