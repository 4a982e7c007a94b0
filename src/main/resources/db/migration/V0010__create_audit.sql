-- The audit log. Each row's hash covers the row before it; audit_head names the last row,
-- so that a cut tail is found too, and its row lock keeps concurrent writers in one chain.
create table audit_entry (
    nomor         bigint      primary key check (nomor > 0),
    at            timestamptz not null,
    actor         text        not null check (actor <> ''),
    action        text        not null check (action <> ''),
    object        text        not null check (object <> ''),
    reason        text,
    before        json,
    after         json,
    previous_hash bytea       not null check (length(previous_hash) = 32),
    hash          bytea       not null unique check (length(hash) = 32)
);

create index audit_entry_actor on audit_entry (actor, nomor);
create index audit_entry_object on audit_entry (object, nomor);

create table audit_head (
    singleton boolean primary key default true check (singleton),
    nomor     bigint  not null,
    hash      bytea   not null check (length(hash) = 32)
);

insert into audit_head (nomor, hash) values (0, decode(repeat('00', 32), 'hex'));

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Tabel % hanya boleh ditambah, tidak diubah atau dihapus.', tg_table_name;
end
$$;

create trigger audit_entry_is_append_only before update or delete on audit_entry
    for each row execute function refuse_change();
create trigger audit_entry_is_not_truncated before truncate on audit_entry
    for each statement execute function refuse_change();
create trigger audit_head_stays before delete on audit_head
    for each row execute function refuse_change();
create trigger audit_head_is_not_truncated before truncate on audit_head
    for each statement execute function refuse_change();
