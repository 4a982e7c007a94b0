package id.benangmerah.indikator.formula;

import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelExpr;
import dev.cel.parser.CelParser;
import dev.cel.parser.CelParserFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A text parsed by the Common Expression Language, with the column of every part. CEL gives
/// the grammar; names, units and kinds are checked by the trees that are built from it.
final class Expression {

    private static final CelParser PARSER =
            CelParserFactory.standardCelParserBuilder().build();

    private final String place;
    private final String text;
    private final Map<Long, Integer> offsets;
    private final CelExpr root;
    private final List<Problem> problems = new ArrayList<>();

    private Expression(String place, String text, CelExpr root, Map<Long, Integer> offsets) {
        this.place = place;
        this.text = text;
        this.root = root;
        this.offsets = offsets;
    }

    static Parsed<Expression> parse(String place, String text) {
        var result = PARSER.parse(text);
        if (result.hasError()) {
            return new Parsed.Invalid<>(result.getErrors().stream()
                    .map(issue -> syntaxProblem(place, text, issue))
                    .toList());
        }
        try {
            var ast = result.getAst();
            return new Parsed.Valid<>(
                    new Expression(place, text, ast.getExpr(), ast.getSource().getPositionsMap()));
        } catch (CelValidationException e) {
            throw new IllegalStateException(e);
        }
    }

    CelExpr root() {
        return root;
    }

    int column(CelExpr part) {
        return offsets.getOrDefault(part.id(), -1) + 1;
    }

    void problem(CelExpr part, String message) {
        problems.add(new Problem(place, text, column(part), message));
    }

    void problem(int column, String message) {
        problems.add(new Problem(place, text, column, message));
    }

    <T> Parsed<T> result(Optional<T> value) {
        return problems.isEmpty() && value.isPresent()
                ? new Parsed.Valid<>(value.get())
                : new Parsed.Invalid<>(List.copyOf(problems));
    }

    private static Problem syntaxProblem(String place, String text, CelIssue issue) {
        int column = issue.getSourceLocation().getColumn() + 1;
        var message = column > text.length()
                ? "rumus berhenti di tengah; lengkapi setelah bagian ini."
                : "susunan rumus tidak dikenal di dekat “" + near(text, column) + "”; periksa tanda dan kurungnya.";
        return new Problem(place, text, column, message);
    }

    private static String near(String text, int column) {
        int start = Math.max(0, Math.min(column - 1, text.length() - 1));
        return text.substring(start, Math.min(text.length(), start + 12)).strip();
    }
}
