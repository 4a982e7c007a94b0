-- Values that are stated with evidence instead of computed (SAKIP by Inspektorat, shares of
-- administrative documents). Append-only like every fact.
create table nilai_dinyatakan (
    id            bigint generated always as identity primary key,
    indikator_id  text not null,
    tahun         int not null check (tahun between 1945 and 2100),
    nilai         numeric(20, 6) not null,
    bukti         text not null check (bukti <> ''),
    asal          text not null,
    recorded_at   timestamptz not null default now(),
    superseded_at timestamptz not null default 'infinity',
    check (superseded_at >= recorded_at)
);

create unique index nilai_dinyatakan_current
    on nilai_dinyatakan (indikator_id, tahun) where superseded_at = 'infinity';

create trigger evidence_changed after insert or update or delete on nilai_dinyatakan
    for each statement execute function evidence_changed();
