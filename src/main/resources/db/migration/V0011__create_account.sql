-- Local accounts. bidang and kecamatan narrow what an account may change; null is no limit.
create table account (
    username             text        primary key check (username ~ '^[a-z][a-z0-9._-]{2,39}$'),
    display_name         text        not null check (display_name <> ''),
    password_hash        text        not null,
    password_is_initial  boolean     not null default true,
    bidang               text,
    kecamatan            text        check (kecamatan ~ '^\d{2}\.\d{2}\.\d{2}$'),
    active               boolean     not null default true,
    created_at           timestamptz not null default now()
);

create table account_role (
    username text not null references account,
    role     text not null check (role in ('PERENCANA', 'KEPALA_DINAS', 'KABID_KELEMBAGAAN', 'KABID_KOPERASI',
                                           'KABID_USAHA_MIKRO', 'STAF', 'BAPPELITBANGDA', 'ADMIN')),
    primary key (username, role)
);
