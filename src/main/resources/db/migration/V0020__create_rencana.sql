-- The plan. A revision is the whole plan as canonical text and is never changed; the tables
-- below it are rebuilt from the current revision, so that evidence can be joined with it.
create table renstra (
    id               text primary key check (id <> ''),
    perangkat_daerah text not null check (perangkat_daerah <> ''),
    daerah           text not null check (daerah <> ''),
    tahun_awal       int  not null,
    tahun_akhir      int  not null,
    check (tahun_awal <= tahun_akhir)
);

-- Saving the same text twice on the same parent is one revision; going back to an older text
-- is a new one.
create table renstra_revisi (
    nomor      bigint      generated always as identity primary key,
    renstra_id text        not null references renstra,
    induk      bigint,
    naskah     text        not null check (naskah <> ''),
    sha256     char(64)    not null check (sha256 ~ '^[0-9a-f]{64}$'),
    pembuat    text        not null check (pembuat <> ''),
    dibuat     timestamptz not null,
    pesan      text        not null check (pesan <> ''),
    unique (renstra_id, nomor),
    unique nulls not distinct (renstra_id, induk, sha256),
    foreign key (renstra_id, induk) references renstra_revisi (renstra_id, nomor),
    check (induk < nomor)
);

create trigger renstra_revisi_is_append_only before update or delete on renstra_revisi
    for each row execute function refuse_change();
create trigger renstra_revisi_is_not_truncated before truncate on renstra_revisi
    for each statement execute function refuse_change();

-- Projection of the current revision. `urutan` is the order from goal to subkegiatan.
create table rencana_node (
    renstra_id text not null references renstra,
    id         text not null,
    level      text not null check (level in ('tujuan', 'sasaran', 'program', 'kegiatan', 'subkegiatan')),
    induk      text,
    nama       text not null,
    urutan     int  not null check (urutan > 0),
    primary key (renstra_id, id),
    unique (renstra_id, urutan),
    foreign key (renstra_id, induk) references rencana_node (renstra_id, id),
    check ((level = 'tujuan') = (induk is null))
);

create table rencana_indikator (
    renstra_id         text not null,
    id                 text not null,
    node_id            text not null,
    nama               text not null,
    formula            text,
    satuan             text not null,
    kondisi_awal_tahun int,
    kondisi_awal       text,
    kondisi_akhir      text,
    urutan             int  not null check (urutan > 0),
    primary key (renstra_id, id),
    unique (renstra_id, urutan),
    foreign key (renstra_id, node_id) references rencana_node (renstra_id, id),
    check ((kondisi_awal_tahun is null) = (kondisi_awal is null))
);

-- `cetak` is what is printed; `angka` is null where that is no number.
create table rencana_target (
    renstra_id   text not null,
    indikator_id text not null,
    tahun        int  not null,
    cetak        text not null,
    angka        numeric,
    primary key (renstra_id, indikator_id, tahun),
    foreign key (renstra_id, indikator_id) references rencana_indikator (renstra_id, id)
);

create table rencana_pagu (
    renstra_id text           not null,
    node_id    text           not null,
    tahun      int            not null,
    pagu       numeric(20, 2) not null,
    primary key (renstra_id, node_id, tahun),
    foreign key (renstra_id, node_id) references rencana_node (renstra_id, id)
);
