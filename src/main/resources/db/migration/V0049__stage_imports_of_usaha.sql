-- Enterprises on their way in. Staged rows are seen by the import alone; personal data is sealed
-- before it gets here.
create table usaha_impor (
    run_id           bigint not null,
    nomor            int not null,
    kunci            bytea not null,
    nik_sandi        bytea,
    nik_indeks       bytea,
    nama_pengusaha   text not null,
    jenis_kelamin    text not null,
    tanggal_lahir    date,
    pendidikan       text,
    disabilitas      boolean,
    telepon_sandi    bytea,
    telepon_indeks   bytea,
    email_sandi      bytea,
    nik_koperasi     text,
    nama             text not null,
    merek            text,
    mulai            date not null,
    kbli             text not null,
    sektor           text not null,
    badan_usaha      text not null,
    tempat           text not null,
    alamat_sandi     bytea,
    alamat_indeks    bytea,
    rt               int,
    rw               int,
    kode_desa        text not null,
    latitude         real,
    longitude        real,
    nib              text,
    pirt             text,
    halal            text,
    nomor_merek      text,
    tahun            int,
    omzet            bigint,
    aset             bigint,
    modal            bigint,
    tenaga_kerja_pria   int,
    tenaga_kerja_wanita int,
    pembukuan        text,
    qris             boolean,
    skala            text
);
create index usaha_impor_row on usaha_impor (run_id, nomor);

-- Of each staged row: which record it is about, and what it would change there.
create table usaha_impor_hasil (
    run_id       bigint not null,
    nomor        int not null,
    usaha_id     bigint not null,
    pengusaha_id bigint not null,
    baru         boolean not null,
    pemilik_baru boolean not null,
    berubah      text[] not null,
    ditahan      text[] not null
);
create index usaha_impor_hasil_row on usaha_impor_hasil (run_id, nomor);

-- By what a row is recognised when the same file, or a mended one, comes again.
create table usaha_kunci (
    kunci    bytea primary key,
    usaha_id bigint not null references usaha
);
create index usaha_kunci_usaha on usaha_kunci (usaha_id);

alter table usaha_terdaftar add column alamat_indeks bytea;
comment on column usaha_terdaftar.alamat_indeks is
    'blind index of the address, by which an import sees that it changed; null where it came by a form';

-- Village lists know the turnover of an enterprise and not its assets.
alter table usaha_tahun
    alter column aset drop not null,
    alter column tenaga_kerja drop not null;
