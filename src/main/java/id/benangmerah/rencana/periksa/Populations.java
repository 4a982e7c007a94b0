package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.KinerjaLalu.Keragaan;
import java.util.Optional;
import java.util.stream.IntStream;

/// The printed counts of the populations that printed formulas name.
final class Populations {
    private Populations() {}

    /// What the formula of the series divides by, when the plan prints how many there are.
    static Optional<Series> findDenominator(Plan plan, Series series) {
        var formula = series.formula();
        if (formula == null || !formula.contains("/")) return Optional.empty();
        var name = formula.substring(formula.lastIndexOf('/') + 1);
        return plan.all(Keragaan.class)
                .filter(row -> Vocabulary.alike(row.uraian().replaceAll("\\(.*\\)", ""), name))
                .map(row -> Series.of(plan, row))
                .filter(row -> !row.cells().isEmpty())
                .findFirst();
    }

    /// Whether one of the counts gives all percentages of the series.
    static boolean gives(Series population, Series series) {
        var percentages = Percentages.of(series.values());
        return population.values().stream()
                .anyMatch(count -> IntStream.range(0, percentages.size())
                        .allMatch(cell ->
                                percentages.numerator(cell, count.longValue()).isPresent()));
    }
}
