package id.benangmerah.linkage;

import java.util.List;

/// Why a pair has its score: the sum of all parts, from the odds that any two records start with.
///
/// @param start log2 odds before anything is compared
/// @param ceilings what is taken off where a group says more than it can know
public record PairExplanation(double start, List<Part> parts, List<Ceiling> ceilings) {

    /// @param level in Indonesian words
    /// @param weight in bits, the rarity of the value included
    /// @param rarity its share that comes from the rarity
    public record Part(
            String field, Agreement agreement, String level, double weight, double rarity, String left, String right) {}

    public record Ceiling(String group, double weight) {}

    public enum Agreement {
        SAMA,
        MIRIP,
        BERBEDA,
        KOSONG
    }

    public double total() {
        return start
                + parts.stream().mapToDouble(Part::weight).sum()
                + ceilings.stream().mapToDouble(Ceiling::weight).sum();
    }

    public double probability() {
        return Model.probability(total());
    }
}
