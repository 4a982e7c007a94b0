package id.benangmerah.usaha;

import id.benangmerah.kernel.Riwayat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Everything that is, or once was, on record about an enterprise.
@Repository
public class UsahaHistory {

    private final JdbcClient jdbc;

    public UsahaHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Newest first; corrected versions included.
    public List<Riwayat> list(long usahaId) {
        return jdbc.sql("""
                with fact as (
                    select id, 'terdaftar' as fakta, 'Terdaftar sebagai ' || nama as judul,
                           concat_ws(', ', 'KBLI ' || kbli, lower(replace(badan_usaha, '_', ' ')), 'merek ' || merek)
                               as rincian,
                           berlaku_dari as dari, berlaku_sampai as sampai, recorded_at, superseded_at, asal
                      from usaha_terdaftar where usaha_id = :id
                    union all
                    select id, 'skala', 'Skala ' || lower(skala), coalesce('sebelumnya ' || lower(sebelumnya), ''),
                           berlaku_dari, berlaku_sampai, recorded_at, superseded_at, asal
                      from usaha_skala where usaha_id = :id
                    union all
                    select id, 'laporan', 'Keadaan usaha ' || tahun,
                           concat_ws(', ', 'omzet Rp ' || angka(omzet), 'aset Rp ' || angka(aset),
                                     'tenaga kerja ' || tenaga_kerja),
                           make_date(tahun, 12, 31), null, recorded_at, superseded_at, asal
                      from usaha_tahun where usaha_id = :id
                    union all
                    select id, 'legalitas', case jenis when 'PIRT' then 'P-IRT' when 'HALAL' then 'Sertifikat halal'
                                                       when 'MEREK' then 'Merek terdaftar' else jenis end,
                           nomor, berlaku_dari, berlaku_sampai, recorded_at, superseded_at, asal
                      from usaha_legalitas where usaha_id = :id
                    union all
                    select id, 'kemitraan', 'Kemitraan dengan ' || mitra,
                           concat_ws(', ', lower(replace(pola, '_', ' ')), 'perjanjian ' || perjanjian),
                           berlaku_dari, berlaku_sampai, recorded_at, superseded_at, asal
                      from usaha_kemitraan where usaha_id = :id
                    union all
                    select id, 'fasilitasi', 'Fasilitasi ' || lower(jenis), concat_ws(', ', program, 'Rp ' || angka(nilai)),
                           tanggal, null, recorded_at, superseded_at, asal
                      from usaha_fasilitasi where usaha_id = :id
                    union all
                    select id, 'ods', 'Diinput ke ODS', '', tanggal, null, recorded_at, superseded_at, asal
                      from usaha_ods where usaha_id = :id
                )
                select id, fakta, judul, rincian, dari, nullif(sampai, 'infinity') as sampai, recorded_at,
                       nullif(superseded_at, 'infinity') as superseded_at, asal
                  from fact
                 order by dari desc, recorded_at desc, id desc
                """).param("id", usahaId).query(Riwayat.class).list();
    }
}
