package id.benangmerah.indikator.formula;

import id.benangmerah.indikator.formula.Formula.Literal;
import id.benangmerah.indikator.formula.Formula.Operation;
import id.benangmerah.indikator.formula.Formula.Reference;
import id.benangmerah.indikator.formula.Measurement.Measured;
import id.benangmerah.indikator.formula.Measurement.NotMeasured;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.Function;

/// The value of a formula for given sizes of its populations.
public final class Evaluation {

    /// Exact enough to be rounded to any number of decimals that a plan prints.
    private static final MathContext PRECISION = MathContext.DECIMAL64;

    private Evaluation() {}

    /// @param size the size of a population, or why it is not known
    /// @param denominatorSize the same for populations below the line, which may be frozen at
    ///     another date
    public static Measurement of(
            Formula formula, Function<String, PopulationSize> size, Function<String, PopulationSize> denominatorSize) {
        var share = Share.of(formula).orElse(null);
        if (share == null) {
            return switch (value(formula, size)) {
                case Result.Number(var value, long undecided) -> new Measured(value, null, null, undecided);
                case Result.Unknown(var reason) -> new NotMeasured(reason);
            };
        }
        return divide(share, value(share.numerator(), size), value(share.denominator(), denominatorSize));
    }

    private static Measurement divide(Share share, Result numerator, Result denominator) {
        return switch (numerator) {
            case Result.Unknown(var reason) -> new NotMeasured(reason);
            case Result.Number(var above, long undecided) ->
                switch (denominator) {
                    case Result.Unknown(var reason) -> new NotMeasured(reason);
                    case Result.Number(var below, var _)
                    when below.signum() == 0 ->
                        new NotMeasured("Penyebut kosong: tidak ada yang memenuhi " + names(share.denominator()) + ".");
                    case Result.Number(var below, var _) ->
                        new Measured(share.factor().multiply(above).divide(below, PRECISION), above, below, undecided);
                };
        };
    }

    private static String names(Formula formula) {
        return "“" + String.join("”, “", formula.references()) + "”";
    }

    private static Result value(Formula formula, Function<String, PopulationSize> size) {
        return switch (formula) {
            case Literal(var value, var _) -> new Result.Number(value, 0);
            case Reference(var name, var _) ->
                switch (size.apply(name)) {
                    case PopulationSize.Known(var amount, long undecided) -> new Result.Number(amount, undecided);
                    case PopulationSize.Missing(var reason) -> new Result.Unknown(reason);
                };
            case Operation operation ->
                combine(operation, value(operation.left(), size), value(operation.right(), size));
        };
    }

    private static Result combine(Operation operation, Result left, Result right) {
        if (left instanceof Result.Unknown) return left;
        if (right instanceof Result.Unknown) return right;
        var a = (Result.Number) left;
        var b = (Result.Number) right;
        long undecided = a.undecided + b.undecided;
        return switch (operation.operator()) {
            case PLUS -> new Result.Number(a.value.add(b.value), undecided);
            case MINUS -> new Result.Number(a.value.subtract(b.value), undecided);
            case TIMES -> new Result.Number(a.value.multiply(b.value), undecided);
            case DIVIDE ->
                b.value.signum() == 0
                        ? new Result.Unknown("Pembagi kosong: " + names(operation.right()) + ".")
                        : new Result.Number(a.value.divide(b.value, PRECISION), undecided);
        };
    }

    private sealed interface Result {
        record Number(BigDecimal value, long undecided) implements Result {}

        record Unknown(String reason) implements Result {}
    }
}
