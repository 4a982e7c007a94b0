package id.benangmerah.koperasi;

import id.benangmerah.kernel.AsKnown;
import id.benangmerah.kernel.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The parts of a cooperative's record as they were known at a moment: identity, board,
/// statements, meetings, certificates, members who own enterprises.
@Repository
public class KoperasiSheet {

    private final JdbcClient jdbc;

    KoperasiSheet(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Seat(
            long id,
            String nama,
            String jabatan,
            LocalDate dari,
            @Nullable LocalDate sampai,
            boolean hasNik) {}

    public record Statement(
            int tahun,
            Rupiah aset,
            Rupiah modalSendiri,
            Rupiah modalLuar,
            Rupiah volumeUsaha,
            Rupiah shu,
            int anggota,
            int karyawan) {}

    public record Certificate(
            String jenis,
            String nomor,
            @Nullable String grade,
            LocalDate dari,
            @Nullable LocalDate sampai) {}

    public record Member(long pengusahaId, String nama, LocalDate sejak, long usaha) {}

    /// The identity by column; empty when it was not known then.
    public Optional<Map<String, Object>> findIdentitas(long id, AsKnown known) {
        return jdbc
                .sql("""
                select nama, nik_koperasi, nomor_badan_hukum, tanggal_badan_hukum, akta_nomor, akta_tanggal, notaris,
                       nomor_perubahan, tanggal_perubahan, jenis, kelompok, pola, bentuk, unit_simpan_pinjam, sektor, kuk,
                       nib, npwp, array_to_string(kbli, ', ') as kbli, alamat, kode_desa, latitude, longitude, telepon,
                       email, wilayah_keanggotaan, asal,
                       (select k.status from koperasi_keaktifan k
                         where k.koperasi_id = t.koperasi_id and k.recorded_at <= :at and k.superseded_at > :at
                           and k.berlaku_dari <= :day and k.berlaku_sampai > :day) as status
                  from koperasi_terdaftar t
                 where koperasi_id = :id and recorded_at <= :at and superseded_at > :at and berlaku_dari <= :day
                 order by berlaku_dari desc
                 limit 1
                """)
                .param("id", id)
                .param("at", known.moment())
                .param("day", known.day())
                .query()
                .listOfRows()
                .stream()
                .findFirst();
    }

    /// Those in office first, then those before.
    public List<Seat> listPengurus(long id, AsKnown known) {
        return jdbc.sql("""
                select id, nama, jabatan, berlaku_dari as dari, nullif(berlaku_sampai, 'infinity') as sampai,
                       nik_sandi is not null as has_nik
                  from koperasi_pengurus
                 where koperasi_id = :id and recorded_at <= :at and superseded_at > :at and berlaku_dari <= :day
                 order by berlaku_sampai > :day desc,
                          array_position(array['KETUA', 'SEKRETARIS', 'BENDAHARA', 'PENGAWAS', 'MANAJER'], jabatan),
                          berlaku_dari desc, id
                """)
                .param("id", id)
                .param("at", known.moment())
                .param("day", known.day())
                .query(Seat.class)
                .list();
    }

    public List<Statement> listLaporan(long id, AsKnown known) {
        return jdbc.sql("""
                select tahun, aset, modal_sendiri, modal_luar, volume_usaha, shu, anggota, karyawan
                  from koperasi_laporan
                 where koperasi_id = :id and recorded_at <= :at and superseded_at > :at
                 order by tahun desc
                """)
                .param("id", id)
                .param("at", known.moment())
                .query(Statement.class)
                .list();
    }

    public RiwayatRat rat(long id, LocalDate founded, AsKnown known) {
        Map<Integer, LocalDate> held = jdbc
                .sql("""
                select tahun_buku, tanggal
                  from koperasi_rat
                 where koperasi_id = :id and recorded_at <= :at and superseded_at > :at and tanggal <= :day
                """)
                .param("id", id)
                .param("at", known.moment())
                .param("day", known.day())
                .query((row, _) -> Map.entry(row.getInt(1), row.getObject(2, LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return RiwayatRat.of(founded, held, known.day());
    }

    public List<Certificate> listSertifikat(long id, AsKnown known) {
        return jdbc.sql("""
                select 'Sertifikat NIK' as jenis, nomor, grade, berlaku_dari as dari,
                       nullif(berlaku_sampai, 'infinity') as sampai
                  from koperasi_sertifikat_nik
                 where koperasi_id = :id and recorded_at <= :at and superseded_at > :at
                union all
                select 'Izin usaha simpan pinjam', nomor, null, berlaku_dari, nullif(berlaku_sampai, 'infinity')
                  from koperasi_iusp
                 where koperasi_id = :id and recorded_at <= :at and superseded_at > :at
                 order by dari desc
                """)
                .param("id", id)
                .param("at", known.moment())
                .query(Certificate.class)
                .list();
    }

    /// Owners of enterprises who are members, at most a hundred.
    public List<Member> listAnggota(long id, AsKnown known) {
        return jdbc.sql("""
                select p.id as pengusaha_id, p.nama, m.berlaku_dari as sejak,
                       (select count(*) from usaha u where u.pengusaha_id = p.id) as usaha
                  from pengusaha_koperasi m
                  join pengusaha p on p.id = m.pengusaha_id
                 where m.koperasi_id = :id and m.recorded_at <= :at and m.superseded_at > :at
                   and m.berlaku_dari <= :day and m.berlaku_sampai > :day
                 order by p.nama, p.id
                 limit 100
                """)
                .param("id", id)
                .param("at", known.moment())
                .param("day", known.day())
                .query(Member.class)
                .list();
    }

    /// The book years with real business, for the proposal of a status.
    public static Set<Integer> yearsOfBusiness(List<Statement> statements) {
        return statements.stream()
                .filter(statement -> statement.volumeUsaha().amount().signum() > 0)
                .map(Statement::tahun)
                .collect(Collectors.toSet());
    }
}
