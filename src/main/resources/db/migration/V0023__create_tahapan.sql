-- The life of a plan: versions in a series, and the stages each went through. Where a version
-- stands is its last row in renstra_tahapan; nothing says it a second time.
create table renstra_versi (
    renstra_id text primary key references renstra,
    seri       text not null references renstra,
    nomor      int  not null check (nomor >= 0),
    asal       text references renstra_versi,
    alasan     text,
    unique (seri, nomor),
    check ((nomor = 0) = (asal is null)),
    check ((nomor = 0) = (renstra_id = seri)),
    check (asal is null or alasan <> '')
);

-- `langkah` counts the steps of a version from 1, so that two people cannot take the same one.
create table renstra_tahapan (
    renstra_id text        not null references renstra_versi,
    langkah    int         not null check (langkah > 0),
    peristiwa  text        not null check (peristiwa <> ''),
    tahap      text        not null check (tahap in ('PERSIAPAN', 'RANCANGAN_AWAL', 'RANCANGAN', 'FORUM_PD',
                                                     'RANCANGAN_AKHIR', 'VERIFIKASI', 'REVIU_APIP', 'PENETAPAN',
                                                     'DITETAPKAN')),
    revisi     bigint      not null references renstra_revisi,
    sha256     char(64)    not null check (sha256 ~ '^[0-9a-f]{64}$'),
    pelaku     text        not null check (pelaku <> ''),
    waktu      timestamptz not null,
    catatan    text,
    koreksi    text[]      not null default '{}',
    primary key (renstra_id, langkah)
);

create trigger renstra_tahapan_is_append_only before update or delete on renstra_tahapan
    for each row execute function refuse_change();
create trigger renstra_tahapan_is_not_truncated before truncate on renstra_tahapan
    for each statement execute function refuse_change();

-- A paraf is over one revision in one round of signing (`langkah`, the step that began it); those
-- of another revision or an earlier round no longer count.
create table renstra_paraf (
    renstra_id text        not null,
    langkah    int         not null,
    revisi     bigint      not null references renstra_revisi,
    sha256     char(64)    not null check (sha256 ~ '^[0-9a-f]{64}$'),
    urutan     int         not null check (urutan between 1 and 7),
    jabatan    text        not null check (jabatan <> ''),
    akun       text        not null check (akun <> ''),
    nama       text        not null check (nama <> ''),
    waktu      timestamptz not null,
    primary key (renstra_id, langkah, revisi, urutan),
    foreign key (renstra_id, langkah) references renstra_tahapan
);

create trigger renstra_paraf_is_append_only before update or delete on renstra_paraf
    for each row execute function refuse_change();
create trigger renstra_paraf_is_not_truncated before truncate on renstra_paraf
    for each statement execute function refuse_change();

-- The act that closed a version, beside the text that was signed (ADR 7).
create table renstra_penetapan (
    renstra_id           text   primary key references renstra_versi,
    revisi               bigint not null references renstra_revisi,
    sha256               char(64) not null check (sha256 ~ '^[0-9a-f]{64}$'),
    nomor                text   not null check (nomor <> ''),
    tanggal              date   not null,
    diundangkan          date   not null check (diundangkan >= tanggal),
    berita_daerah_nomor  text   not null check (berita_daerah_nomor <> ''),
    berita_daerah_tahun  int    not null
);

create trigger renstra_penetapan_is_append_only before update or delete on renstra_penetapan
    for each row execute function refuse_change();
create trigger renstra_penetapan_is_not_truncated before truncate on renstra_penetapan
    for each statement execute function refuse_change();

-- Plans that were there before their life was kept are enacted regulations.
insert into renstra_versi (renstra_id, seri, nomor)
select id, id, 0
  from renstra;

insert into renstra_tahapan (renstra_id, langkah, peristiwa, tahap, revisi, sha256, pelaku, waktu, catatan)
select distinct on (renstra_id) renstra_id, 1, 'WARISAN', 'DITETAPKAN', nomor, sha256, 'sistem', dibuat,
       'Ditetapkan sebelum tahapannya dicatat di sini.'
  from renstra_revisi
 order by renstra_id, nomor desc;
