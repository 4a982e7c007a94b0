package id.benangmerah.indikator.sql;

import id.benangmerah.indikator.AsOf;
import id.benangmerah.indikator.formula.Criterion.When;
import id.benangmerah.indikator.sumber.Fakta;
import id.benangmerah.kernel.Tahun;
import java.util.List;
import java.util.stream.Collectors;

/// The rows `d` of a driver: one for each record and year in which its fact counts, with the
/// village it counts for and the columns that the criteria asked for.
final class DriverRows {

    private DriverRows() {}

    /// @param onlyRecord the placeholder of one record's number, empty for all records
    static String sql(Driver driver, Criteria criteria, List<Tahun> years, AsOf asOf, String onlyRecord) {
        var fakta = driver.fakta();
        boolean grouped = !driver.single();
        var columns = new StringBuilder();
        for (var column : criteria.driverColumns(grouped, years))
            columns.append(", ").append(column);
        var record = onlyRecord.isEmpty() ? "" : " and f." + fakta.recordColumn() + " = " + onlyRecord;
        var year = driver.lasting() ? "y.tahun" : yearOf(driver);
        return """
               select f.%s as rid, %s as tahun, %s as kode_desa%s
                 from %s f%s%s
                where %s and %s%s%s""".formatted(
                        fakta.recordColumn(),
                        year,
                        grouped ? "min(f.kode_desa)" : "f.kode_desa",
                        columns,
                        fakta.table(),
                        criteria.joins(),
                        driver.lasting() ? " cross join (values " + yearEnds(years, asOf) + ") y (tahun, batas)" : "",
                        criteria.window().known("f"),
                        window(driver, criteria, years),
                        record,
                        grouped ? "\n group by f." + fakta.recordColumn() + ", " + year : "");
    }

    private static String yearOf(Driver driver) {
        return switch (driver.fakta()) {
            case Fakta.Tahunan yearly -> "f." + yearly.yearColumn();
            case Fakta.Peristiwa event -> "extract(year from f." + event.dateColumn() + ")::int";
            case Fakta.Rentang span -> "extract(year from f." + span.fromColumn() + ")::int";
        };
    }

    private static String window(Driver driver, Criteria criteria, List<Tahun> years) {
        var first = years.getFirst();
        var last = years.getLast();
        var days = "between date '%s' and least(date '%s', %s)"
                .formatted(first.firstDay(), last.lastDay(), criteria.window().lastDay());
        return switch (driver.fakta()) {
            case Fakta.Tahunan yearly -> "f.%s between %s and %s".formatted(yearly.yearColumn(), first, last);
            case Fakta.Peristiwa event when driver.when() == When.HINGGA -> "f." + event.dateColumn() + " <= y.batas";
            case Fakta.Peristiwa event -> "f." + event.dateColumn() + " " + days;
            case Fakta.Rentang span when driver.when() == When.MULAI -> "f." + span.fromColumn() + " " + days;
            case Fakta.Rentang span ->
                "f.%s <= y.batas and f.%s > y.batas".formatted(span.fromColumn(), span.untilColumn());
        };
    }

    private static String yearEnds(List<Tahun> years, AsOf asOf) {
        return years.stream()
                .map(year -> "(%s, date '%s')".formatted(year, asOf.end(year)))
                .collect(Collectors.joining(", "));
    }
}
