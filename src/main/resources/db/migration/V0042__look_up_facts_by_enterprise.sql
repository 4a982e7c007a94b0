-- Indicators look facts up by enterprise as of any moment, so an index of current rows alone
-- does not serve them. With `superseded_at` as the last column the same index still refuses a
-- second current row.
drop index usaha_tahun_once;
create unique index usaha_tahun_once on usaha_tahun (usaha_id, tahun, superseded_at);
drop index usaha_terdaftar_once;
create unique index usaha_terdaftar_once on usaha_terdaftar (usaha_id, berlaku_dari, superseded_at);
drop index usaha_skala_once;
create unique index usaha_skala_once on usaha_skala (usaha_id, berlaku_dari, superseded_at);
drop index usaha_ods_once;
create unique index usaha_ods_once on usaha_ods (usaha_id, superseded_at);
