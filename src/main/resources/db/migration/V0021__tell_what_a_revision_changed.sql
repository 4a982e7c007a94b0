-- What each revision changed of the one before it, value by value, so that one can ask who
-- changed this target, when and why. Derived from the two texts when the revision is added.
create table renstra_perubahan (
    revisi  bigint not null references renstra_revisi (nomor),
    urutan  int    not null check (urutan > 0),
    bagian  text   not null,
    kolom   text   not null check (kolom <> ''),
    sebelum text,
    sesudah text,
    primary key (revisi, urutan),
    check (sebelum is distinct from sesudah)
);

create index renstra_perubahan_bagian on renstra_perubahan using hash (bagian);

create trigger renstra_perubahan_is_append_only before update or delete on renstra_perubahan
    for each row execute function refuse_change();

-- Work that waits for its author: an uploaded plan whose differences are being read, or an
-- edit that met another one. It is a plan text made from revision `dasar`.
create table renstra_kept_draft (
    id         bigint      generated always as identity primary key,
    renstra_id text        not null references renstra,
    dasar      bigint      not null,
    naskah     text        not null check (naskah <> ''),
    asal       text        not null check (asal <> ''),
    pembuat    text        not null check (pembuat <> ''),
    dibuat     timestamptz not null,
    selesai    timestamptz,
    foreign key (renstra_id, dasar) references renstra_revisi (renstra_id, nomor)
);

create index renstra_kept_draft_pembuat on renstra_kept_draft (renstra_id, pembuat) where selesai is null;
