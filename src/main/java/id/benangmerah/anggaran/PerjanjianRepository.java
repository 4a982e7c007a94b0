package id.benangmerah.anggaran;

import id.benangmerah.kernel.Tahun;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Published performance agreements, append-only.
final class PerjanjianRepository {

    private final JdbcClient jdbc;

    PerjanjianRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Makes the agreement known and locks it until the transaction ends.
    void lock(Tahun tahun, String unit) {
        jdbc.sql("""
                insert into perjanjian (tahun, unit)
                values (:tahun, :unit)
                    on conflict (tahun, unit) do update
                   set tahun = excluded.tahun
                """).param("tahun", tahun.value()).param("unit", unit).update();
    }

    void add(RevisiPerjanjian revisi, String naskah) {
        jdbc.sql("""
                insert into perjanjian_revisi (tahun, unit, nomor, naskah, sha256, sebab, alasan, pembuat, dibuat)
                values (:tahun, :unit, :nomor, :naskah, :sha256, :sebab, :alasan, :pembuat, :dibuat)
                """)
                .param("tahun", revisi.tahun().value())
                .param("unit", revisi.unit())
                .param("nomor", revisi.nomor())
                .param("naskah", naskah)
                .param("sha256", revisi.sha256())
                .param("sebab", revisi.sebab() == null ? null : revisi.sebab().name())
                .param("alasan", revisi.alasan())
                .param("pembuat", revisi.pembuat())
                .param("dibuat", revisi.dibuat().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Newest first.
    List<RevisiPerjanjian> list(Tahun tahun, String unit) {
        return jdbc.sql("""
                select tahun, unit, nomor, sha256, sebab, alasan, pembuat, dibuat
                  from perjanjian_revisi
                 where tahun = :tahun
                   and unit = :unit
                 order by nomor desc
                """)
                .param("tahun", tahun.value())
                .param("unit", unit)
                .query((row, _) -> revisiOf(row))
                .list();
    }

    /// The units that have a published agreement for the year.
    List<String> listUnit(Tahun tahun) {
        return jdbc.sql("""
                select distinct unit
                  from perjanjian_revisi
                 where tahun = :tahun
                 order by unit
                """).param("tahun", tahun.value()).query(String.class).list();
    }

    Optional<PerjanjianKinerja> find(Tahun tahun, String unit, int nomor) {
        return jdbc.sql("""
                select naskah
                  from perjanjian_revisi
                 where tahun = :tahun
                   and unit = :unit
                   and nomor = :nomor
                """)
                .param("tahun", tahun.value())
                .param("unit", unit)
                .param("nomor", nomor)
                .query(String.class)
                .optional()
                .map(naskah -> Naskah.read(PerjanjianKinerja.class, naskah));
    }

    private static RevisiPerjanjian revisiOf(ResultSet row) throws SQLException {
        return new RevisiPerjanjian(
                Tahun.of(row.getInt("tahun")),
                row.getString("unit"),
                row.getInt("nomor"),
                row.getString("sha256"),
                sebabOf(row.getString("sebab")),
                row.getString("alasan"),
                row.getString("pembuat"),
                row.getObject("dibuat", OffsetDateTime.class).toInstant());
    }

    private static @Nullable SebabRevisi sebabOf(@Nullable String sebab) {
        return sebab == null ? null : SebabRevisi.valueOf(sebab);
    }
}
