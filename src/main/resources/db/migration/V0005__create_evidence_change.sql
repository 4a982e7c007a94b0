-- Which transactions changed evidence. A row becomes visible exactly when its change does,
-- so count and maximum together are a version of the evidence that readers can cache by.
-- Every fact table has the trigger:
--   create trigger evidence_changed after insert or update or delete on <table>
--     for each statement execute function evidence_changed();
create table evidence_change (
    id   bigint generated always as identity primary key,
    xact xid8 not null unique default pg_current_xact_id()
);

create function evidence_changed() returns trigger language plpgsql as $$
begin
    insert into evidence_change (xact) values (pg_current_xact_id()) on conflict do nothing;
    return null;
end
$$;
