-- An import is finished only when its effect on the indicators is stored too, so that no page
-- shows it without. `masuk` says that the rows are in, whatever happens afterwards.
alter table import_run add column masuk boolean not null default false;
update import_run set masuk = true where keadaan = 'SELESAI';
