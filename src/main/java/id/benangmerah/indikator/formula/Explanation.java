package id.benangmerah.indikator.formula;

import id.benangmerah.indikator.formula.Formula.Literal;
import id.benangmerah.indikator.formula.Formula.Operation;
import id.benangmerah.indikator.formula.Formula.Operator;
import id.benangmerah.indikator.formula.Formula.Reference;
import id.benangmerah.kernel.Angka;
import java.math.BigDecimal;
import java.util.function.Function;

/// A formula as a line that people read, with the words of the populations.
public final class Explanation {

    private Explanation() {}

    /// @param above how a population above the line is written, such as `240 koperasi ber-RAT`
    /// @param below the same below the line
    public static String of(Formula formula, Function<String, String> above, Function<String, String> below) {
        return Share.of(formula)
                .map(share -> "%s ÷ %s%s"
                        .formatted(
                                part(share.numerator(), above),
                                part(share.denominator(), below),
                                share.factor().compareTo(BigDecimal.ONE) == 0
                                        ? ""
                                        : " × " + Angka.format(share.factor())))
                .orElseGet(() -> text(formula, above));
    }

    private static String part(Formula formula, Function<String, String> word) {
        var text = text(formula, word);
        return formula instanceof Operation ? "(" + text + ")" : text;
    }

    private static String text(Formula formula, Function<String, String> word) {
        return switch (formula) {
            case Literal(var value, var _) -> Angka.format(value);
            case Reference(var name, var _) -> word.apply(name);
            case Operation(var operator, var left, var right, var _) ->
                "%s %s %s".formatted(nested(left, operator, word), operator.sign(), nested(right, operator, word));
        };
    }

    private static String nested(Formula formula, Operator outer, Function<String, String> word) {
        boolean sum = formula instanceof Operation operation
                && (operation.operator() == Operator.PLUS || operation.operator() == Operator.MINUS);
        boolean product = outer == Operator.TIMES || outer == Operator.DIVIDE;
        return sum && product ? "(" + text(formula, word) + ")" : text(formula, word);
    }
}
