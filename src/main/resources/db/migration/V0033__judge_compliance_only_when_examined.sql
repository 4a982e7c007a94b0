-- Compliance is judged in an examination of compliance; supervision says nothing about it.
alter table koperasi_pemeriksaan alter column patuh drop not null;
alter table koperasi_pemeriksaan
    add constraint koperasi_pemeriksaan_patuh check ((jenis = 'PEMERIKSAAN_KEPATUHAN') = (patuh is not null));
