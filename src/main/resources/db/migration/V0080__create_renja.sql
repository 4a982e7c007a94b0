-- The yearly plans. A revision is the whole Renja as canonical text and is never changed.
create table renja (
    tahun int primary key
);

create table renja_revisi (
    nomor   bigint      generated always as identity primary key,
    tahun   int         not null references renja,
    induk   bigint,
    naskah  text        not null check (naskah <> ''),
    sha256  char(64)    not null check (sha256 ~ '^[0-9a-f]{64}$'),
    pembuat text        not null check (pembuat <> ''),
    dibuat  timestamptz not null,
    pesan   text        not null check (pesan <> ''),
    unique (tahun, nomor),
    unique nulls not distinct (tahun, induk, sha256),
    foreign key (tahun, induk) references renja_revisi (tahun, nomor),
    check (induk < nomor)
);

create trigger renja_revisi_is_append_only before update or delete on renja_revisi
    for each row execute function refuse_change();
create trigger renja_revisi_is_not_truncated before truncate on renja_revisi
    for each statement execute function refuse_change();

-- What was said in E.8.2.1 about an element that differs. It holds as long as both values
-- are the ones it was said about; the newest word on an element counts.
create table renja_evaluasi (
    nomor         bigint      generated always as identity primary key,
    tahun         int         not null references renja,
    kode          text        not null check (kode <> ''),
    unsur         text        not null check (unsur <> ''),
    kunci         text,
    nilai_renstra text,
    nilai_renja   text,
    evaluasi      text        not null check (evaluasi <> ''),
    tindak_lanjut text        not null check (tindak_lanjut <> ''),
    hasil         text        check (hasil <> ''),
    pembuat       text        not null check (pembuat <> ''),
    dibuat        timestamptz not null
);

create index on renja_evaluasi (tahun, kode);

create trigger renja_evaluasi_is_append_only before update or delete on renja_evaluasi
    for each row execute function refuse_change();
create trigger renja_evaluasi_is_not_truncated before truncate on renja_evaluasi
    for each statement execute function refuse_change();
