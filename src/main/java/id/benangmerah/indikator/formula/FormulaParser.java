package id.benangmerah.indikator.formula;

import dev.cel.common.ast.CelExpr;
import id.benangmerah.indikator.formula.Formula.Operator;
import id.benangmerah.indikator.sumber.Satuan;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// Reads the formula of an indicator and checks its words and units.
public final class FormulaParser {

    private static final Map<String, Operator> OPERATORS =
            Map.of("_+_", Operator.PLUS, "_-_", Operator.MINUS, "_*_", Operator.TIMES, "_/_", Operator.DIVIDE);

    private FormulaParser() {}

    /// @param units the populations that may be named, each with the unit of its size
    public static Parsed<Formula> parse(String place, String text, Map<String, Satuan> units) {
        return switch (Expression.parse(place, text)) {
            case Parsed.Invalid<Expression>(var problems) -> new Parsed.Invalid<>(problems);
            case Parsed.Valid<Expression>(var expression) -> {
                var formula = build(expression, expression.root(), units);
                formula.ifPresent(tree -> UnitCheck.check(tree, units, expression));
                yield expression.result(formula);
            }
        };
    }

    private static Optional<Formula> build(Expression expression, CelExpr part, Map<String, Satuan> units) {
        return switch (part.exprKind().getKind()) {
            case CONSTANT -> literal(expression, part);
            case IDENT -> reference(expression, part, units);
            case CALL -> operation(expression, part, units);
            default -> unknown(expression, part);
        };
    }

    private static Optional<Formula> literal(Expression expression, CelExpr part) {
        var constant = part.constant();
        return switch (constant.getKind()) {
            case INT64_VALUE ->
                Optional.of(new Formula.Literal(BigDecimal.valueOf(constant.int64Value()), expression.column(part)));
            case DOUBLE_VALUE ->
                Optional.of(new Formula.Literal(BigDecimal.valueOf(constant.doubleValue()), expression.column(part)));
            default -> unknown(expression, part);
        };
    }

    private static Optional<Formula> reference(Expression expression, CelExpr part, Map<String, Satuan> units) {
        var name = part.ident().name();
        if (units.containsKey(name)) return Optional.of(new Formula.Reference(name, expression.column(part)));
        expression.problem(part, "populasi “" + name + "” tidak dikenal" + Suggestion.of(name, units.keySet()));
        return Optional.empty();
    }

    private static Optional<Formula> operation(Expression expression, CelExpr part, Map<String, Satuan> units) {
        var call = part.call();
        var operator = OPERATORS.get(call.function());
        if (operator == null) return unknown(expression, part);
        var left = build(expression, call.args().get(0), units);
        var right = build(expression, call.args().get(1), units);
        if (left.isEmpty() || right.isEmpty()) return Optional.empty();
        return Optional.of(new Formula.Operation(operator, left.get(), right.get(), expression.column(part)));
    }

    private static Optional<Formula> unknown(Expression expression, CelExpr part) {
        expression.problem(part, "rumus indikator hanya memakai bilangan, nama populasi, dan tanda + - * / ( ).");
        return Optional.empty();
    }
}
