-- The list of one sector in the order of names; a rare sector would otherwise walk through
-- every name of the register.
create index usaha_terdaftar_sektor on usaha_terdaftar (sektor, nama, usaha_id) where superseded_at = 'infinity';
