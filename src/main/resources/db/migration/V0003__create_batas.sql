-- Boundaries that users load. A file is kept with its source and licence and is never changed:
-- a later file replaces an earlier one region by region, and a revoked file counts no more.
create table batas_berkas (
    id            bigint generated always as identity primary key,
    nama_berkas   text not null,
    sumber        text not null check (sumber <> ''),
    lisensi       text not null check (lisensi <> ''),
    sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    diunggah_oleh text not null,
    diunggah_pada timestamptz not null,
    dicabut_pada  timestamptz
);

create table batas (
    berkas  bigint not null references batas_berkas,
    kode    text not null check (kode ~ '^\d{2}\.\d{2}\.\d{2}(\.[12]\d{3})?$'),
    geojson text not null,
    primary key (berkas, kode)
);
