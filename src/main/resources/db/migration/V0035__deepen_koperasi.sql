-- The rest of the ODS data dictionary about a cooperative, and what a yearly statement, a
-- meeting and a certificate hold beside it. asal_kolom names the source of single fields
-- where it is not `asal`: {"alamat": "ODS"}.
alter table koperasi_terdaftar
    drop constraint koperasi_terdaftar_bentuk_check,
    add constraint koperasi_terdaftar_bentuk_check
        check (bentuk in ('PRIMER_KABUPATEN', 'SEKUNDER_KABUPATEN', 'PRIMER_PROVINSI', 'SEKUNDER_PROVINSI',
                          'PRIMER_NASIONAL', 'SEKUNDER_NASIONAL')),
    add column akta_nomor          text,
    add column akta_tanggal        date,
    add column notaris             text,
    add column nomor_perubahan     text,
    add column tanggal_perubahan   date,
    add column nib                 text check (nib ~ '^\d{13}$'),
    add column npwp                text,
    add column kbli                text[],
    add column telepon             text,
    add column email               text,
    add column sektor              text check (length(sektor) = 1),
    add column kuk                 smallint check (kuk between 1 and 4),
    add column wilayah_keanggotaan text,
    add column asal_kolom          jsonb;
comment on column koperasi_terdaftar.npwp is 'of the legal person, so not sealed';
comment on column koperasi_terdaftar.kuk is 'as ODS or an officer states it; the computed class is derived';
comment on column koperasi_terdaftar.wilayah_keanggotaan is 'decides which government supervises';
create index koperasi_terdaftar_nik on koperasi_terdaftar (nik_koperasi) where superseded_at = 'infinity';
create index koperasi_terdaftar_badan_hukum on koperasi_terdaftar (nomor_badan_hukum)
 where superseded_at = 'infinity';

alter table koperasi_laporan
    add column simpanan_pokok       numeric(20, 2),
    add column simpanan_wajib       numeric(20, 2),
    add column simpanan_lain        numeric(20, 2),
    add column hibah                numeric(20, 2),
    add column cadangan             numeric(20, 2),
    add column cadangan_risiko      numeric(20, 2),
    add column modal_penyertaan     numeric(20, 2),
    add column simpanan_sukarela    numeric(20, 2),
    add column simpanan_berjangka   numeric(20, 2),
    add column hutang_bank          numeric(20, 2),
    add column hutang_koperasi      numeric(20, 2),
    add column hutang_lpdb          numeric(20, 2),
    add column pinjaman_anggota     numeric(20, 2),
    add column pinjaman_lain        numeric(20, 2),
    add column pinjaman_lancar      numeric(20, 2),
    add column pinjaman_kurang      numeric(20, 2),
    add column pinjaman_diragukan   numeric(20, 2),
    add column pinjaman_macet       numeric(20, 2),
    add column aset_lancar          numeric(20, 2),
    add column aset_tetap           numeric(20, 2),
    add column partisipasi_bruto    numeric(20, 2),
    add column beban_pokok          numeric(20, 2),
    add column beban_usaha          numeric(20, 2),
    add column beban_perkoperasian  numeric(20, 2),
    add column manajer_pria         int check (manajer_pria >= 0),
    add column manajer_wanita       int check (manajer_wanita >= 0),
    add column karyawan_pria        int check (karyawan_pria >= 0),
    add column karyawan_wanita      int check (karyawan_wanita >= 0);
comment on column koperasi_laporan.cadangan is 'cadangan umum; cadangan tujuan risiko stands apart';
comment on column koperasi_laporan.pinjaman_lain is 'loans to those who are no members';

alter table koperasi_rat
    add column mode        text check (mode in ('LURING', 'DARING', 'GABUNGAN', 'KELOMPOK')),
    add column kuorum      boolean,
    add column verifikator text;
