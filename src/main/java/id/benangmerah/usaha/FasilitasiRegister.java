package id.benangmerah.usaha;

import id.benangmerah.kernel.Recording;
import id.benangmerah.kernel.Recording.Recorded;
import id.benangmerah.kernel.Recording.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Records what help an enterprise was given. Nothing is overwritten.
@Repository
public class FasilitasiRegister {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private final JdbcClient jdbc;
    private final Clock clock;

    public FasilitasiRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param asal where the fact comes from, such as `PETUGAS`
    public Recording add(long usahaId, Fasilitasi fasilitasi, String asal) {
        var problems = fasilitasi.problems(LocalDate.now(clock.withZone(ZONE)));
        if (!problems.isEmpty()) return new Refused(problems);
        var nilai = fasilitasi.nilai();
        return jdbc.sql("""
                insert into usaha_fasilitasi (usaha_id, tanggal, jenis, program, nilai, kode_desa, asal, recorded_at)
                select usaha_id, :tanggal, :jenis, :program, :nilai, kode_desa, :asal, :now
                  from usaha_terdaftar
                 where usaha_id = :id and superseded_at = 'infinity'
                   and berlaku_dari <= :tanggal and berlaku_sampai > :tanggal
                returning id
                """)
                .param("id", usahaId)
                .param("tanggal", fasilitasi.tanggal())
                .param("jenis", fasilitasi.jenis().name())
                .param("program", fasilitasi.program().strip())
                .param("nilai", nilai == null ? null : nilai.amount().longValue(), java.sql.Types.BIGINT)
                .param("asal", asal)
                .param("now", now())
                .query(Long.class)
                .optional()
                .<Recording>map(Recorded::new)
                .orElseGet(() -> Refused.because("tanggal", "Usaha tidak terdaftar pada tanggal itu."));
    }

    /// Closes a row that should never have been; false when it was closed before.
    public boolean withdraw(long fasilitasiId) {
        return jdbc.sql("""
                        update usaha_fasilitasi
                           set superseded_at = :now
                         where id = :id and superseded_at = 'infinity'
                        """).param("id", fasilitasiId).param("now", now()).update() == 1;
    }

    /// The application's clock, by which evidence is asked for too, even when the database
    /// runs on a server with another.
    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
