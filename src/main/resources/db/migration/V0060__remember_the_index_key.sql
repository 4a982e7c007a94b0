-- By which the application notices that it was given other keys than this database's: the
-- blind index of a fixed word. It tells nothing about the key.
create table privacy_key_check (
    only_row boolean primary key default true check (only_row),
    word     bytea not null
);
