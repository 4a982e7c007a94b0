package id.benangmerah.rencana;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Versions of plans with the stage each stands in.
final class VersiRepository {

    private final JdbcClient jdbc;

    VersiRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Versi> find(String renstraId) {
        return jdbc.sql("""
                select versi.renstra_id, versi.seri, versi.nomor, versi.asal, versi.alasan,
                       kini.tahap, kini.langkah, kini.waktu
                  from renstra_versi versi
                  join lateral (select tahap, langkah, waktu
                                  from renstra_tahapan
                                 where renstra_tahapan.renstra_id = versi.renstra_id
                                 order by langkah desc
                                 limit 1) kini on true
                 where versi.renstra_id = :renstra_id
                """)
                .param("renstra_id", renstraId)
                .query((row, _) -> versiOf(row))
                .optional();
    }

    /// The one in force first: enacted before drafts, the latest period, the latest version.
    List<Versi> list() {
        return jdbc.sql("""
                select versi.renstra_id, versi.seri, versi.nomor, versi.asal, versi.alasan,
                       kini.tahap, kini.langkah, kini.waktu
                  from renstra_versi versi
                  join renstra on renstra.id = versi.renstra_id
                  join lateral (select tahap, langkah, waktu
                                  from renstra_tahapan
                                 where renstra_tahapan.renstra_id = versi.renstra_id
                                 order by langkah desc
                                 limit 1) kini on true
                 order by kini.tahap = 'DITETAPKAN' desc, renstra.tahun_awal desc, versi.nomor desc, versi.renstra_id
                """).query((row, _) -> versiOf(row)).list();
    }

    void add(String renstraId, String seri, int nomor, @Nullable String asal, @Nullable String alasan) {
        jdbc.sql("""
                insert into renstra_versi (renstra_id, seri, nomor, asal, alasan)
                values (:renstra_id, :seri, :nomor, :asal, :alasan)
                """)
                .param("renstra_id", renstraId)
                .param("seri", seri)
                .param("nomor", nomor)
                .param("asal", asal)
                .param("alasan", alasan)
                .update();
    }

    /// The first step of a version: how it came to be here.
    void begin(Revisi revisi, Tahap tahap, String peristiwa, Instant waktu, @Nullable String catatan) {
        jdbc.sql("""
                insert into renstra_tahapan (renstra_id, langkah, peristiwa, tahap, revisi, sha256, pelaku, waktu, catatan)
                values (:renstra_id, 1, :peristiwa, :tahap, :revisi, :sha256, :pelaku, :waktu, :catatan)
                """)
                .param("renstra_id", revisi.renstraId())
                .param("peristiwa", peristiwa)
                .param("tahap", tahap.name())
                .param("revisi", revisi.nomor())
                .param("sha256", revisi.sha256())
                .param("pelaku", revisi.pembuat())
                .param("waktu", waktu.atOffset(ZoneOffset.UTC))
                .param("catatan", catatan)
                .update();
    }

    Optional<Perkada> findPerkada(String renstraId) {
        return jdbc.sql("""
                select revisi, sha256, nomor, tanggal, diundangkan, berita_daerah_nomor, berita_daerah_tahun
                  from renstra_penetapan
                 where renstra_id = :renstra_id
                """)
                .param("renstra_id", renstraId)
                .query((row, _) -> perkadaOf(row))
                .optional();
    }

    private static Perkada perkadaOf(ResultSet row) throws SQLException {
        return new Perkada(
                row.getLong("revisi"),
                row.getString("sha256"),
                row.getString("nomor"),
                row.getObject("tanggal", LocalDate.class),
                row.getObject("diundangkan", LocalDate.class),
                row.getString("berita_daerah_nomor"),
                row.getInt("berita_daerah_tahun"));
    }

    private static Versi versiOf(ResultSet row) throws SQLException {
        return new Versi(
                row.getString("renstra_id"),
                row.getString("seri"),
                row.getInt("nomor"),
                row.getString("asal"),
                row.getString("alasan"),
                Tahap.valueOf(row.getString("tahap")),
                row.getInt("langkah"),
                row.getObject("waktu", OffsetDateTime.class).toInstant());
    }
}
