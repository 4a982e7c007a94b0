-- What a cooperative does and what is done with it: meetings, statements, assessments,
-- inspections, licence procedures, facilitation.
create table koperasi_rat (
    id            bigint generated always as identity primary key,
    koperasi_id   bigint not null references koperasi,
    tanggal       date not null,
    tahun_buku    int not null,
    tepat_waktu   boolean generated always as (tanggal <= make_date(tahun_buku + 1, 6, 30)) stored,
    hadir         int not null check (hadir >= 0),
    anggota       int not null check (anggota > 0),
    berita_acara  text,
    kode_desa     text not null check (length(kode_desa) = 13),
    recorded_at   timestamptz not null default now(),
    superseded_at timestamptz not null default 'infinity',
    asal          text not null default 'PETUGAS',
    check (hadir <= anggota),
    check (tanggal > make_date(tahun_buku, 12, 31))
);
comment on column koperasi_rat.tepat_waktu is 'UU 25/1992 Pasal 26: within six months after the book year';
create unique index koperasi_rat_once on koperasi_rat (koperasi_id, tahun_buku) where superseded_at = 'infinity';
create index on koperasi_rat (koperasi_id, tanggal);

create table koperasi_laporan (
    id             bigint generated always as identity primary key,
    koperasi_id    bigint not null references koperasi,
    tahun          int not null,
    aset           numeric(20, 2) not null,
    modal_sendiri  numeric(20, 2) not null,
    modal_luar     numeric(20, 2) not null,
    volume_usaha   numeric(20, 2) not null,
    shu            numeric(20, 2) not null,
    anggota_pria   int not null check (anggota_pria >= 0),
    anggota_wanita int not null check (anggota_wanita >= 0),
    anggota        int generated always as (anggota_pria + anggota_wanita) stored,
    karyawan       int not null check (karyawan >= 0),
    kode_desa      text not null check (length(kode_desa) = 13),
    recorded_at    timestamptz not null default now(),
    superseded_at  timestamptz not null default 'infinity',
    asal           text not null default 'PETUGAS',
    check (abs(aset - modal_sendiri - modal_luar) <= 1)
);
create unique index koperasi_laporan_once on koperasi_laporan (koperasi_id, tahun) where superseded_at = 'infinity';

create table koperasi_penilaian (
    id            bigint generated always as identity primary key,
    koperasi_id   bigint not null references koperasi,
    tanggal       date not null,
    tahun_buku    int not null,
    metode        text not null check (metode in ('PERDEP_06_2016', 'KKPKK')),
    skor          numeric(9, 6) not null check (skor between 0 and 100),
    predikat      text not null
                  check (predikat in ('SEHAT', 'CUKUP_SEHAT', 'DALAM_PENGAWASAN', 'DALAM_PENGAWASAN_KHUSUS')),
    kode_desa     text not null check (length(kode_desa) = 13),
    recorded_at   timestamptz not null default now(),
    superseded_at timestamptz not null default 'infinity',
    asal          text not null default 'PETUGAS'
);
create unique index koperasi_penilaian_once on koperasi_penilaian (koperasi_id, tahun_buku, metode)
 where superseded_at = 'infinity';
create index on koperasi_penilaian (koperasi_id, tanggal);

create table koperasi_pemeriksaan (
    id            bigint generated always as identity primary key,
    koperasi_id   bigint not null references koperasi,
    tanggal       date not null,
    jenis         text not null check (jenis in ('PENGAWASAN', 'PEMERIKSAAN_KEPATUHAN')),
    tertib        boolean not null,
    patuh         boolean not null,
    nomor_laporan text,
    kode_desa     text not null check (length(kode_desa) = 13),
    recorded_at   timestamptz not null default now(),
    superseded_at timestamptz not null default 'infinity',
    asal          text not null default 'PETUGAS'
);
comment on column koperasi_pemeriksaan.tertib is 'tertib kelembagaan: legal status, organs, books and RAT in order';
comment on column koperasi_pemeriksaan.patuh is 'meets the regulations; judged in a PEMERIKSAAN_KEPATUHAN';
create index on koperasi_pemeriksaan (koperasi_id, tanggal);

-- The steps of a licence: of the IUSP (kantor_id null) or of an office.
create table koperasi_izin (
    id            bigint generated always as identity primary key,
    koperasi_id   bigint not null references koperasi,
    kantor_id     bigint,
    tanggal       date not null,
    izin          text not null check (izin in ('IUSP', 'KANTOR_CABANG', 'KANTOR_CABANG_PEMBANTU', 'KANTOR_KAS')),
    tahap         text not null check (tahap in ('PERMOHONAN', 'PENERBITAN', 'PENOLAKAN')),
    nomor         text,
    kode_desa     text not null check (length(kode_desa) = 13),
    recorded_at   timestamptz not null default now(),
    superseded_at timestamptz not null default 'infinity',
    asal          text not null default 'PETUGAS',
    check ((izin = 'IUSP') = (kantor_id is null))
);
create index on koperasi_izin (koperasi_id, tanggal);
create index on koperasi_izin (kantor_id, tanggal) where kantor_id is not null;

-- Training in cooperative matters that the cooperative itself held.
create table koperasi_diklat (
    id            bigint generated always as identity primary key,
    koperasi_id   bigint not null references koperasi,
    tanggal       date not null,
    tema          text not null,
    peserta       int not null check (peserta > 0),
    kode_desa     text not null check (length(kode_desa) = 13),
    recorded_at   timestamptz not null default now(),
    superseded_at timestamptz not null default 'infinity',
    asal          text not null default 'PETUGAS'
);
create index on koperasi_diklat (koperasi_id, tanggal);

create table koperasi_fasilitasi (
    id            bigint generated always as identity primary key,
    koperasi_id   bigint not null references koperasi,
    tanggal       date not null,
    jenis         text not null check (jenis in ('PEMBIAYAAN', 'PEMASARAN', 'PENDAMPINGAN', 'KEMITRAAN')),
    program       text not null,
    nilai         numeric(20, 2) check (nilai >= 0),
    kode_desa     text not null check (length(kode_desa) = 13),
    recorded_at   timestamptz not null default now(),
    superseded_at timestamptz not null default 'infinity',
    asal          text not null default 'PETUGAS'
);
create index on koperasi_fasilitasi (koperasi_id, tanggal);

-- Access that was gained: a loan that was disbursed, a buyer that was won.
create table koperasi_akses (
    id            bigint generated always as identity primary key,
    koperasi_id   bigint not null references koperasi,
    tanggal       date not null,
    jenis         text not null check (jenis in ('PEMBIAYAAN', 'PASAR')),
    pihak         text not null,
    nilai         numeric(20, 2) check (nilai >= 0),
    kode_desa     text not null check (length(kode_desa) = 13),
    recorded_at   timestamptz not null default now(),
    superseded_at timestamptz not null default 'infinity',
    asal          text not null default 'PETUGAS'
);
create index on koperasi_akses (koperasi_id, tanggal);

-- Ranking (Permenkop 21/2015).
create table koperasi_peringkat (
    id            bigint generated always as identity primary key,
    koperasi_id   bigint not null references koperasi,
    tanggal       date not null,
    predikat      text not null
                  check (predikat in ('SANGAT_BERKUALITAS', 'BERKUALITAS', 'CUKUP_BERKUALITAS', 'TIDAK_BERKUALITAS')),
    lembaga       text not null,
    nomor         text,
    kode_desa     text not null check (length(kode_desa) = 13),
    recorded_at   timestamptz not null default now(),
    superseded_at timestamptz not null default 'infinity',
    asal          text not null default 'PETUGAS'
);
create index on koperasi_peringkat (koperasi_id, tanggal);

create trigger evidence_changed after insert or update or delete on koperasi_rat
    for each statement execute function evidence_changed();
create trigger evidence_changed after insert or update or delete on koperasi_laporan
    for each statement execute function evidence_changed();
create trigger evidence_changed after insert or update or delete on koperasi_penilaian
    for each statement execute function evidence_changed();
create trigger evidence_changed after insert or update or delete on koperasi_pemeriksaan
    for each statement execute function evidence_changed();
create trigger evidence_changed after insert or update or delete on koperasi_izin
    for each statement execute function evidence_changed();
create trigger evidence_changed after insert or update or delete on koperasi_diklat
    for each statement execute function evidence_changed();
create trigger evidence_changed after insert or update or delete on koperasi_fasilitasi
    for each statement execute function evidence_changed();
create trigger evidence_changed after insert or update or delete on koperasi_akses
    for each statement execute function evidence_changed();
create trigger evidence_changed after insert or update or delete on koperasi_peringkat
    for each statement execute function evidence_changed();
