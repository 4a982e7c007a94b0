package id.benangmerah.indikator.sql;

import id.benangmerah.indikator.AsOf;
import id.benangmerah.indikator.Populasi;
import id.benangmerah.kernel.Tahun;
import java.util.List;

/// The same criteria with another select list: the records of a population in a year.
public final class Members {

    private Members() {}

    public static Statement statement(Populasi population, Tahun year, AsOf asOf) {
        var parameters = new Parameters();
        return new Statement(sql(population, year, asOf, parameters, ""), parameters.values());
    }

    /// A query with the columns `rid` and `kode_desa`, whose placeholders go to `parameters`.
    static String sql(Populasi population, Tahun year, AsOf asOf, Parameters parameters, String onlyRecord) {
        var driver = Driver.of(population.criterion(), population.sumber());
        var criteria = new Criteria(driver, asOf, parameters);
        var where = criteria.where(population.criterion());
        var rows = DriverRows.sql(driver, criteria, List.of(year), asOf, onlyRecord);
        return "select d.rid, d.kode_desa from (%s) d where %s".formatted(rows, where);
    }
}
