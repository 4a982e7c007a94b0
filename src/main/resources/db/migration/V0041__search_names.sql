-- Names are searched by any part of a word. pg_trgm makes that fast; a server without it
-- (a bare PostgreSQL package) still answers, only slower.
do $$
begin
    if exists (select from pg_available_extensions where name = 'pg_trgm') then
        create extension if not exists pg_trgm;
        create index koperasi_terdaftar_nama_trgm on koperasi_terdaftar using gin (nama gin_trgm_ops);
        create index usaha_terdaftar_nama_trgm on usaha_terdaftar using gin (nama gin_trgm_ops)
         where superseded_at = 'infinity';
    end if;
end
$$;
