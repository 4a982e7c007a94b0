package id.benangmerah.indikator.formula;

import id.benangmerah.indikator.formula.Formula.Literal;
import id.benangmerah.indikator.formula.Formula.Operation;
import id.benangmerah.indikator.formula.Formula.Operator;
import java.math.BigDecimal;
import java.util.Optional;

/// A formula read as a share: `factor × numerator ÷ denominator`. Regional shares are then
/// ratios of sums, and the records of both parts can be listed.
public record Share(BigDecimal factor, Formula numerator, Formula denominator) {

    /// Empty when the formula has no division at its top, as a plain count.
    public static Optional<Share> of(Formula formula) {
        return switch (formula) {
            case Operation(var operator, var left, var right, var _)
            when operator == Operator.DIVIDE -> Optional.of(withFactor(left, right));
            case Operation(var operator, Literal(var factor, var _), var right, var _)
            when operator == Operator.TIMES ->
                of(right).map(share -> new Share(share.factor.multiply(factor), share.numerator, share.denominator));
            case Operation(var operator, var left, Literal(var factor, var _), var _)
            when operator == Operator.TIMES ->
                of(left).map(share -> new Share(share.factor.multiply(factor), share.numerator, share.denominator));
            default -> Optional.empty();
        };
    }

    private static Share withFactor(Formula numerator, Formula denominator) {
        return switch (numerator) {
            case Operation(var operator, Literal(var factor, var _), var rest, var _)
            when operator == Operator.TIMES -> new Share(factor, rest, denominator);
            case Operation(var operator, var rest, Literal(var factor, var _), var _)
            when operator == Operator.TIMES -> new Share(factor, rest, denominator);
            default -> new Share(BigDecimal.ONE, numerator, denominator);
        };
    }
}
