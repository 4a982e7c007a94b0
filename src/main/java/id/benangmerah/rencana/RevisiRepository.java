package id.benangmerah.rencana;

import id.benangmerah.kernel.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Revisions of plans, append-only.
final class RevisiRepository {

    private final JdbcClient jdbc;

    RevisiRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Makes the plan known, or brings its head data up to date, and locks it until the
    /// transaction ends, so that revisions of a plan are added one after the other.
    void lock(Identitas identitas) {
        jdbc.sql("""
                insert into renstra (id, perangkat_daerah, daerah, tahun_awal, tahun_akhir)
                values (:id, :perangkat_daerah, :daerah, :tahun_awal, :tahun_akhir)
                    on conflict (id) do update
                   set perangkat_daerah = excluded.perangkat_daerah,
                       daerah = excluded.daerah,
                       tahun_awal = excluded.tahun_awal,
                       tahun_akhir = excluded.tahun_akhir
                """)
                .param("id", identitas.id())
                .param("perangkat_daerah", identitas.perangkatDaerah())
                .param("daerah", identitas.daerah())
                .param("tahun_awal", identitas.periode().awal().value())
                .param("tahun_akhir", identitas.periode().akhir().value())
                .update();
    }

    Revisi add(String renstraId, @Nullable Long induk, String naskah, String pembuat, Instant dibuat, String pesan) {
        return jdbc.sql("""
                insert into renstra_revisi (renstra_id, induk, naskah, sha256, pembuat, dibuat, pesan)
                values (:renstra_id, :induk, :naskah, :sha256, :pembuat, :dibuat, :pesan)
                returning nomor, renstra_id, induk, sha256, pembuat, dibuat, pesan
                """)
                .param("renstra_id", renstraId)
                .param("induk", induk)
                .param("naskah", naskah)
                .param("sha256", Sha256.of(naskah))
                .param("pembuat", pembuat)
                .param("dibuat", dibuat.atOffset(ZoneOffset.UTC))
                .param("pesan", pesan)
                .query((row, _) -> revisiOf(row))
                .single();
    }

    Optional<Revisi> findCurrent(String renstraId) {
        return jdbc.sql("""
                select nomor, renstra_id, induk, sha256, pembuat, dibuat, pesan
                  from renstra_revisi
                 where renstra_id = :renstra_id
                 order by nomor desc
                 limit 1
                """)
                .param("renstra_id", renstraId)
                .query((row, _) -> revisiOf(row))
                .optional();
    }

    Optional<Revisi> find(long nomor) {
        return jdbc.sql("""
                select nomor, renstra_id, induk, sha256, pembuat, dibuat, pesan
                  from renstra_revisi
                 where nomor = :nomor
                """)
                .param("nomor", nomor)
                .query((row, _) -> revisiOf(row))
                .optional();
    }

    /// Newest first.
    List<Revisi> listRevisi(String renstraId) {
        return jdbc.sql("""
                select nomor, renstra_id, induk, sha256, pembuat, dibuat, pesan
                  from renstra_revisi
                 where renstra_id = :renstra_id
                 order by nomor desc
                """)
                .param("renstra_id", renstraId)
                .query((row, _) -> revisiOf(row))
                .list();
    }

    Optional<String> findNaskah(long nomor) {
        return jdbc.sql("""
                select naskah
                  from renstra_revisi
                 where nomor = :nomor
                """).param("nomor", nomor).query(String.class).optional();
    }

    static Revisi revisiOf(ResultSet row) throws SQLException {
        return new Revisi(
                row.getLong("nomor"),
                row.getString("renstra_id"),
                row.getObject("induk", Long.class),
                row.getString("sha256"),
                row.getString("pembuat"),
                row.getObject("dibuat", OffsetDateTime.class).toInstant(),
                row.getString("pesan"));
    }
}
