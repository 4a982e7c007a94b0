package id.benangmerah.koperasi;

import id.benangmerah.entry.Masked;
import id.benangmerah.kernel.Nik;
import id.benangmerah.kernel.Recording;
import id.benangmerah.kernel.Recording.Recorded;
import id.benangmerah.kernel.Recording.Refused;
import id.benangmerah.kernel.Telepon;
import id.benangmerah.privacy.Field;
import id.benangmerah.privacy.FieldCipher;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Records what is said about a cooperative beside its identity: board, statements,
/// certificates, status. Nothing is overwritten; callers hold the transaction.
@Repository
public class KoperasiFacts {

    private static final String ASAL = "PETUGAS";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Clock clock;

    public KoperasiFacts(JdbcClient jdbc, FieldCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    /// A seat in the board. NIK and telephone are sealed at once and print masked before.
    public record Jabatan(
            String nama,
            String jabatan,
            String jenisKelamin,
            @Nullable Nik nik,
            @Nullable Telepon telepon,
            LocalDate sejak)
            implements Masked {

        @Override
        public Object masked() {
            return Map.of("nama", nama, "jabatan", jabatan, "sejak", sejak.toString(), "nik", String.valueOf(nik));
        }
    }

    /// @param jenis `SERTIFIKAT_NIK` or `IUSP`
    public record Sertifikat(
            String jenis,
            String nomor,
            @Nullable String grade,
            LocalDate dari,
            @Nullable LocalDate sampai) {}

    /// A yearly statement, amounts by column of `koperasi_laporan`.
    public record Laporan(int tahun, Map<String, BigDecimal> jumlah) {}

    public record Akhir(LocalDate tanggal) {}

    public record Status(String status, LocalDate sejak) {}

    public Recording addPengurus(Koperasi koperasi, Jabatan seat) {
        var nik = seat.nik() == null ? null : seat.nik().digits();
        var phone = seat.telepon() == null ? null : seat.telepon().number();
        return recorded(jdbc.sql("""
                insert into koperasi_pengurus
                       (koperasi_id, nama, jabatan, jenis_kelamin, nik_sandi, nik_indeks, telepon_sandi, telepon_indeks,
                        kode_desa, berlaku_dari, asal, recorded_at)
                values (:id, :nama, :jabatan, :kelamin, :nik, :nikIndeks, :telepon, :teleponIndeks, :desa, :sejak, :asal,
                        :now)
                returning id
                """)
                .paramSource(of(koperasi)
                        .addValue("nama", seat.nama())
                        .addValue("jabatan", seat.jabatan())
                        .addValue("kelamin", seat.jenisKelamin())
                        .addValue("nik", nik == null ? null : cipher.seal(Field.NIK, nik), Types.BINARY)
                        .addValue("nikIndeks", nik == null ? null : cipher.blindIndex(Field.NIK, nik), Types.BINARY)
                        .addValue("telepon", phone == null ? null : cipher.seal(Field.TELEPON, phone), Types.BINARY)
                        .addValue(
                                "teleponIndeks",
                                phone == null ? null : cipher.blindIndex(Field.TELEPON, phone),
                                Types.BINARY)
                        .addValue("sejak", seat.sejak()))
                .query(Long.class)
                .single());
    }

    /// The seat was held until that day.
    public Recording endPengurus(Koperasi koperasi, long pengurusId, Akhir end) {
        return jdbc.sql("""
                with closed as (
                    update koperasi_pengurus
                       set superseded_at = :now
                     where id = :pengurus and koperasi_id = :id and superseded_at = 'infinity' and berlaku_dari < :akhir
                    returning *
                )
                insert into koperasi_pengurus
                       (koperasi_id, nama, jabatan, jenis_kelamin, nik_sandi, nik_indeks, telepon_sandi, telepon_indeks,
                        kode_desa, berlaku_dari, berlaku_sampai, asal, recorded_at)
                select koperasi_id, nama, jabatan, jenis_kelamin, nik_sandi, nik_indeks, telepon_sandi, telepon_indeks,
                       kode_desa, berlaku_dari, :akhir, :asal, superseded_at
                  from closed
                returning id
                """)
                .paramSource(of(koperasi).addValue("pengurus", pengurusId).addValue("akhir", end.tanggal()))
                .query(Long.class)
                .optional()
                .map(KoperasiFacts::recorded)
                .orElseGet(() -> Refused.because("tanggal", "Masa jabatan tidak dapat berakhir sebelum dimulai."));
    }

    public Recording addSertifikat(Koperasi koperasi, Sertifikat certificate) {
        var parameters = of(koperasi)
                .addValue("nomor", certificate.nomor())
                .addValue("grade", certificate.grade(), Types.VARCHAR)
                .addValue("dari", certificate.dari())
                .addValue("sampai", certificate.sampai(), Types.DATE);
        try {
            return recorded(
                    certificate.jenis().equals("IUSP")
                            ? jdbc.sql("""
                                    insert into koperasi_iusp
                                           (koperasi_id, nomor, kode_desa, berlaku_dari, berlaku_sampai, asal, recorded_at)
                                    values (:id, :nomor, :desa, :dari, coalesce(:sampai, date 'infinity'), :asal, :now)
                                    returning id
                                    """)
                                    .paramSource(parameters)
                                    .query(Long.class)
                                    .single()
                            : jdbc.sql("""
                                    insert into koperasi_sertifikat_nik
                                           (koperasi_id, nomor, grade, kode_desa, berlaku_dari, berlaku_sampai, asal,
                                            recorded_at)
                                    values (:id, :nomor, :grade, :desa, :dari, :sampai, :asal, :now)
                                    returning id
                                    """)
                                    .paramSource(parameters)
                                    .query(Long.class)
                                    .single());
        } catch (DataIntegrityViolationException _) {
            return Refused.because("dari", "Pada masa itu sudah ada yang berlaku; periksa tanggalnya.");
        }
    }

    /// The current statement of a year, by column; empty when there is none.
    public Optional<Map<String, Object>> findLaporan(long koperasiId, int tahun) {
        return jdbc
                .sql(
                        "select * from koperasi_laporan where koperasi_id = :id and tahun = :tahun and superseded_at = 'infinity'")
                .param("id", koperasiId)
                .param("tahun", tahun)
                .query()
                .listOfRows()
                .stream()
                .findFirst();
    }

    /// Replaces the statement of that year, if there is one.
    public Recording writeLaporan(Koperasi koperasi, Laporan statement) {
        var parameters = of(koperasi).addValue("tahun", statement.tahun());
        for (var column : LaporanColumns.ALL) {
            parameters.addValue(column.name(), statement.jumlah().get(column.name()), Types.NUMERIC);
        }
        jdbc.sql("""
                update koperasi_laporan
                   set superseded_at = :now
                 where koperasi_id = :id and tahun = :tahun and superseded_at = 'infinity'
                """).paramSource(parameters).update();
        return recorded(jdbc.sql("""
                insert into koperasi_laporan
                       (koperasi_id, tahun, kode_desa, asal, recorded_at, aset, modal_sendiri, modal_luar, volume_usaha,
                        shu, anggota_pria, anggota_wanita, karyawan, manajer_pria, manajer_wanita, karyawan_pria,
                        karyawan_wanita, simpanan_pokok, simpanan_wajib, simpanan_lain, hibah, cadangan, cadangan_risiko,
                        modal_penyertaan, simpanan_sukarela, simpanan_berjangka, hutang_bank, hutang_koperasi,
                        hutang_lpdb, pinjaman_anggota, pinjaman_lain, pinjaman_lancar, pinjaman_kurang,
                        pinjaman_diragukan, pinjaman_macet, aset_lancar, aset_tetap, partisipasi_bruto, beban_pokok,
                        beban_usaha, beban_perkoperasian)
                values (:id, :tahun, :desa, :asal, :now, :aset, :modal_sendiri, :modal_luar, :volume_usaha,
                        :shu, :anggota_pria, :anggota_wanita, coalesce(:karyawan_pria, 0) + coalesce(:karyawan_wanita, 0),
                        :manajer_pria, :manajer_wanita, :karyawan_pria,
                        :karyawan_wanita, :simpanan_pokok, :simpanan_wajib, :simpanan_lain, :hibah, :cadangan,
                        :cadangan_risiko, :modal_penyertaan, :simpanan_sukarela, :simpanan_berjangka, :hutang_bank,
                        :hutang_koperasi, :hutang_lpdb, :pinjaman_anggota, :pinjaman_lain, :pinjaman_lancar,
                        :pinjaman_kurang, :pinjaman_diragukan, :pinjaman_macet, :aset_lancar, :aset_tetap,
                        :partisipasi_bruto, :beban_pokok, :beban_usaha, :beban_perkoperasian)
                returning id
                """).paramSource(parameters).query(Long.class).single());
    }

    /// The status from a day on; what was recorded for that day and after ends there.
    public Recording changeStatus(Koperasi koperasi, Status status) {
        var parameters = of(koperasi).addValue("status", status.status()).addValue("sejak", status.sejak());
        jdbc.sql("""
                with closed as (
                    update koperasi_keaktifan
                       set superseded_at = :now
                     where koperasi_id = :id and superseded_at = 'infinity' and berlaku_sampai > :sejak
                    returning *
                )
                insert into koperasi_keaktifan
                       (koperasi_id, status, kode_desa, berlaku_dari, berlaku_sampai, asal, recorded_at)
                select koperasi_id, status, kode_desa, berlaku_dari, :sejak, asal, superseded_at
                  from closed
                 where berlaku_dari < :sejak
                """).paramSource(parameters).update();
        return recorded(jdbc.sql("""
                insert into koperasi_keaktifan (koperasi_id, status, kode_desa, berlaku_dari, asal, recorded_at)
                values (:id, :status, :desa, :sejak, :asal, :now)
                returning id
                """).paramSource(parameters).query(Long.class).single());
    }

    private MapSqlParameterSource of(Koperasi koperasi) {
        return new MapSqlParameterSource("id", koperasi.id())
                .addValue("desa", koperasi.kodeDesa().kode())
                .addValue("asal", ASAL)
                .addValue("now", now());
    }

    private static Recording recorded(long id) {
        return new Recorded(id);
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
