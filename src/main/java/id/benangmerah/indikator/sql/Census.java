package id.benangmerah.indikator.sql;

import id.benangmerah.indikator.AsOf;
import id.benangmerah.indikator.Populasi;
import id.benangmerah.indikator.formula.Criterion;
import id.benangmerah.indikator.formula.Criterion.When;
import id.benangmerah.indikator.sumber.Fakta;
import id.benangmerah.kernel.Tahun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// The statement that sizes every population of one driver for all villages and years in one
/// pass over its table.
public final class Census {

    private final Driver driver;
    private final List<Populasi> populations;
    private final List<Tahun> years;
    private final AsOf asOf;
    private final Parameters parameters = new Parameters();
    private final Criteria criteria;
    private final List<Measure> measures = new ArrayList<>();

    /// What a column of the result holds. In a wide result it holds it for one year only.
    ///
    /// @param undecided counts records that might belong, if their evidence were complete
    public record Measure(String populasi, boolean undecided, String filter, String aggregate) {}

    /// A statement and how to read its rows: `kode_desa`, then (unless wide) `tahun`, then one
    /// column for each measure, or for each measure and year when wide.
    public record Plan(Statement statement, List<Measure> measures, List<Tahun> years, boolean wide) {}

    private Census(Driver driver, List<Populasi> populations, List<Tahun> years, AsOf asOf) {
        this.driver = driver;
        this.populations = populations;
        this.years = years;
        this.asOf = asOf;
        this.criteria = new Criteria(driver, asOf, parameters);
    }

    /// One plan for each driver that the populations need.
    public static List<Plan> plans(List<Populasi> populations, List<Tahun> years, AsOf asOf) {
        var byDriver = new LinkedHashMap<Driver, List<Populasi>>();
        for (var population : populations) {
            byDriver.computeIfAbsent(Driver.of(population.criterion(), population.sumber()), _ -> new ArrayList<>())
                    .add(population);
        }
        return byDriver.entrySet().stream()
                .map(entry -> new Census(entry.getKey(), entry.getValue(), years, asOf).plan())
                .toList();
    }

    private Plan plan() {
        for (var population : populations) addMeasures(population);
        boolean wide = driver.lasting() && driver.single() && !criteria.hasLookups();
        var sql = wide ? wideSql() : longSql();
        return new Plan(new Statement(sql, parameters.values()), List.copyOf(measures), years, wide);
    }

    private void addMeasures(Populasi population) {
        var filter = criteria.where(population.criterion());
        var sum = population.sum();
        var aggregate = sum == null ? "count(*)" : "sum(" + criteria.amount(sum.fakta(), sum.atribut()) + ")";
        measures.add(new Measure(population.kode(), false, filter, aggregate));
        Undecided.of(population.criterion())
                .ifPresent(undecided ->
                        measures.add(new Measure(population.kode(), true, criteria.where(undecided), "count(*)")));
    }

    private String longSql() {
        var columns = new StringBuilder();
        for (var measure : measures) {
            columns.append(",\n       %s filter (where %s)".formatted(measure.aggregate, measure.filter));
        }
        var rows = DriverRows.sql(driver, criteria, years, asOf, "");
        return """
               select d.kode_desa, d.tahun%s
                 from (%s) d
                group by d.kode_desa, d.tahun""".formatted(columns, rows);
    }

    /// Spans of a register that cannot overlap are counted for all years at once, without a
    /// row for each year. Rows that say the same are counted together first, so that a row
    /// costs one test for each year, however many populations there are.
    private String wideSql() {
        var flags = flags();
        var counts = new StringBuilder();
        var columns = new StringBuilder();
        for (var year : years) {
            counts.append(", count(*) filter (where %s) as y%s".formatted(validAt(year), year));
        }
        for (var measure : measures) {
            for (var year : years) {
                var filter = measure.filter.replace("d.tahun", year.toString());
                columns.append(",\n       coalesce(sum(d.y%s) filter (where %s), 0)".formatted(year, filter));
            }
        }
        return """
               select d.kode_desa%s
                 from (select s.kode_desa%s%s
                         from (select f.kode_desa, %s%s from %s f%s where %s) s
                        group by s.kode_desa%s) d
                group by d.kode_desa""".formatted(
                        columns,
                        flags.names(),
                        counts,
                        timeColumns(),
                        flags.definitions(),
                        driver.fakta().table(),
                        criteria.joins(),
                        criteria.window().known("f"),
                        flags.names());
    }

    /// What the populations ask of a row: its definitions, and their names behind `s`.
    private record Flags(String definitions, String names) {}

    private Flags flags() {
        var definitions = new StringBuilder();
        var names = new StringBuilder();
        for (var column : criteria.driverColumns(false, years)) {
            definitions.append(", ").append(column);
            names.append(", s.").append(column.substring(column.lastIndexOf(' ') + 1));
        }
        return new Flags(definitions.toString(), names.toString());
    }

    private String timeColumns() {
        return switch (driver.fakta()) {
            case Fakta.Rentang span -> "f.%s as dari, f.%s as sampai".formatted(span.fromColumn(), span.untilColumn());
            case Fakta.Peristiwa event -> "f." + event.dateColumn() + " as dari";
            case Fakta.Tahunan _ -> throw new IllegalStateException("a yearly fact is never counted wide");
        };
    }

    private String validAt(Tahun year) {
        var end = "date '" + asOf.end(year) + "'";
        return driver.when() == When.PADA ? "s.dari <= %1$s and s.sampai > %1$s".formatted(end) : "s.dari <= " + end;
    }

    /// The undecided part of a criterion, only where it compares yearly amounts.
    private static final class Undecided {

        static Optional<Criterion> of(Criterion criterion) {
            var parts = criterion.conjuncts();
            if (parts.stream().noneMatch(Criterion.Rose.class::isInstance)) return Optional.empty();
            return Optional.of(new Criterion.And(parts.stream()
                    .map(part -> part instanceof Criterion.Rose(var fakta, var atribut)
                            ? new Criterion.Not(new Criterion.Documented(fakta, atribut))
                            : part)
                    .toList()));
        }
    }
}
