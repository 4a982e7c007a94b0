package id.benangmerah.indikator.formula;

import dev.cel.common.ast.CelExpr;
import id.benangmerah.indikator.formula.Criterion.When;
import id.benangmerah.indikator.sumber.Atribut;
import id.benangmerah.indikator.sumber.Fakta;
import id.benangmerah.indikator.sumber.Sumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads which records belong to a population, such as
/// `selama(fasilitasi) && naik(omzet.nilai)`. Populations defined earlier over the same
/// source may be named.
public final class CriterionParser {

    private final Expression expression;
    private final Sumber sumber;
    private final Map<String, Criterion> known;

    private CriterionParser(Expression expression, Sumber sumber, Map<String, Criterion> known) {
        this.expression = expression;
        this.sumber = sumber;
        this.known = known;
    }

    public static Parsed<Criterion> parse(String place, String text, Sumber sumber, Map<String, Criterion> known) {
        return switch (Expression.parse(place, text)) {
            case Parsed.Invalid<Expression>(var problems) -> new Parsed.Invalid<>(problems);
            case Parsed.Valid<Expression>(var expression) -> {
                var parser = new CriterionParser(expression, sumber, known);
                yield expression.result(parser.build(expression.root()));
            }
        };
    }

    private Optional<Criterion> build(CelExpr part) {
        return switch (part.exprKind().getKind()) {
            case IDENT -> population(part);
            case CALL -> call(part);
            default ->
                reject(
                        part,
                        "syarat populasi disusun dari pada(…), selama(…), mulai(…), hingga(…), naik(…), && || dan !.");
        };
    }

    private Optional<Criterion> population(CelExpr part) {
        var name = part.ident().name();
        var criterion = known.get(name);
        if (criterion != null) return Optional.of(criterion);
        return reject(
                part,
                "populasi “%s” tidak dikenal di sumber %s%s"
                        .formatted(name, sumber.kode(), Suggestion.of(name, known.keySet())));
    }

    private Optional<Criterion> call(CelExpr part) {
        var call = part.call();
        return switch (call.function()) {
            case "_&&_" -> parts(call.args()).map(Criterion.And::new);
            case "_||_" -> parts(call.args()).map(Criterion.Or::new);
            case "!_" -> build(call.args().getFirst()).map(Criterion.Not::new);
            case "naik" -> rose(part);
            default ->
                Arrays.stream(When.values())
                        .filter(when -> when.word().equals(call.function()))
                        .findFirst()
                        .map(when -> holds(part, when))
                        .orElseGet(() -> reject(part, "kata “" + call.function() + "” tidak dikenal."));
        };
    }

    private Optional<List<Criterion>> parts(List<CelExpr> args) {
        var built = new ArrayList<Criterion>();
        for (var arg : args) build(arg).ifPresent(built::add);
        return built.size() == args.size() ? Optional.of(List.copyOf(built)) : Optional.empty();
    }

    private Optional<Criterion> holds(CelExpr part, When when) {
        var args = part.call().args();
        if (args.isEmpty() || args.size() > 2 || args.getFirst().exprKind().getKind() != CelExpr.ExprKind.Kind.IDENT) {
            return reject(part, "tulis “" + when.word() + "(fakta)” atau “" + when.word() + "(fakta, syarat)”.");
        }
        var fakta = fakta(args.getFirst());
        if (fakta.isEmpty() || !fits(part, fakta.get(), when)) return Optional.empty();
        var condition = args.size() == 1
                ? Optional.of(Condition.ALWAYS)
                : new ConditionParser(expression, fakta.get()).build(args.get(1));
        return condition.map(accepted -> new Criterion.Holds(fakta.get(), when, accepted));
    }

    private Optional<Fakta> fakta(CelExpr part) {
        var name = part.ident().name();
        var fakta = sumber.findFakta(name);
        if (fakta.isEmpty()) {
            var names = sumber.fakta().stream().map(Fakta::kode).toList();
            expression.problem(
                    part,
                    "fakta “%s” tidak ada di sumber %s%s".formatted(name, sumber.kode(), Suggestion.of(name, names)));
        }
        return fakta;
    }

    private boolean fits(CelExpr part, Fakta fakta, When when) {
        boolean fits = switch (when) {
            case PADA, MULAI -> fakta instanceof Fakta.Rentang;
            case SELAMA -> !(fakta instanceof Fakta.Rentang);
            case HINGGA -> fakta instanceof Fakta.Peristiwa;
        };
        if (!fits) {
            var words = switch (fakta) {
                case Fakta.Rentang _ -> "rentang waktu: pakai pada(…) atau mulai(…)";
                case Fakta.Peristiwa _ -> "peristiwa: pakai selama(…) atau hingga(…)";
                case Fakta.Tahunan _ -> "keterangan setahun: pakai selama(…) atau naik(…)";
            };
            expression.problem(part, "“%s” adalah %s.".formatted(fakta.kode(), words));
        }
        return fits;
    }

    private Optional<Criterion> rose(CelExpr part) {
        var args = part.call().args();
        if (args.size() != 1 || args.getFirst().exprKind().getKind() != CelExpr.ExprKind.Kind.SELECT) {
            return reject(part, "tulis “naik(fakta.atribut)”.");
        }
        var select = args.getFirst().select();
        if (select.operand().exprKind().getKind() != CelExpr.ExprKind.Kind.IDENT) {
            return reject(part, "tulis “naik(fakta.atribut)”.");
        }
        var fakta = fakta(select.operand());
        if (fakta.isEmpty()) return Optional.empty();
        if (!(fakta.get() instanceof Fakta.Tahunan yearly)) {
            return reject(
                    part,
                    "naik(…) membandingkan keterangan setahun, “" + fakta.get().kode() + "” bukan.");
        }
        var atribut = yearly.findAtribut(select.field()).filter(found -> found.tipe() == Atribut.Tipe.ANGKA);
        if (atribut.isEmpty()) {
            return reject(part, "“%s” tidak punya atribut angka “%s”.".formatted(yearly.kode(), select.field()));
        }
        return Optional.of(new Criterion.Rose(yearly, atribut.get()));
    }

    private <T> Optional<T> reject(CelExpr part, String message) {
        expression.problem(part, message);
        return Optional.empty();
    }
}
