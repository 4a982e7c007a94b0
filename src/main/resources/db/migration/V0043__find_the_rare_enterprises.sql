-- Lists are walked by name until a page is full; that is slow for what few enterprises have.
-- These find them directly.
create index usaha_skala_risen on usaha_skala (skala, usaha_id)
 where superseded_at = 'infinity' and skala <> 'MIKRO';
create index usaha_legalitas_jenis on usaha_legalitas (jenis, usaha_id) where superseded_at = 'infinity';
