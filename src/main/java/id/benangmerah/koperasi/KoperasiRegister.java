package id.benangmerah.koperasi;

import id.benangmerah.kernel.Recording;
import id.benangmerah.kernel.Recording.Recorded;
import id.benangmerah.kernel.Recording.Refused;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Registers cooperatives and what they are registered as. Nothing is overwritten; callers
/// hold the transaction.
@Repository
public class KoperasiRegister {

    private static final String ASAL = "PETUGAS";

    private final JdbcClient jdbc;
    private final Clock clock;

    public KoperasiRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The current row, by column, as a form shows it.
    public Optional<Map<String, Object>> findIdentitas(long koperasiId) {
        return jdbc.sql("""
                select nama, nik_koperasi, nomor_badan_hukum, tanggal_badan_hukum, akta_nomor, akta_tanggal, notaris,
                       nomor_perubahan, tanggal_perubahan, jenis, kelompok, pola, bentuk, unit_simpan_pinjam, sektor, kuk,
                       nib, npwp, array_to_string(kbli, ', ') as kbli, alamat, kode_desa, latitude, longitude, telepon,
                       email, wilayah_keanggotaan, berlaku_dari as sejak
                  from koperasi_terdaftar
                 where koperasi_id = :id and superseded_at = 'infinity' and berlaku_sampai = 'infinity'
                """).param("id", koperasiId).query().listOfRows().stream()
                .findFirst();
    }

    public Recording create(Identitas identitas) {
        var taken = findTaken(identitas, 0);
        if (taken.isPresent()) return taken.get();
        long id = jdbc.sql("insert into koperasi (created_at) values (:now) returning id")
                .param("now", now())
                .query(Long.class)
                .single();
        insert(id, identitas);
        jdbc.sql("""
                insert into koperasi_keaktifan (koperasi_id, status, kode_desa, berlaku_dari, asal, recorded_at)
                values (:id, 'AKTIF', :desa, :sejak, :asal, :now)
                """)
                .param("id", id)
                .param("desa", identitas.kodeDesa())
                .param("sejak", identitas.sejak())
                .param("asal", ASAL)
                .param("now", now())
                .update();
        return new Recorded(id);
    }

    /// A correction when `sejak` is what it was; else the old state ends where this begins.
    public Recording change(long koperasiId, Identitas identitas) {
        var taken = findTaken(identitas, koperasiId);
        if (taken.isPresent()) return taken.get();
        var old = jdbc.sql("""
                update koperasi_terdaftar
                   set superseded_at = :now
                 where koperasi_id = :id and superseded_at = 'infinity' and berlaku_sampai = 'infinity'
                   and berlaku_dari <= :sejak
                returning id
                """)
                .param("id", koperasiId)
                .param("sejak", identitas.sejak())
                .param("now", now())
                .query(Long.class)
                .optional();
        if (old.isEmpty()) {
            return Refused.because("sejak", "Keadaan sekarang berlaku lebih baru daripada tanggal ini; muat ulang.");
        }
        keepUntil(old.get(), identitas);
        insert(koperasiId, identitas);
        return new Recorded(koperasiId);
    }

    private void keepUntil(long oldId, Identitas next) {
        jdbc.sql("""
                insert into koperasi_terdaftar
                       (koperasi_id, nama, nik_koperasi, nomor_badan_hukum, tanggal_badan_hukum, akta_nomor, akta_tanggal,
                        notaris, nomor_perubahan, tanggal_perubahan, jenis, kelompok, pola, bentuk, unit_simpan_pinjam,
                        sektor, kuk, nib, npwp, kbli, alamat, kode_desa, latitude, longitude, telepon, email,
                        wilayah_keanggotaan, asal_kolom, asal, berlaku_dari, berlaku_sampai, recorded_at)
                select koperasi_id, nama, nik_koperasi, nomor_badan_hukum, tanggal_badan_hukum, akta_nomor, akta_tanggal,
                       notaris, nomor_perubahan, tanggal_perubahan, jenis, kelompok, pola, bentuk, unit_simpan_pinjam,
                       sektor, kuk, nib, npwp, kbli, alamat, kode_desa, latitude, longitude, telepon, email,
                       wilayah_keanggotaan, asal_kolom, asal, berlaku_dari, :sejak, superseded_at
                  from koperasi_terdaftar
                 where id = :id and berlaku_dari < :sejak
                """).param("id", oldId).param("sejak", next.sejak()).update();
    }

    private void insert(long koperasiId, Identitas identitas) {
        var parameters = new SimplePropertySqlParameterSource(identitas);
        var all = new MapSqlParameterSource();
        for (var component : Identitas.class.getRecordComponents()) {
            all.addValue(
                    component.getName(),
                    parameters.getValue(component.getName()),
                    parameters.getSqlType(component.getName()));
        }
        jdbc.sql("""
                insert into koperasi_terdaftar
                       (koperasi_id, nama, nik_koperasi, nomor_badan_hukum, tanggal_badan_hukum, akta_nomor, akta_tanggal,
                        notaris, nomor_perubahan, tanggal_perubahan, jenis, kelompok, pola, bentuk, unit_simpan_pinjam,
                        sektor, kuk, nib, npwp, kbli, alamat, kode_desa, latitude, longitude, telepon, email,
                        wilayah_keanggotaan, asal, berlaku_dari, recorded_at)
                values (:id, :nama, :nikKoperasi, :nomorBadanHukum, :tanggalBadanHukum, :aktaNomor, :aktaTanggal,
                        :notaris, :nomorPerubahan, :tanggalPerubahan, :jenis, :kelompok, :pola, :bentuk,
                        :unitSimpanPinjam, :sektor, :kuk, :nib, :npwp, string_to_array(:kbli, ', '), :alamat, :kodeDesa,
                        :latitude, :longitude, :telepon, :email, :wilayahKeanggotaan, :asal, :sejak, :now)
                """)
                .paramSource(
                        all.addValue("id", koperasiId).addValue("asal", ASAL).addValue("now", now()))
                .update();
    }

    private Optional<Recording> findTaken(Identitas identitas, long except) {
        return jdbc.sql("""
                select nama
                  from koperasi_terdaftar
                 where superseded_at = 'infinity' and berlaku_sampai = 'infinity' and koperasi_id <> :except
                   and (nik_koperasi = :nik or nomor_badan_hukum = :nomor)
                 limit 1
                """)
                .param("except", except)
                .param("nik", identitas.nikKoperasi(), java.sql.Types.VARCHAR)
                .param("nomor", identitas.nomorBadanHukum())
                .query(String.class)
                .optional()
                .map(nama -> Refused.because(
                        "nomor_badan_hukum", "NIK koperasi atau nomor badan hukum ini sudah dipakai " + nama + "."));
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
