package id.benangmerah.indikator.formula;

import id.benangmerah.indikator.formula.Formula.Literal;
import id.benangmerah.indikator.formula.Formula.Operation;
import id.benangmerah.indikator.formula.Formula.Operator;
import id.benangmerah.indikator.formula.Formula.Reference;
import id.benangmerah.indikator.sumber.Satuan;
import java.math.BigDecimal;
import java.util.Map;

/// Numbers of different units are not added, and a percentage is a share of like by like.
final class UnitCheck {

    private final Map<String, Satuan> units;
    private final Expression expression;

    private UnitCheck(Map<String, Satuan> units, Expression expression) {
        this.units = units;
        this.expression = expression;
    }

    static void check(Formula formula, Map<String, Satuan> units, Expression expression) {
        var check = new UnitCheck(units, expression);
        check.unitOf(formula);
        Share.of(formula).ifPresent(share -> check.checkShare(formula, share));
    }

    private void checkShare(Formula formula, Share share) {
        if (share.factor().compareTo(BigDecimal.valueOf(100)) != 0) return;
        var numerator = unitOf(share.numerator());
        var denominator = unitOf(share.denominator());
        if (numerator != denominator && numerator != Satuan.TANPA && denominator != Satuan.TANPA) {
            expression.problem(
                    formula.column(),
                    "persentase harus membandingkan satuan yang sama, tetapi di sini %s dibagi %s."
                            .formatted(name(numerator), name(denominator)));
        }
    }

    /// The unit of a part; of a product or quotient the unit of its only measured side.
    private Satuan unitOf(Formula formula) {
        return switch (formula) {
            case Literal _ -> Satuan.TANPA;
            case Reference(var name, var _) -> units.getOrDefault(name, Satuan.TANPA);
            case Operation(var operator, var left, var right, int column) ->
                combine(operator, unitOf(left), unitOf(right), column, right);
        };
    }

    private Satuan combine(Operator operator, Satuan left, Satuan right, int column, Formula rightSide) {
        return switch (operator) {
            case PLUS, MINUS -> {
                if (left != right) {
                    expression.problem(
                            column,
                            "%s tidak dapat dijumlahkan dengan %s; satuannya berbeda."
                                    .formatted(name(left), name(right)));
                }
                yield left;
            }
            case TIMES -> left == Satuan.TANPA ? right : left;
            case DIVIDE -> {
                if (rightSide instanceof Literal(var value, var _) && value.signum() == 0) {
                    expression.problem(column, "pembagian dengan nol.");
                }
                yield right == Satuan.TANPA ? left : Satuan.TANPA;
            }
        };
    }

    private static String name(Satuan unit) {
        return unit == Satuan.TANPA ? "bilangan tanpa satuan" : "“" + unit.label() + "”";
    }
}
