-- Files that were handed in. The content lies in the data folder under its SHA-256; the name is
-- only what the person called it and is never part of a path.
create table attachment (
    id       bigint      generated always as identity primary key,
    sha256   char(64)    not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size     bigint      not null check (size > 0),
    type     text        not null check (type in ('PDF', 'DOCX', 'XLSX', 'PNG', 'JPEG')),
    name     text        not null check (name <> '' and length(name) <= 120),
    uploader text        not null check (uploader <> ''),
    at       timestamptz not null
);

create trigger attachment_is_append_only before update or delete on attachment
    for each row execute function refuse_change();
create trigger attachment_is_not_truncated before truncate on attachment
    for each statement execute function refuse_change();

-- What lies beside a version of a plan, at the step of its history at which it was handed in.
create table renstra_lampiran (
    attachment_id bigint primary key references attachment,
    renstra_id    text   not null,
    langkah       int    not null,
    jenis         text   not null check (jenis in ('SK_TIM', 'BERITA_ACARA', 'LEMBAR_VERIFIKASI', 'HASIL_REVIU')),
    foreign key (renstra_id, langkah) references renstra_tahapan
);

create index renstra_lampiran_renstra on renstra_lampiran (renstra_id, langkah);
