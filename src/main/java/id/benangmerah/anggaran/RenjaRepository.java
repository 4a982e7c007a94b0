package id.benangmerah.anggaran;

import id.benangmerah.kernel.Sha256;
import id.benangmerah.kernel.Tahun;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Revisions of Renja and what was said in E.8.2.1, append-only.
final class RenjaRepository {

    private final JdbcClient jdbc;

    RenjaRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Makes the year known and locks it until the transaction ends, so that its revisions are
    /// added one after the other.
    void lock(Tahun tahun) {
        jdbc.sql("""
                insert into renja (tahun)
                values (:tahun)
                    on conflict (tahun) do update
                   set tahun = excluded.tahun
                """).param("tahun", tahun.value()).update();
    }

    RevisiRenja add(Tahun tahun, @Nullable Long induk, String naskah, String pembuat, Instant dibuat, String pesan) {
        return jdbc.sql("""
                insert into renja_revisi (tahun, induk, naskah, sha256, pembuat, dibuat, pesan)
                values (:tahun, :induk, :naskah, :sha256, :pembuat, :dibuat, :pesan)
                returning nomor, tahun, induk, sha256, pembuat, dibuat, pesan
                """)
                .param("tahun", tahun.value())
                .param("induk", induk)
                .param("naskah", naskah)
                .param("sha256", Sha256.of(naskah))
                .param("pembuat", pembuat)
                .param("dibuat", dibuat.atOffset(ZoneOffset.UTC))
                .param("pesan", pesan)
                .query((row, _) -> revisiOf(row))
                .single();
    }

    Optional<RevisiRenja> findCurrent(Tahun tahun) {
        return jdbc.sql("""
                select nomor, tahun, induk, sha256, pembuat, dibuat, pesan
                  from renja_revisi
                 where tahun = :tahun
                 order by nomor desc
                 limit 1
                """)
                .param("tahun", tahun.value())
                .query((row, _) -> revisiOf(row))
                .optional();
    }

    /// Newest first.
    List<RevisiRenja> listRevisi(Tahun tahun) {
        return jdbc.sql("""
                select nomor, tahun, induk, sha256, pembuat, dibuat, pesan
                  from renja_revisi
                 where tahun = :tahun
                 order by nomor desc
                """)
                .param("tahun", tahun.value())
                .query((row, _) -> revisiOf(row))
                .list();
    }

    Optional<Renja> findRenja(long nomor) {
        return jdbc.sql("""
                select naskah
                  from renja_revisi
                 where nomor = :nomor
                """)
                .param("nomor", nomor)
                .query(String.class)
                .optional()
                .map(naskah -> Naskah.read(Renja.class, naskah));
    }

    List<Tahun> listTahun() {
        return jdbc.sql("""
                select tahun
                  from renja
                 order by tahun
                """).query(Integer.class).list().stream().map(Tahun::of).toList();
    }

    private static RevisiRenja revisiOf(ResultSet row) throws SQLException {
        return new RevisiRenja(
                row.getLong("nomor"),
                Tahun.of(row.getInt("tahun")),
                row.getObject("induk", Long.class),
                row.getString("sha256"),
                row.getString("pembuat"),
                row.getObject("dibuat", OffsetDateTime.class).toInstant(),
                row.getString("pesan"));
    }

    void add(Tahun tahun, Penilaian said) {
        jdbc.sql("""
                insert into renja_evaluasi (tahun, kode, unsur, kunci, nilai_renstra, nilai_renja, evaluasi,
                                            tindak_lanjut, hasil, pembuat, dibuat)
                values (:tahun, :kode, :unsur, :kunci, :nilai_renstra, :nilai_renja, :evaluasi,
                        :tindak_lanjut, :hasil, :pembuat, :dibuat)
                """)
                .param("tahun", tahun.value())
                .param("kode", said.kode())
                .param("unsur", said.unsur().word())
                .param("kunci", said.key())
                .param("nilai_renstra", said.renstra())
                .param("nilai_renja", said.renja())
                .param("evaluasi", said.evaluasi())
                .param("tindak_lanjut", said.tindakLanjut())
                .param("hasil", said.hasil())
                .param("pembuat", said.pembuat())
                .param("dibuat", said.dibuat().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Oldest first.
    List<Penilaian> listPenilaian(Tahun tahun) {
        return jdbc.sql("""
                select kode, unsur, kunci, nilai_renstra, nilai_renja, evaluasi, tindak_lanjut, hasil, pembuat, dibuat
                  from renja_evaluasi
                 where tahun = :tahun
                 order by nomor
                """)
                .param("tahun", tahun.value())
                .query((row, _) -> penilaianOf(row))
                .list();
    }

    private static Penilaian penilaianOf(ResultSet row) throws SQLException {
        return new Penilaian(
                row.getString("kode"),
                Unsur.find(row.getString("unsur")).orElseThrow(),
                row.getString("kunci"),
                row.getString("nilai_renstra"),
                row.getString("nilai_renja"),
                row.getString("evaluasi"),
                row.getString("tindak_lanjut"),
                row.getString("hasil"),
                row.getString("pembuat"),
                row.getObject("dibuat", OffsetDateTime.class).toInstant());
    }
}
