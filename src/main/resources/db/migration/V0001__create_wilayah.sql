-- Regions of the kabupaten: their official codes, their names and one centre point each.
-- A code never changes its meaning, so it is the key that all evidence refers to.
create table kecamatan (
    kode text primary key check (kode ~ '^\d{2}\.\d{2}\.\d{2}$'),
    nama text not null,
    lat  numeric(9, 6) not null check (lat between -90 and 90),
    lon  numeric(9, 6) not null check (lon between -180 and 180)
);

create table desa (
    kode      text primary key check (kode ~ '^\d{2}\.\d{2}\.\d{2}\.[12]\d{3}$'),
    nama      text not null,
    kecamatan text not null references kecamatan,
    lat       numeric(9, 6) not null check (lat between -90 and 90),
    lon       numeric(9, 6) not null check (lon between -180 and 180),
    check (left(kode, 8) = kecamatan)
);

create index desa_kecamatan on desa (kecamatan);
