package id.benangmerah.maps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Which counts the public may see (k = 5). Of each desa two things are told: how many records
/// there are, and for one property at a time how many have which value. Larger regions get the
/// sum of what is told of their desa and nothing else, so a total minus the rest gives nothing
/// new; what is left to hide is the row of one desa, see [#secret].
public final class PublicCounts {

    /// The smallest count that is told, unless it is nought.
    public static final int SMALLEST = 5;

    private PublicCounts() {}

    public static boolean isSmall(int count) {
        return count > 0 && count < SMALLEST;
    }

    /// What is not told of a row.
    ///
    /// @param whole nothing of it is told, not even which of its values are few
    public record Secret(Set<Integer> columns, boolean whole) {}

    /// Which values of a row may not be told when its total is told: the small ones, and as many
    /// others as it takes that the total minus what is told leaves each small one open. The values
    /// exclude each other and make up the total.
    public static Secret secret(List<Integer> row) {
        int total = row.stream().mapToInt(Integer::intValue).sum();
        var all = IntStream.range(0, row.size()).boxed().toList();
        if (isSmall(total)) return new Secret(Set.copyOf(all), true);
        var hidden = new HashSet<>(all.stream().filter(i -> isSmall(row.get(i))).toList());
        int small = hidden.size();
        if (small == 0) return new Secret(Set.of(), false);
        var others =
                new ArrayList<>(all.stream().filter(i -> row.get(i) >= SMALLEST).toList());
        others.sort(Comparator.comparing(row::get));
        while (!isOpen(hidden, small, row, others) && !others.isEmpty()) hidden.add(others.removeFirst());
        return isOpen(hidden, small, row, others)
                ? new Secret(Set.copyOf(hidden), false)
                : new Secret(Set.copyOf(all), true);
    }

    /// A reader knows what the hidden ones make together, that a small one is 1 to 4, and, if he
    /// knows this rule, that another one is at least 5 and no more than the smallest that is told.
    /// Open: by that each small one could still have two values.
    private static boolean isOpen(Set<Integer> hidden, int small, List<Integer> row, List<Integer> told) {
        int sum = hidden.stream().mapToInt(row::get).sum();
        int others = hidden.size() - small;
        int most = told.isEmpty() ? sum : row.get(told.getFirst());
        int low = Math.max(1, sum - (small - 1) * (SMALLEST - 1) - others * most);
        int high = Math.min(SMALLEST - 1, sum - (small - 1) - others * SMALLEST);
        return low < high;
    }

    /// Whether those with a property may be told beside the total: neither they nor the others
    /// may be few.
    public static boolean mayTell(int with, int total) {
        return !isSmall(total) && !isSmall(with) && !isSmall(total - with);
    }
}
