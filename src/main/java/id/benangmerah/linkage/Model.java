package id.benangmerah.linkage;

import java.util.List;

/// What was learned: for each field and level how often true pairs (m) and chance pairs (u) agree
/// so, and how rare true pairs are among all.
///
/// @param fields in the order of the configuration
/// @param start the log2 odds that two records taken at random are the same thing
public record Model(List<FieldModel> fields, double start) {

    /// @param m from level 1 on, at index 0
    /// @param trained whether the data said anything about `m`
    public record FieldModel(String name, List<String> levels, double[] m, double[] u, boolean trained) {

        public double weight(int level) {
            return level == PreparedField.NOT_COMPARED ? 0 : log2(m[level - 1] / u[level - 1]);
        }

        FieldModel withM(double[] other) {
            return new FieldModel(name, levels, other, u, true);
        }
    }

    Model startingAt(double other) {
        return new Model(fields, other);
    }

    public double lambda() {
        return probability(start);
    }

    static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }

    static double odds(double probability) {
        return log2(probability / (1 - probability));
    }

    static double probability(double logOdds) {
        return 1 / (1 + Math.pow(2, -logOdds));
    }
}
