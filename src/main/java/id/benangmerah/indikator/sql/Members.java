package id.benangmerah.indikator.sql;

import id.benangmerah.indikator.AsOf;
import id.benangmerah.indikator.Populasi;
import id.benangmerah.indikator.sumber.Fakta;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.kernel.Tahun;
import java.util.List;
import java.util.stream.Collectors;

/// The same criteria with another select list: the records of populations in a year.
public final class Members {

    /// Which of the records are wanted.
    ///
    /// @param search a part of the record's name, empty for all
    /// @param afterId the last record of the page before, 0 for the first page
    public record Range(KodeWilayah wilayah, String search, long afterId, int limit) {}

    /// The populations above and below the line, with their own year and moment.
    public record Side(List<Populasi> populations, Tahun tahun, AsOf asOf) {}

    public enum Part {
        /// above the line
        COUNTED,
        /// below the line
        BASE,
        /// below the line, not above
        SHORT,
        /// above the line, not below
        OUTSIDE
    }

    private Members() {}

    /// All records of one population: `rid`, `kode_desa`.
    public static Statement all(Populasi population, Tahun tahun, AsOf asOf) {
        var parameters = new Parameters();
        return new Statement(population(population, tahun, asOf, parameters, ""), parameters.values());
    }

    /// A page of records with `rid`, `nama`, `kode_desa`, in the order of their numbers.
    public static Statement page(Part part, Side above, Side below, Range range) {
        var parameters = new Parameters();
        var members = part(part, above, below, parameters);
        var names = names(above, below, parameters);
        var order = " order by m.rid limit " + parameters.bind(range.limit);
        var wanted = filter(range, above, below, parameters) + " and m.rid > " + parameters.bind(range.afterId);
        var sql = range.search.isEmpty()
                ? "select m.rid, n.nama, m.kode_desa from (select m.* from (%s) m where %s%s) m %s order by m.rid"
                        .formatted(members, wanted, order, names)
                : "select m.rid, n.nama, m.kode_desa from (%s) m %s where %s%s"
                        .formatted(members, names, wanted, order);
        return new Statement(sql, parameters.values());
    }

    public static Statement count(Part part, Side above, Side below, Range range) {
        var parameters = new Parameters();
        var members = part(part, above, below, parameters);
        var join = range.search.isEmpty() ? "" : names(above, below, parameters);
        return new Statement(
                "select count(*) from (%s) m %s where %s"
                        .formatted(members, join, filter(range, above, below, parameters)),
                parameters.values());
    }

    /// Of these populations, the codes of those that a record belongs to.
    public static Statement of(long recordId, List<Populasi> populations, Tahun tahun, AsOf asOf) {
        var parameters = new Parameters();
        var record = parameters.bind(recordId);
        var sql = populations.stream()
                .map(population -> "select %s as populasi from (%s) m"
                        .formatted(
                                parameters.bind(population.kode()),
                                population(population, tahun, asOf, parameters, record)))
                .collect(Collectors.joining("\nunion all\n"));
        return new Statement(sql, parameters.values());
    }

    private static String part(Part part, Side above, Side below, Parameters parameters) {
        return switch (part) {
            case COUNTED -> union(above, parameters);
            case BASE -> union(below, parameters);
            case SHORT -> difference(below, above, parameters);
            case OUTSIDE -> difference(above, below, parameters);
        };
    }

    /// Both sides are computed once: without statistics a planner may otherwise compute the
    /// second again for every row of the first.
    private static String difference(Side in, Side notIn, Parameters parameters) {
        return """
               with i as materialized (%s), o as materialized (%s)
               select i.rid, i.kode_desa from i where i.rid not in (select o.rid from o)""".formatted(union(in, parameters), union(notIn, parameters));
    }

    private static String union(Side side, Parameters parameters) {
        var queries = side.populations.stream()
                .map(population -> population(population, side.tahun, side.asOf, parameters, ""))
                .toList();
        if (queries.size() == 1) return queries.getFirst();
        return "select u.rid, min(u.kode_desa) as kode_desa from (%s) u group by u.rid"
                .formatted(String.join(" union all ", queries));
    }

    private static String names(Side above, Side below, Parameters parameters) {
        var side = named(above, below);
        var induk = induk(side);
        return """
               join lateral (select f.nama from %s f where f.%s = m.rid and %s order by f.%s desc limit 1) n on true""".formatted(
                induk.table(), induk.recordColumn(), new Window(side.asOf, parameters).known("f"), induk.fromColumn());
    }

    /// A name is looked for in the register first, so that only the matches are joined.
    private static String filter(Range range, Side above, Side below, Parameters parameters) {
        var region = range.wilayah.isDesa()
                ? "m.kode_desa = " + parameters.bind(range.wilayah.kode())
                : "m.kode_desa like " + parameters.bind(range.wilayah.kode() + ".%");
        if (range.search.isEmpty()) return region;
        var induk = induk(named(above, below));
        return "%s and m.rid in (select s.%s from %s s where s.nama ilike %s) and n.nama ilike %4$s"
                .formatted(
                        region, induk.recordColumn(), induk.table(), parameters.bind("%" + escape(range.search) + "%"));
    }

    private static Side named(Side above, Side below) {
        return above.populations.isEmpty() ? below : above;
    }

    private static Fakta.Rentang induk(Side side) {
        return side.populations.getFirst().sumber().induk();
    }

    private static String escape(String search) {
        return search.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /// @param onlyRecord the placeholder of one record's number, empty for all
    private static String population(
            Populasi population, Tahun year, AsOf asOf, Parameters parameters, String onlyRecord) {
        var driver = Driver.of(population.criterion(), population.sumber());
        var criteria = new Criteria(driver, asOf, parameters);
        var where = criteria.where(population.criterion());
        var rows = DriverRows.sql(driver, criteria, List.of(year), asOf, onlyRecord);
        return "select d.rid, d.kode_desa from (%s) d where %s".formatted(rows, where);
    }
}
