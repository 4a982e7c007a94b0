package id.benangmerah.koperasi;

import id.benangmerah.kernel.Recording;
import id.benangmerah.kernel.Recording.Recorded;
import id.benangmerah.kernel.Recording.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Records meetings. Nothing is overwritten: a correction closes the row that was wrong and
/// adds the right one, in one statement.
@Repository
public class RatRegister {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private final JdbcClient jdbc;
    private final Clock clock;

    public RatRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The current row with this number.
    public Optional<Rat> find(long ratId) {
        return jdbc.sql("""
                select tahun_buku, tanggal, hadir, anggota, berita_acara
                  from koperasi_rat
                 where id = :id and superseded_at = 'infinity'
                """).param("id", ratId).query(Rat.class).optional();
    }

    /// @param asal where the fact comes from, such as `PETUGAS`
    public Recording record(long koperasiId, Rat rat, String asal) {
        var statement = jdbc.sql("""
                insert into koperasi_rat
                       (koperasi_id, tanggal, tahun_buku, hadir, anggota, berita_acara, kode_desa, asal, recorded_at)
                select koperasi_id, :tanggal, :tahunBuku, :hadir, :anggota, :beritaAcara, kode_desa, :asal, :now
                  from koperasi_terdaftar
                 where koperasi_id = :id and superseded_at = 'infinity'
                   and berlaku_dari <= :tanggal and berlaku_sampai > :tanggal
                returning id
                """).param("id", koperasiId);
        return save(rat, asal, statement, "Koperasi belum terdaftar pada tanggal itu.");
    }

    /// Replaces what was recorded under `ratId`, which must still be current.
    public Recording correct(long ratId, Rat rat, String asal) {
        var statement = jdbc.sql("""
                with closed as (
                    update koperasi_rat
                       set superseded_at = :now
                     where id = :id and superseded_at = 'infinity'
                    returning koperasi_id, kode_desa, superseded_at
                )
                insert into koperasi_rat
                       (koperasi_id, tanggal, tahun_buku, hadir, anggota, berita_acara, kode_desa, asal, recorded_at)
                select koperasi_id, :tanggal, :tahunBuku, :hadir, :anggota, :beritaAcara, kode_desa, :asal,
                       superseded_at
                  from closed
                returning id
                """).param("id", ratId);
        return save(rat, asal, statement, "Catatan ini sudah diubah orang lain; muat ulang halamannya.");
    }

    /// Closes a row that should never have been; false when it was closed before.
    public boolean withdraw(long ratId) {
        return jdbc.sql("""
                        update koperasi_rat
                           set superseded_at = :now
                         where id = :id and superseded_at = 'infinity'
                        """).param("id", ratId).param("now", now()).update() == 1;
    }

    private Recording save(Rat rat, String asal, StatementSpec statement, String whenNothing) {
        var problems = rat.problems(LocalDate.now(clock.withZone(ZONE)));
        if (!problems.isEmpty()) return new Refused(problems);
        try {
            return statement
                    .param("tanggal", rat.tanggal())
                    .param("tahunBuku", rat.tahunBuku())
                    .param("hadir", rat.hadir())
                    .param("anggota", rat.anggota())
                    .param("beritaAcara", rat.beritaAcara())
                    .param("asal", asal)
                    .param("now", now())
                    .query(Long.class)
                    .optional()
                    .<Recording>map(Recorded::new)
                    .orElseGet(() -> Refused.because("", whenNothing));
        } catch (DuplicateKeyException _) {
            return Refused.because(
                    "tahunBuku", "RAT tahun buku " + rat.tahunBuku() + " sudah tercatat; perbaiki catatan itu.");
        }
    }

    /// The application's clock, by which evidence is asked for too, even when the database
    /// runs on a server with another.
    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
