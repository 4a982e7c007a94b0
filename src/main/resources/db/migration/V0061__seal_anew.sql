-- Which columns hold sealed personal data, so that a new key can reach all of them. A migration
-- that adds such a column adds its row here.
create table sealed_column (
    tabel text not null,
    kolom text not null,
    field text not null,
    primary key (tabel, kolom)
);
insert into sealed_column values
    ('koperasi_pengurus', 'nik_sandi', 'NIK'),
    ('koperasi_pengurus', 'telepon_sandi', 'TELEPON'),
    ('koperasi_sdm_terdaftar', 'nik_sandi', 'NIK'),
    ('pengusaha', 'nik_sandi', 'NIK'),
    ('pengusaha', 'telepon_sandi', 'TELEPON'),
    ('pengusaha', 'email_sandi', 'EMAIL'),
    ('pengusaha', 'alamat_sandi', 'ALAMAT'),
    ('pengusaha', 'npwp_sandi', 'NPWP'),
    ('pengusaha_lama', 'nik_sandi', 'NIK'),
    ('pengusaha_lama', 'telepon_sandi', 'TELEPON'),
    ('pengusaha_lama', 'email_sandi', 'EMAIL'),
    ('pengusaha_lama', 'alamat_sandi', 'ALAMAT'),
    ('pengusaha_lama', 'npwp_sandi', 'NPWP'),
    ('usaha_terdaftar', 'alamat_sandi', 'ALAMAT');

-- The next rows after one that are sealed with another key than this; the first byte of a
-- sealed value is the number of its key.
create function sealed_with_other_key(tabel text, kolom text, kunci int, sesudah bigint, batas int)
    returns table (id bigint, sandi bytea) language plpgsql as $$
begin
    return query execute format(
        'select id, %I from %I where %I is not null and get_byte(%I, 0) <> $1 and id > $2 order by id limit $3 for update',
        kolom, tabel, kolom, kolom) using kunci, sesudah, batas;
end
$$;

create function put_sealed(tabel text, kolom text, ids bigint[], sandi bytea[]) returns void language plpgsql as $$
begin
    perform set_config('benang.tanpa_riwayat', 'ya', true);
    execute format(
        'update %I set %I = v.sandi from unnest($1, $2) as v (id, sandi) where %I.id = v.id', tabel, kolom, tabel)
        using ids, sandi;
end
$$;

create function count_sealed(tabel text, kolom text, kunci int) returns bigint language plpgsql as $$
declare
    n bigint;
begin
    execute format('select count(*) from %I where %I is not null and get_byte(%I, 0) = $1', tabel, kolom, kolom)
        into n using kunci;
    return n;
end
$$;
