-- Imports of files. A run is one file for one registry; its rows lie in the staging table of
-- that registry until they are taken over in one transaction, so nothing half imported is ever
-- seen. Progress is committed with the rows it counts, so a run goes on where it was killed.
create table import_profile (
    id         bigint generated always as identity primary key,
    target     text not null,
    nama       text not null,
    sumber     text not null,
    peta       jsonb not null,
    dibuat_oleh text not null,
    diubah_pada timestamptz not null default now(),
    unique (target, nama)
);
comment on column import_profile.peta is
    'columns by their heads, words for codes, fixed values; the type ColumnMap';

create table import_run (
    id           bigint generated always as identity primary key,
    target       text not null,
    sumber       text not null,
    berkas       text not null,
    sha256       text not null,
    format       text not null,
    peta         jsonb,
    keadaan      text not null
                 check (keadaan in ('DIUNGGAH', 'DIPERIKSA', 'SIAP', 'DIAMBIL', 'SELESAI', 'DIBATALKAN', 'GAGAL')),
    masalah      text,
    wilayah      text,
    total        int,
    dibaca       int not null default 0,
    baris_terakhir int not null default 0,
    ditolak      int not null default 0,
    berperingatan int not null default 0,
    baru         int not null default 0,
    berubah      int not null default 0,
    sama         int not null default 0,
    ditahan      int not null default 0,
    gerak        jsonb,
    dimulai_oleh text not null,
    dibuat_pada  timestamptz not null default now(),
    diubah_pada  timestamptz not null default now()
);
comment on column import_run.wilayah is 'rows outside this region are refused: the limit of the account';
comment on column import_run.baris_terakhir is 'the number in the file of the last row that is staged';
comment on column import_run.gerak is 'what the import did to the indicators';
create index import_run_waiting on import_run (id) where keadaan in ('DIPERIKSA', 'DIAMBIL');

create table import_fault (
    run_id  bigint not null references import_run on delete cascade,
    nomor   int not null,
    kolom   int not null,
    fault   text not null,
    galat   boolean not null,
    rincian text
);
create index import_fault_row on import_fault (run_id, nomor);
comment on column import_fault.rincian is 'what was understood instead; never personal data';
