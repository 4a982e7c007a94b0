package id.benangmerah.indikator.sql;

import id.benangmerah.indikator.AsOf;
import id.benangmerah.indikator.formula.Condition;
import id.benangmerah.indikator.formula.Condition.Value;
import id.benangmerah.indikator.formula.Criterion;
import id.benangmerah.indikator.formula.Criterion.When;
import id.benangmerah.indikator.sumber.Atribut;
import id.benangmerah.indikator.sumber.Fakta;
import id.benangmerah.kernel.Tahun;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Criteria as SQL over the rows `d (rid, tahun, kode_desa, c1, c2, …)` of a driver. What the
/// driver's own fact says is a column `c…`; the first year in which an event of the record that
/// happens but once counts is a column `e…`; everything else is a lookup by record.
final class Criteria {

    private final Driver driver;
    private final AsOf asOf;
    private final Parameters parameters;
    private final Window window;
    private final List<Condition> flags = new ArrayList<>();
    private final List<Atribut> amounts = new ArrayList<>();
    private final List<Fakta.Peristiwa> onces = new ArrayList<>();
    private boolean lookups;

    Criteria(Driver driver, AsOf asOf, Parameters parameters) {
        this.driver = driver;
        this.asOf = asOf;
        this.parameters = parameters;
        this.window = new Window(asOf, parameters);
    }

    /// The condition that makes a row of `d` belong to the population.
    String where(Criterion criterion) {
        return switch (criterion) {
            case Criterion.And(var parts) -> join(parts, " and ");
            case Criterion.Or(var parts) -> join(parts, " or ");
            case Criterion.Not(var part) -> "not " + where(part);
            case Criterion.Holds(var fakta, var when, var condition) ->
                new Driver(fakta, when).equals(driver) ? flag(condition) : other(fakta, when, condition);
            case Criterion.Rose(var fakta, var atribut) -> pair(fakta, atribut, true);
            case Criterion.Documented(var fakta, var atribut) -> pair(fakta, atribut, false);
        };
    }

    /// The yearly amount of the record of a row of `d`.
    String amount(Fakta.Tahunan fakta, Atribut atribut) {
        if (fakta.equals(driver.fakta())) {
            if (!amounts.contains(atribut)) amounts.add(atribut);
            return "d.v" + (amounts.indexOf(atribut) + 1);
        }
        lookups = true;
        return "(select f.%s from %s f where f.%s = d.rid and f.%s = d.tahun and %s)"
                .formatted(
                        atribut.column(), fakta.table(), fakta.recordColumn(), fakta.yearColumn(), window.known("f"));
    }

    /// The columns of `d` that the criteria asked for, over the alias `f` of the fact.
    List<String> driverColumns(boolean grouped, List<Tahun> years) {
        var columns = new ArrayList<String>();
        for (int i = 0; i < flags.size(); i++) {
            var condition = condition(flags.get(i), "f");
            columns.add(
                    "coalesce(%s, false) as c%d".formatted(grouped ? "bool_or(" + condition + ")" : condition, i + 1));
        }
        for (int i = 0; i < amounts.size(); i++) {
            columns.add("f.%s as v%d".formatted(amounts.get(i).column(), i + 1));
        }
        for (int i = 0; i < onces.size(); i++) columns.add(firstYear(i, years));
        return columns;
    }

    /// What has to be joined to the alias `f` for the columns `e…`.
    String joins() {
        var joins = new StringBuilder();
        for (int i = 0; i < onces.size(); i++) {
            var alias = "o" + (i + 1);
            joins.append(" left join %1$s %2$s on %2$s.%3$s = f.%4$s and %5$s"
                    .formatted(
                            onces.get(i).table(),
                            alias,
                            onces.get(i).recordColumn(),
                            driver.fakta().recordColumn(),
                            window.known(alias)));
        }
        return joins.toString();
    }

    private String firstYear(int index, List<Tahun> years) {
        var date = "o%d.%s".formatted(index + 1, onces.get(index).dateColumn());
        return years.stream()
                .map(year -> "when %s <= date '%s' then %s".formatted(date, asOf.end(year), year))
                .collect(Collectors.joining(" ", "case ", " end as e" + (index + 1)));
    }

    /// True when some criterion needs more than the driver's own fact.
    boolean hasLookups() {
        return lookups;
    }

    Window window() {
        return window;
    }

    String condition(Condition condition, String alias) {
        return switch (condition) {
            case Condition.Always _ -> "true";
            case Condition.Compare(var atribut, var comparator, var value) ->
                "%s.%s %s %s".formatted(alias, atribut.column(), comparator.sql(), parameters.bind(plain(value)));
            case Condition.OneOf(var atribut, var values) ->
                values.stream()
                        .map(value -> parameters.bind(plain(value)))
                        .collect(Collectors.joining(", ", alias + "." + atribut.column() + " in (", ")"));
            case Condition.AllOf(var parts) -> conditions(parts, alias, " and ");
            case Condition.AnyOf(var parts) -> conditions(parts, alias, " or ");
        };
    }

    private String conditions(List<Condition> parts, String alias, String word) {
        return parts.stream().map(part -> condition(part, alias)).collect(Collectors.joining(word, "(", ")"));
    }

    private String join(List<Criterion> parts, String word) {
        return parts.stream().map(this::where).collect(Collectors.joining(word, "(", ")"));
    }

    private String flag(Condition condition) {
        if (condition instanceof Condition.Always) return "true";
        if (!flags.contains(condition)) flags.add(condition);
        return "d.c" + (flags.indexOf(condition) + 1);
    }

    private String other(Fakta fakta, When when, Condition condition) {
        boolean joinable = driver.single() && when == When.HINGGA && condition instanceof Condition.Always;
        return joinable && fakta instanceof Fakta.Peristiwa event && event.once()
                ? once(event)
                : exists(fakta, when, condition);
    }

    private String once(Fakta.Peristiwa event) {
        if (!onces.contains(event)) onces.add(event);
        return "coalesce(d.e%d <= d.tahun, false)".formatted(onces.indexOf(event) + 1);
    }

    private String exists(Fakta fakta, When when, Condition condition) {
        lookups = true;
        return "exists (select 1 from %s f where f.%s = d.rid and %s and %s and %s)"
                .formatted(
                        fakta.table(),
                        fakta.recordColumn(),
                        time(fakta, when),
                        window.known("f"),
                        condition(condition, "f"));
    }

    private String time(Fakta fakta, When when) {
        var end = "least(make_date(d.tahun, 12, 31), " + window.lastDay() + ")";
        var begin = "make_date(d.tahun, 1, 1)";
        return switch (fakta) {
            case Fakta.Rentang span
            when when == When.MULAI -> "f.%s between %s and %s".formatted(span.fromColumn(), begin, end);
            case Fakta.Rentang span ->
                "f.%s <= %s and f.%s > %s".formatted(span.fromColumn(), end, span.untilColumn(), end);
            case Fakta.Peristiwa event when when == When.HINGGA -> "f.%s <= %s".formatted(event.dateColumn(), end);
            case Fakta.Peristiwa event -> "f.%s between %s and %s".formatted(event.dateColumn(), begin, end);
            case Fakta.Tahunan yearly -> "f.%s = d.tahun".formatted(yearly.yearColumn());
        };
    }

    private String pair(Fakta.Tahunan fakta, Atribut atribut, boolean larger) {
        lookups = true;
        return """
               exists (select 1 from %1$s f join %1$s g on g.%2$s = f.%2$s and g.%3$s = f.%3$s - 1 and %5$s
                        where f.%2$s = d.rid and f.%3$s = d.tahun and %4$s and %6$s)""".formatted(
                        fakta.table(),
                        fakta.recordColumn(),
                        fakta.yearColumn(),
                        window.known("f"),
                        window.known("g"),
                        larger
                                ? "f.%1$s > g.%1$s".formatted(atribut.column())
                                : "f.%1$s is not null and g.%1$s is not null".formatted(atribut.column()));
    }

    private static Object plain(Value value) {
        return switch (value) {
            case Value.Text(var text) -> text;
            case Value.Number(var number) -> number;
            case Value.Truth(var truth) -> truth;
        };
    }
}
