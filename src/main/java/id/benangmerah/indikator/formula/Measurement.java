package id.benangmerah.indikator.formula;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The value of an indicator, or why there is none. Missing evidence is never zero.
public sealed interface Measurement {

    /// @param numerator the part above the line, null for a plain count
    /// @param denominator the part below the line, null for a plain count
    /// @param undecided records of the denominator whose evidence is incomplete, so that they
    ///     cannot count yet
    record Measured(
            BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            long undecided) implements Measurement {}

    /// @param reason a sentence for people
    record NotMeasured(String reason) implements Measurement {}
}
