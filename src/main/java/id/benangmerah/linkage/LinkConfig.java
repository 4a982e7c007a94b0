package id.benangmerah.linkage;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a table is to be linked.
///
/// @param groups for fields that speak of one part: how probable it is that two records are the
///     same thing when that part surely is (a person with several enterprises)
/// @param id the column that names a record; null for the number of the row
/// @param label the column in which records known to be the same have the same text; null without
///     such knowledge
public record LinkConfig(
        List<Field> fields,
        List<BlockingRule> rules,
        Map<String, Double> groups,
        Thresholds thresholds,
        Limits limits,
        @Nullable String id,
        @Nullable String label) {

    /// The patterns of agreement are kept in 64 bits, four for each field.
    public static final int MOST_FIELDS = 16;

    /// @param match from this probability on two records are put together
    /// @param review from this probability on a pair is told
    /// @param cohesion the least average probability of all pairs in a cluster of three or more
    public record Thresholds(double match, double review, double cohesion) {
        public static final Thresholds USUAL = new Thresholds(0.95, 0.5, 0.5);
    }

    /// @param largestBlock blocks with more records are left out, and told
    /// @param randomPairs compared to learn how often chance agrees
    /// @param trainingPairs compared for each rule to learn how often true pairs agree
    public record Limits(int largestBlock, int randomPairs, int trainingPairs, long seed) {
        public static final Limits USUAL = new Limits(1_000, 1_000_000, 300_000, 1);
    }

    public static LinkConfig of(List<Field> fields, List<BlockingRule> rules, Map<String, Double> groups) {
        return new LinkConfig(fields, rules, groups, Thresholds.USUAL, Limits.USUAL, null, null);
    }

    public LinkConfig with(Limits limits) {
        return new LinkConfig(fields, rules, groups, thresholds, limits, id, label);
    }

    public LinkConfig with(Thresholds thresholds) {
        return new LinkConfig(fields, rules, groups, thresholds, limits, id, label);
    }

    public LinkConfig labelledBy(String column) {
        return new LinkConfig(fields, rules, groups, thresholds, limits, id, column);
    }
}
