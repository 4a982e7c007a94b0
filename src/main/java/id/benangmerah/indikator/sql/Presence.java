package id.benangmerah.indikator.sql;

import id.benangmerah.indikator.AsOf;
import id.benangmerah.indikator.formula.Criterion.Need;
import id.benangmerah.indikator.formula.Criterion.When;
import id.benangmerah.indikator.sumber.Fakta;
import id.benangmerah.kernel.Tahun;
import java.util.List;
import java.util.stream.Collectors;

/// Whether any fact of a kind is known for a year: what tells zero from missing.
public final class Presence {

    /// A fact, at a time, in a year.
    public record Question(Fakta fakta, When when, Tahun tahun) {

        public static Question of(Need need, Tahun year) {
            return new Question(need.fakta(), need.when(), year.plus(-need.yearsBefore()));
        }
    }

    private Presence() {}

    /// One row with a truth value for each question, in order.
    public static Statement statement(List<Question> questions, AsOf asOf) {
        var parameters = new Parameters();
        var window = new Window(asOf, parameters);
        return questions.stream()
                .map(question -> "exists (select 1 from %s f where %s and %s)"
                        .formatted(question.fakta.table(), time(question, asOf), window.known("f")))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(",\n       ", "select ", ""),
                        sql -> new Statement(sql, parameters.values())));
    }

    private static String time(Question question, AsOf asOf) {
        var end = asOf.end(question.tahun);
        var during = "between date '%s' and date '%s'".formatted(question.tahun.firstDay(), end);
        return switch (question.fakta) {
            case Fakta.Rentang span when question.when == When.MULAI -> "f." + span.fromColumn() + " " + during;
            case Fakta.Rentang span -> "f.%s <= date '%s'".formatted(span.fromColumn(), end);
            case Fakta.Peristiwa event
            when question.when == When.HINGGA -> "f.%s <= date '%s'".formatted(event.dateColumn(), end);
            case Fakta.Peristiwa event -> "f." + event.dateColumn() + " " + during;
            case Fakta.Tahunan yearly -> "f.%s = %s".formatted(yearly.yearColumn(), question.tahun);
        };
    }
}
