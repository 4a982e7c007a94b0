package id.benangmerah.indikator.formula;

import java.math.BigDecimal;

/// How large a population is in a region and year, or why nobody can say.
public sealed interface PopulationSize {

    /// @param undecided records that would count or not, if their evidence were complete
    record Known(BigDecimal amount, long undecided) implements PopulationSize {}

    record Missing(String reason) implements PopulationSize {}
}
