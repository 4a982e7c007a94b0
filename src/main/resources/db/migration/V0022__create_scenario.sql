-- What-if: copies of a plan that are tried out and never enter its life by themselves. Each row
-- is a state of a scenario as a whole plan text; the last row of a name is the one that counts.
create table renstra_scenario (
    nomor      bigint      generated always as identity primary key,
    renstra_id text        not null references renstra,
    nama       text        not null check (nama <> ''),
    dasar      bigint      not null,
    naskah     text        not null check (naskah <> ''),
    pembuat    text        not null check (pembuat <> ''),
    dibuat     timestamptz not null,
    ditutup    boolean     not null default false,
    foreign key (renstra_id, dasar) references renstra_revisi (renstra_id, nomor)
);

create index renstra_scenario_nama on renstra_scenario (renstra_id, nama, nomor);

create trigger renstra_scenario_is_append_only before update or delete on renstra_scenario
    for each row execute function refuse_change();
