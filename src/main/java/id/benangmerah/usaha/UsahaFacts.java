package id.benangmerah.usaha;

import id.benangmerah.kernel.Recording;
import id.benangmerah.kernel.Recording.Recorded;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Records the yearly figures of an enterprise and its licences and certificates. Nothing is
/// overwritten; callers hold the transaction.
@Repository
public class UsahaFacts {

    private static final String ASAL = "PETUGAS";

    private final JdbcClient jdbc;
    private final Clock clock;

    public UsahaFacts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param omzet and the other amounts in whole rupiah
    public record Tahunan(
            int tahun,
            long omzet,
            long aset,
            @Nullable Long modal,
            @Nullable Long laba,
            int pria,
            int wanita,
            @Nullable String pembukuan,
            List<String> kredit,
            List<String> kanal,
            @Nullable Boolean qris) {}

    public record Legalitas(
            String jenis,
            String nomor,
            LocalDate dari,
            @Nullable LocalDate sampai) {}

    /// A licence or certificate on record.
    public record Held(
            String jenis,
            String nomor,
            LocalDate dari,
            @Nullable LocalDate sampai) {}

    public Optional<Map<String, Object>> findTahun(long usahaId, int tahun) {
        return jdbc.sql("""
                select omzet, aset, modal, laba, tenaga_kerja_pria, tenaga_kerja_wanita, pembukuan,
                       array_to_string(kredit, ',') as kredit, array_to_string(kanal, ',') as kanal, qris
                  from usaha_tahun
                 where usaha_id = :id and tahun = :tahun and superseded_at = 'infinity'
                """).param("id", usahaId).param("tahun", tahun).query().listOfRows().stream()
                .findFirst();
    }

    /// Replaces the figures of that year, if there are any.
    public Recording writeTahun(Usaha usaha, Tahunan figures) {
        var parameters = of(usaha)
                .addValue("tahun", figures.tahun())
                .addValue("omzet", figures.omzet())
                .addValue("aset", figures.aset())
                .addValue("modal", figures.modal(), Types.BIGINT)
                .addValue("laba", figures.laba(), Types.BIGINT)
                .addValue("pria", figures.pria())
                .addValue("wanita", figures.wanita())
                .addValue("pembukuan", figures.pembukuan(), Types.VARCHAR)
                .addValue("kredit", String.join(",", figures.kredit()))
                .addValue("kanal", String.join(",", figures.kanal()))
                .addValue("qris", figures.qris(), Types.BOOLEAN);
        jdbc.sql("""
                update usaha_tahun
                   set superseded_at = :now
                 where usaha_id = :id and tahun = :tahun and superseded_at = 'infinity'
                """).paramSource(parameters).update();
        return new Recorded(
                jdbc.sql("""
                insert into usaha_tahun
                       (usaha_id, tahun, omzet, aset, modal, laba, tenaga_kerja, tenaga_kerja_pria, tenaga_kerja_wanita,
                        pembukuan, kredit, kanal, qris, kode_desa, asal, recorded_at)
                values (:id, :tahun, :omzet, :aset, :modal, :laba, :pria::int + :wanita::int, :pria, :wanita, :pembukuan,
                        string_to_array(:kredit, ','), string_to_array(:kanal, ','), :qris, :desa, :asal, :now)
                returning id
                """).paramSource(parameters).query(Long.class).single());
    }

    public Recording addLegalitas(Usaha usaha, Legalitas paper) {
        return new Recorded(jdbc.sql("""
                insert into usaha_legalitas
                       (usaha_id, jenis, nomor, berlaku_dari, berlaku_sampai, kode_desa, asal, recorded_at)
                values (:id, :jenis, :nomor, :dari, coalesce(:sampai, date 'infinity'), :desa, :asal, :now)
                returning id
                """)
                .paramSource(of(usaha)
                        .addValue("jenis", paper.jenis())
                        .addValue("nomor", paper.nomor())
                        .addValue("dari", paper.dari())
                        .addValue("sampai", paper.sampai(), Types.DATE))
                .query(Long.class)
                .single());
    }

    public List<Held> listLegalitas(long usahaId) {
        return jdbc.sql("""
                select jenis, nomor, berlaku_dari as dari, nullif(berlaku_sampai, 'infinity') as sampai
                  from usaha_legalitas
                 where usaha_id = :id and superseded_at = 'infinity'
                 order by jenis, berlaku_dari desc
                """).param("id", usahaId).query(Held.class).list();
    }

    private MapSqlParameterSource of(Usaha usaha) {
        return new MapSqlParameterSource("id", usaha.id())
                .addValue("desa", usaha.kodeDesa().kode())
                .addValue("asal", ASAL)
                .addValue("now", now());
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
