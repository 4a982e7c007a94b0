package id.benangmerah.indikator.sql;

import id.benangmerah.indikator.formula.Criterion;
import id.benangmerah.indikator.formula.Criterion.When;
import id.benangmerah.indikator.sumber.Fakta;
import id.benangmerah.indikator.sumber.Sumber;
import java.util.Comparator;
import java.util.Optional;

/// The fact table whose rows a statement walks. Populations with the same driver are counted
/// in one pass; what else they ask of a record is looked up from there.
record Driver(Fakta fakta, When when) {

    /// The rarest fact that every record of the population must have; the register itself
    /// when there is none.
    static Driver of(Criterion criterion, Sumber sumber) {
        return criterion.conjuncts().stream()
                .flatMap(part -> candidate(part).stream())
                .min(Comparator.comparingInt(driver -> driver.cost(sumber)))
                .orElse(new Driver(sumber.induk(), When.PADA));
    }

    private static Optional<Driver> candidate(Criterion part) {
        return part instanceof Criterion.Holds(var fakta, var when, var _)
                ? Optional.of(new Driver(fakta, when))
                : Optional.empty();
    }

    private int cost(Sumber sumber) {
        if (fakta.equals(sumber.induk())) return when == When.MULAI ? 2 : 9;
        return switch (when) {
            case MULAI -> 1;
            case SELAMA -> fakta instanceof Fakta.Tahunan ? 6 : 0;
            case PADA -> 4;
            case HINGGA -> 5;
        };
    }

    /// At most one row of a record counts for a year, so that rows need no grouping first.
    boolean single() {
        return switch (fakta) {
            case Fakta.Rentang span -> when == When.PADA && span.single();
            case Fakta.Peristiwa event -> when == When.HINGGA && event.once();
            case Fakta.Tahunan _ -> true;
        };
    }

    /// The row counts for every year from some day on, not for one year.
    boolean lasting() {
        return when == When.PADA || when == When.HINGGA;
    }
}
