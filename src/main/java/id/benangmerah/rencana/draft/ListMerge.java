package id.benangmerah.rencana.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The order of a list that two people changed.
final class ListMerge {
    private ListMerge() {}

    /// Every item of both that is not taken away by one of them, in an order that respects
    /// both; empty when both put the same items into different orders.
    static Optional<List<String>> merge(List<String> base, List<String> mine, List<String> theirs) {
        var common = new HashSet<>(base);
        common.retainAll(mine);
        common.retainAll(theirs);
        var wasOrder = kept(base, common);
        var myOrder = kept(mine, common);
        var theirOrder = kept(theirs, common);
        if (myOrder.equals(wasOrder) || myOrder.equals(theirOrder)) return Optional.of(insert(theirs, mine, base));
        if (theirOrder.equals(wasOrder)) return Optional.of(insert(mine, theirs, base));
        return Optional.empty();
    }

    private static List<String> kept(List<String> list, HashSet<String> common) {
        return list.stream().filter(common::contains).toList();
    }

    /// `frame` with what `other` added, each after the one it follows there, and without
    /// what `other` took away.
    private static List<String> insert(List<String> frame, List<String> other, List<String> base) {
        var result = new ArrayList<>(frame);
        int at = 0;
        for (var item : other) {
            int found = result.indexOf(item);
            if (found >= 0) at = found + 1;
            else if (!base.contains(item)) result.add(at++, item);
        }
        result.removeIf(item -> base.contains(item) && !other.contains(item));
        return result;
    }
}
