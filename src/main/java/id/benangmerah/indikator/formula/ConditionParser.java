package id.benangmerah.indikator.formula;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import id.benangmerah.indikator.formula.Condition.Comparator;
import id.benangmerah.indikator.formula.Condition.Value;
import id.benangmerah.indikator.sumber.Atribut;
import id.benangmerah.indikator.sumber.Fakta;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the second argument of `pada(…)` and its kin: comparisons of a fact's attributes.
final class ConditionParser {

    private static final Map<String, Comparator> COMPARATORS = Map.of(
            "_==_", Comparator.EQUAL,
            "_!=_", Comparator.NOT_EQUAL,
            "_<_", Comparator.LESS,
            "_<=_", Comparator.AT_MOST,
            "_>_", Comparator.GREATER,
            "_>=_", Comparator.AT_LEAST);

    private final Expression expression;
    private final Fakta fakta;

    ConditionParser(Expression expression, Fakta fakta) {
        this.expression = expression;
        this.fakta = fakta;
    }

    Optional<Condition> build(CelExpr part) {
        return switch (part.exprKind().getKind()) {
            case IDENT -> truth(part);
            case CALL -> call(part);
            default -> reject(part, "syarat fakta berupa perbandingan, misalnya predikat == 'SEHAT'.");
        };
    }

    private Optional<Condition> truth(CelExpr part) {
        return atribut(part)
                .flatMap(atribut -> atribut.tipe() == Atribut.Tipe.LOGIS
                        ? Optional.<Condition>of(
                                new Condition.Compare(atribut, Comparator.EQUAL, new Value.Truth(true)))
                        : reject(part, "“" + atribut.kode() + "” bukan ya/tidak; bandingkan dengan suatu nilai."));
    }

    private Optional<Condition> call(CelExpr part) {
        var call = part.call();
        return switch (call.function()) {
            case "_&&_" -> parts(call.args()).map(Condition.AllOf::new);
            case "_||_" -> parts(call.args()).map(Condition.AnyOf::new);
            case "!_" -> negatedTruth(call.args().getFirst());
            case "@in" -> oneOf(part);
            default -> {
                var comparator = COMPARATORS.get(call.function());
                yield comparator == null
                        ? reject(part, "kata “" + call.function() + "” tidak dikenal di syarat fakta.")
                        : compare(part, comparator);
            }
        };
    }

    private Optional<List<Condition>> parts(List<CelExpr> args) {
        var built = new ArrayList<Condition>();
        for (var arg : args) build(arg).ifPresent(built::add);
        return built.size() == args.size() ? Optional.of(List.copyOf(built)) : Optional.empty();
    }

    private Optional<Condition> negatedTruth(CelExpr part) {
        if (part.exprKind().getKind() != CelExpr.ExprKind.Kind.IDENT) {
            return reject(part, "tanda ! di syarat fakta hanya untuk atribut ya/tidak.");
        }
        return truth(part).map(condition -> {
            var compare = (Condition.Compare) condition;
            return new Condition.Compare(compare.atribut(), Comparator.EQUAL, new Value.Truth(false));
        });
    }

    private Optional<Condition> oneOf(CelExpr part) {
        var args = part.call().args();
        if (args.get(1).exprKind().getKind() != CelExpr.ExprKind.Kind.LIST) {
            return reject(part, "tulis “atribut in ['A', 'B']”.");
        }
        return atribut(args.getFirst()).flatMap(atribut -> {
            var values = new ArrayList<Value>();
            var elements = args.get(1).list().elements();
            for (var element : elements) value(element, atribut).ifPresent(values::add);
            return values.size() == elements.size()
                    ? Optional.of(new Condition.OneOf(atribut, List.copyOf(values)))
                    : Optional.empty();
        });
    }

    private Optional<Condition> compare(CelExpr part, Comparator comparator) {
        var args = part.call().args();
        var atribut = atribut(args.getFirst());
        if (atribut.isEmpty()) return Optional.empty();
        boolean ordered = comparator != Comparator.EQUAL && comparator != Comparator.NOT_EQUAL;
        if (ordered && atribut.get().tipe() != Atribut.Tipe.ANGKA) {
            return reject(part, "“" + atribut.get().kode() + "” bukan angka, jadi tidak punya lebih besar atau kecil.");
        }
        return value(args.get(1), atribut.get()).map(value -> new Condition.Compare(atribut.get(), comparator, value));
    }

    private Optional<Atribut> atribut(CelExpr part) {
        if (part.exprKind().getKind() != CelExpr.ExprKind.Kind.IDENT) {
            return reject(part, "sisi kiri perbandingan harus atribut fakta “" + fakta.kode() + "”.");
        }
        var name = part.ident().name();
        var atribut = fakta.findAtribut(name);
        if (atribut.isPresent()) return atribut;
        var names = fakta.atribut().stream().map(Atribut::kode).toList();
        return reject(
                part,
                "fakta “%s” tidak punya atribut “%s”%s".formatted(fakta.kode(), name, Suggestion.of(name, names)));
    }

    private Optional<Value> value(CelExpr part, Atribut atribut) {
        if (part.exprKind().getKind() != CelExpr.ExprKind.Kind.CONSTANT) {
            return reject(part, "sisi kanan perbandingan harus suatu nilai.");
        }
        var constant = part.constant();
        var tipe = atribut.tipe();
        var kind = constant.getKind();
        if (tipe == Atribut.Tipe.TEKS && kind == CelConstant.Kind.STRING_VALUE) {
            return text(part, atribut, constant.stringValue());
        }
        if (tipe == Atribut.Tipe.ANGKA && kind == CelConstant.Kind.INT64_VALUE) {
            return Optional.of(new Value.Number(BigDecimal.valueOf(constant.int64Value())));
        }
        if (tipe == Atribut.Tipe.ANGKA && kind == CelConstant.Kind.DOUBLE_VALUE) {
            return Optional.of(new Value.Number(BigDecimal.valueOf(constant.doubleValue())));
        }
        if (tipe == Atribut.Tipe.LOGIS && kind == CelConstant.Kind.BOOLEAN_VALUE) {
            return Optional.of(new Value.Truth(constant.booleanValue()));
        }
        return reject(part, "nilai ini tidak cocok dengan atribut “" + atribut.kode() + "”.");
    }

    private Optional<Value> text(CelExpr part, Atribut atribut, String text) {
        if (atribut.values().isEmpty() || atribut.values().contains(text)) return Optional.of(new Value.Text(text));
        return reject(
                part,
                "“%s” bukan kode “%s”; yang ada: %s."
                        .formatted(text, atribut.kode(), String.join(", ", atribut.values())));
    }

    private <T> Optional<T> reject(CelExpr part, String message) {
        expression.problem(part, message);
        return Optional.empty();
    }
}
