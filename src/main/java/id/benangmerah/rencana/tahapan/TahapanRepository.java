package id.benangmerah.rencana.tahapan;

import id.benangmerah.attachment.Attachment;
import id.benangmerah.attachment.Attachments;
import id.benangmerah.rencana.Perkada;
import id.benangmerah.rencana.Revisi;
import id.benangmerah.rencana.Tahap;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The history of versions, their paraf and attachments; all append-only.
final class TahapanRepository {

    private final JdbcClient jdbc;
    private final Attachments attachments;

    TahapanRepository(JdbcClient jdbc, Attachments attachments) {
        this.jdbc = jdbc;
        this.attachments = attachments;
    }

    /// Holds the plan until the transaction ends; saving a revision waits for the same row.
    boolean lock(String renstraId) {
        return jdbc.sql("""
                select id
                  from renstra
                 where id = :id
                   for update
                """)
                .param("id", renstraId)
                .query(String.class)
                .optional()
                .isPresent();
    }

    /// Newest first.
    List<Langkah> listLangkah(String renstraId) {
        return jdbc.sql("""
                select langkah, peristiwa, tahap, revisi, sha256, pelaku, waktu, catatan, koreksi
                  from renstra_tahapan
                 where renstra_id = :renstra_id
                 order by langkah desc
                """)
                .param("renstra_id", renstraId)
                .query((row, _) -> langkahOf(row))
                .list();
    }

    void add(String renstraId, int langkah, Transition way, Revisi revisi, String pelaku, Instant waktu, Move move) {
        jdbc.sql("""
                insert into renstra_tahapan (renstra_id, langkah, peristiwa, tahap, revisi, sha256, pelaku, waktu, catatan,
                                             koreksi)
                values (:renstra_id, :langkah, :peristiwa, :tahap, :revisi, :sha256, :pelaku, :waktu, :catatan,
                        :koreksi)
                """)
                .param("renstra_id", renstraId)
                .param("langkah", langkah)
                .param("peristiwa", way.action().name())
                .param("tahap", way.to().name())
                .param("revisi", revisi.nomor())
                .param("sha256", revisi.sha256())
                .param("pelaku", pelaku)
                .param("waktu", waktu.atOffset(ZoneOffset.UTC))
                .param("catatan", move.catatan().isBlank() ? null : move.catatan())
                .param("koreksi", move.koreksi().toArray(String[]::new))
                .update();
    }

    List<Paraf> listParaf(String renstraId) {
        return jdbc.sql("""
                select langkah, revisi, sha256, jabatan, akun, nama, waktu
                  from renstra_paraf
                 where renstra_id = :renstra_id
                 order by langkah, revisi, urutan
                """)
                .param("renstra_id", renstraId)
                .query((row, _) -> parafOf(row))
                .list();
    }

    void add(String renstraId, Paraf paraf) {
        jdbc.sql("""
                insert into renstra_paraf (renstra_id, langkah, revisi, sha256, urutan, jabatan, akun, nama, waktu)
                values (:renstra_id, :langkah, :revisi, :sha256, :urutan, :jabatan, :akun, :nama, :waktu)
                """)
                .param("renstra_id", renstraId)
                .param("langkah", paraf.langkah())
                .param("revisi", paraf.revisi())
                .param("sha256", paraf.sha256())
                .param("urutan", paraf.pejabat().urutan())
                .param("jabatan", paraf.pejabat().name())
                .param("akun", paraf.akun())
                .param("nama", paraf.nama())
                .param("waktu", paraf.waktu().atOffset(ZoneOffset.UTC))
                .update();
    }

    void add(String renstraId, Revisi revisi, Perkada.Numbers act) {
        jdbc.sql("""
                insert into renstra_penetapan (renstra_id, revisi, sha256, nomor, tanggal, diundangkan,
                                               berita_daerah_nomor, berita_daerah_tahun)
                values (:renstra_id, :revisi, :sha256, :nomor, :tanggal, :diundangkan,
                        :berita_daerah_nomor, :berita_daerah_tahun)
                """)
                .param("renstra_id", renstraId)
                .param("revisi", revisi.nomor())
                .param("sha256", revisi.sha256())
                .param("nomor", act.nomor().strip())
                .param("tanggal", act.tanggal())
                .param("diundangkan", act.diundangkan())
                .param("berita_daerah_nomor", act.beritaDaerahNomor().strip())
                .param("berita_daerah_tahun", act.beritaDaerahTahun())
                .update();
    }

    /// Newest first.
    List<Lampiran> listLampiran(String renstraId) {
        return jdbc.sql("""
                select attachment_id, langkah, jenis
                  from renstra_lampiran
                 where renstra_id = :renstra_id
                 order by attachment_id desc
                """)
                .param("renstra_id", renstraId)
                .query((row, _) -> new Lampiran(
                        JenisLampiran.valueOf(row.getString("jenis")),
                        row.getInt("langkah"),
                        attachments.find(row.getLong("attachment_id")).orElseThrow()))
                .list();
    }

    void add(String renstraId, int langkah, JenisLampiran jenis, Attachment attachment) {
        jdbc.sql("""
                insert into renstra_lampiran (attachment_id, renstra_id, langkah, jenis)
                values (:attachment_id, :renstra_id, :langkah, :jenis)
                """)
                .param("attachment_id", attachment.id())
                .param("renstra_id", renstraId)
                .param("langkah", langkah)
                .param("jenis", jenis.name())
                .update();
    }

    private static Langkah langkahOf(ResultSet row) throws SQLException {
        return new Langkah(
                row.getInt("langkah"),
                row.getString("peristiwa"),
                Tahap.valueOf(row.getString("tahap")),
                row.getLong("revisi"),
                row.getString("sha256"),
                row.getString("pelaku"),
                instant(row),
                row.getString("catatan"),
                List.of((String[]) row.getArray("koreksi").getArray()));
    }

    private static Paraf parafOf(ResultSet row) throws SQLException {
        return new Paraf(
                row.getInt("langkah"),
                row.getLong("revisi"),
                row.getString("sha256"),
                Pejabat.valueOf(row.getString("jabatan")),
                row.getString("akun"),
                row.getString("nama"),
                instant(row));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("waktu", OffsetDateTime.class).toInstant();
    }
}
