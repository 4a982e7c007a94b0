-- Performance agreements. A published revision is the whole agreement as canonical text and
-- is never changed. The first one, number 0, has no reason; each later one has.
create table perjanjian (
    tahun int  not null,
    unit  text not null check (unit <> ''),
    primary key (tahun, unit)
);

create table perjanjian_revisi (
    tahun   int         not null,
    unit    text        not null,
    nomor   int         not null check (nomor >= 0),
    naskah  text        not null check (naskah <> ''),
    sha256  char(64)    not null check (sha256 ~ '^[0-9a-f]{64}$'),
    sebab   text        check (sebab <> ''),
    alasan  text        check (alasan <> ''),
    pembuat text        not null check (pembuat <> ''),
    dibuat  timestamptz not null,
    primary key (tahun, unit, nomor),
    foreign key (tahun, unit) references perjanjian,
    check ((nomor = 0) = (sebab is null)),
    check ((nomor = 0) = (alasan is null))
);

create trigger perjanjian_revisi_is_append_only before update or delete on perjanjian_revisi
    for each row execute function refuse_change();
create trigger perjanjian_revisi_is_not_truncated before truncate on perjanjian_revisi
    for each statement execute function refuse_change();
