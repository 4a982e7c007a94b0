package id.benangmerah.koperasi;

import id.benangmerah.kernel.Riwayat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Everything that is, or once was, on record about a cooperative.
@Repository
public class KoperasiHistory {

    private final JdbcClient jdbc;

    public KoperasiHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Newest first; corrected versions included.
    public List<Riwayat> list(long koperasiId) {
        return jdbc.sql("""
                with fact as (
                    select id, 'terdaftar' as fakta, 'Terdaftar sebagai ' || nama as judul,
                           'badan hukum ' || nomor_badan_hukum || ', ' || alamat as rincian, berlaku_dari as dari,
                           berlaku_sampai as sampai, recorded_at, superseded_at, asal
                      from koperasi_terdaftar where koperasi_id = :id
                    union all
                    select id, 'keaktifan', 'Status ' || lower(replace(status, '_', ' ')), '', berlaku_dari,
                           berlaku_sampai, recorded_at, superseded_at, asal
                      from koperasi_keaktifan where koperasi_id = :id
                    union all
                    select id, 'sertifikat_nik', 'Sertifikat NIK ' || nomor, 'grade ' || coalesce(grade, '–'),
                           berlaku_dari, berlaku_sampai, recorded_at, superseded_at, asal
                      from koperasi_sertifikat_nik where koperasi_id = :id
                    union all
                    select id, 'iusp', 'Izin usaha simpan pinjam', nomor, berlaku_dari, berlaku_sampai, recorded_at,
                           superseded_at, asal
                      from koperasi_iusp where koperasi_id = :id
                    union all
                    select id, 'pengurus', initcap(jabatan) || ': ' || nama, '', berlaku_dari, berlaku_sampai,
                           recorded_at, superseded_at, asal
                      from koperasi_pengurus where koperasi_id = :id
                    union all
                    select id, 'rat', 'RAT tahun buku ' || tahun_buku,
                           'hadir ' || angka(hadir) || ' dari ' || angka(anggota) || ' anggota, '
                           || case when tepat_waktu then 'tepat waktu' else 'terlambat' end,
                           tanggal, null, recorded_at, superseded_at, asal
                      from koperasi_rat where koperasi_id = :id
                    union all
                    select id, 'laporan', 'Laporan tahunan ' || tahun,
                           'aset Rp ' || angka(aset) || ', volume usaha Rp ' || angka(volume_usaha) || ', SHU Rp '
                           || angka(shu) || ', anggota ' || angka(anggota),
                           make_date(tahun, 12, 31), null, recorded_at, superseded_at, asal
                      from koperasi_laporan where koperasi_id = :id
                    union all
                    select id, 'penilaian', 'Penilaian kesehatan: ' || lower(replace(predikat, '_', ' ')),
                           'skor ' || replace(round(skor, 2)::text, '.', ',') || ' ('
                           || case metode when 'KKPKK' then 'KKPKK' else 'Perdep 06/2016' end || '), tahun buku '
                           || tahun_buku,
                           tanggal, null, recorded_at, superseded_at, asal
                      from koperasi_penilaian where koperasi_id = :id
                    union all
                    select id, 'pemeriksaan',
                           case jenis when 'PENGAWASAN' then 'Pengawasan' else 'Pemeriksaan kepatuhan' end,
                           concat_ws(', ', case when tertib then 'tertib kelembagaan' else 'belum tertib' end,
                                     case patuh when true then 'memenuhi peraturan'
                                                when false then 'belum memenuhi peraturan' end,
                                     nomor_laporan),
                           tanggal, null, recorded_at, superseded_at, asal
                      from koperasi_pemeriksaan where koperasi_id = :id
                    union all
                    select id, 'izin', initcap(tahap) || ' ' || case izin when 'IUSP' then izin
                                       else lower(replace(izin, '_', ' ')) end,
                           coalesce(nomor, ''), tanggal, null, recorded_at, superseded_at, asal
                      from koperasi_izin where koperasi_id = :id
                    union all
                    select id, 'diklat', 'Menyelenggarakan diklat: ' || tema, angka(peserta) || ' peserta', tanggal, null,
                           recorded_at, superseded_at, asal
                      from koperasi_diklat where koperasi_id = :id
                    union all
                    select id, 'fasilitasi', 'Fasilitasi ' || lower(jenis),
                           concat_ws(', ', program, 'Rp ' || angka(nilai)), tanggal, null, recorded_at, superseded_at, asal
                      from koperasi_fasilitasi where koperasi_id = :id
                    union all
                    select id, 'akses', 'Akses ' || lower(jenis), concat_ws(', ', pihak, 'Rp ' || angka(nilai)), tanggal,
                           null, recorded_at, superseded_at, asal
                      from koperasi_akses where koperasi_id = :id
                    union all
                    select id, 'peringkat', 'Peringkat: ' || lower(replace(predikat, '_', ' ')),
                           concat_ws(', ', lembaga, nomor), tanggal, null, recorded_at, superseded_at, asal
                      from koperasi_peringkat where koperasi_id = :id
                    union all
                    select id, 'kantor', 'Kantor ' || lower(replace(jenis, '_', ' ')), nama || ', izin ' || nomor_izin,
                           berlaku_dari, berlaku_sampai, recorded_at, superseded_at, asal
                      from koperasi_kantor_terdaftar where koperasi_id = :id
                    union all
                    select min(id), 'pelatihan', nama_kegiatan, count(*) || ' peserta, ' || count(*) filter (where paham)
                           || ' paham', tanggal, null, min(recorded_at), superseded_at, asal
                      from koperasi_sdm_pelatihan where koperasi_id = :id
                     group by nama_kegiatan, tanggal, superseded_at, asal
                )
                select id, fakta, judul, rincian, dari, nullif(sampai, 'infinity') as sampai, recorded_at,
                       nullif(superseded_at, 'infinity') as superseded_at, asal
                  from fact
                 order by dari desc, recorded_at desc, id desc
                """).param("id", koperasiId).query(Riwayat.class).list();
    }
}
