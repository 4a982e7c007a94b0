-- The rest of the register of enterprises (PL-KUMKM, section by section) and the history of
-- owners. An owner is one row that changes; the trigger keeps what the row said before.
alter table pengusaha
    add column pendidikan   text check (pendidikan in ('TIDAK_SEKOLAH', 'SD', 'SMP', 'SMA', 'DIPLOMA', 'S1', 'S2', 'S3')),
    add column disabilitas  boolean,
    add column email_sandi  bytea,
    add column alamat_sandi bytea,
    add column kode_desa    text,
    add column npwp_sandi   bytea,
    add column npwp_indeks  bytea,
    add column dtks         boolean,
    add column asal         text not null default 'PETUGAS',
    add column recorded_at  timestamptz not null default now(),
    add check ((npwp_sandi is null) = (npwp_indeks is null));
comment on column pengusaha.kode_desa is 'where the person lives, not where the enterprise is';
comment on column pengusaha.dtks is 'in the data of those in need (DTKS/P3KE)';

create table pengusaha_lama (
    id             bigint generated always as identity primary key,
    pengusaha_id   bigint not null references pengusaha,
    tanggal_lahir  date,
    jenis_kelamin  text not null,
    nama           text not null,
    nik_sandi      bytea,
    nik_indeks     bytea,
    telepon_sandi  bytea,
    telepon_indeks bytea,
    pendidikan     text,
    disabilitas    boolean,
    email_sandi    bytea,
    alamat_sandi   bytea,
    kode_desa      text,
    npwp_sandi     bytea,
    npwp_indeks    bytea,
    dtks           boolean,
    asal           text not null,
    recorded_at    timestamptz not null,
    superseded_at  timestamptz not null
);
create index on pengusaha_lama (pengusaha_id);
create index on pengusaha_lama (nik_indeks);

-- A change of the key alone is no change of the person: whoever seals anew or destroys data
-- says `set local benang.tanpa_riwayat = 'ya'` first.
create function keep_pengusaha() returns trigger language plpgsql as $$
begin
    if current_setting('benang.tanpa_riwayat', true) = 'ya' then return new; end if;
    if new.recorded_at = old.recorded_at then new.recorded_at := now(); end if;
    insert into pengusaha_lama
           (pengusaha_id, tanggal_lahir, jenis_kelamin, nama, nik_sandi, nik_indeks, telepon_sandi, telepon_indeks,
            pendidikan, disabilitas, email_sandi, alamat_sandi, kode_desa, npwp_sandi, npwp_indeks, dtks, asal,
            recorded_at, superseded_at)
    values (old.id, old.tanggal_lahir, old.jenis_kelamin, old.nama, old.nik_sandi, old.nik_indeks, old.telepon_sandi,
            old.telepon_indeks, old.pendidikan, old.disabilitas, old.email_sandi, old.alamat_sandi, old.kode_desa,
            old.npwp_sandi, old.npwp_indeks, old.dtks, old.asal, old.recorded_at, new.recorded_at);
    return new;
end
$$;

create trigger keep_pengusaha before update on pengusaha
    for each row when (old.* is distinct from new.*) execute function keep_pengusaha();

alter table usaha_terdaftar
    add column alamat_sandi bytea,
    add column rt           smallint check (rt between 0 and 999),
    add column rw           smallint check (rw between 0 and 999),
    add column kbli_lain    text[],
    add column status       text not null default 'AKTIF'
               check (status in ('AKTIF', 'TUTUP', 'PINDAH', 'GANDA', 'TAK_DITEMUKAN')),
    add column asal_kolom   jsonb;
comment on column usaha_terdaftar.status is
    'AKTIF while it is in the register; else why it left on berlaku_sampai, so that whoever counts by date is right';

alter table usaha_tahun
    add column modal               bigint check (modal >= 0),
    add column laba                bigint,
    add column tenaga_kerja_pria   int check (tenaga_kerja_pria >= 0),
    add column tenaga_kerja_wanita int check (tenaga_kerja_wanita >= 0),
    add column tenaga_keluarga     int check (tenaga_keluarga >= 0),
    add column pembukuan           text check (pembukuan in ('TIDAK', 'MANUAL', 'DIGITAL')),
    add column sumber_modal        text[],
    add column kredit              text[],
    add column kanal               text[],
    add column qris                boolean,
    add column rekening_usaha      boolean,
    add column kapasitas           text,
    add column bahan               text,
    add column wilayah_pasar       text;
comment on column usaha_tahun.modal is 'without land and building (PP 7/2021 Pasal 35)';

alter table usaha_kemitraan
    add column tanggal_perjanjian date,
    add column kegiatan           text;

-- Membership of an owner in a cooperative.
create table pengusaha_koperasi (
    id             bigint generated always as identity primary key,
    pengusaha_id   bigint not null references pengusaha,
    koperasi_id    bigint not null references koperasi,
    nomor_anggota  text,
    berlaku_dari   date not null,
    berlaku_sampai date not null default 'infinity',
    recorded_at    timestamptz not null default now(),
    superseded_at  timestamptz not null default 'infinity',
    asal           text not null default 'PETUGAS',
    check (berlaku_dari < berlaku_sampai)
);
create unique index pengusaha_koperasi_once on pengusaha_koperasi (pengusaha_id, koperasi_id, berlaku_dari, superseded_at);
create index pengusaha_koperasi_koperasi on pengusaha_koperasi (koperasi_id);
