package id.benangmerah.indikator;

import id.benangmerah.indikator.sql.Members;
import id.benangmerah.kernel.Tahun;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Lists the records of a population.
final class MemberQuery {

    private final JdbcClient jdbc;

    MemberQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Member(long recordId, String kodeDesa) {}

    List<Member> list(Populasi population, Tahun tahun, AsOf asOf) {
        var statement = Members.statement(population, tahun, asOf);
        return jdbc.sql(statement.sql())
                .params(statement.parameters())
                .query((row, _) -> new Member(row.getLong("rid"), row.getString("kode_desa")))
                .list();
    }
}
