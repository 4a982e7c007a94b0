-- Mail that waits to be sent. A row is written in the transaction of what it tells of, so neither
-- exists without the other; message_id keeps one notice from being told twice to one person.
create table notice_outbox (
    id           bigint      generated always as identity primary key,
    message_id   text        not null unique check (message_id <> ''),
    username     text        not null references account,
    subject      text        not null check (subject <> ''),
    body         text        not null check (body <> ''),
    created      timestamptz not null,
    state        text        not null default 'WAITING' check (state in ('WAITING', 'SENT', 'GIVEN_UP', 'EXPIRED')),
    attempts     int         not null default 0 check (attempts >= 0),
    next_attempt timestamptz not null,
    sent         timestamptz,
    last_error   text,
    check ((state = 'SENT') = (sent is not null))
);

create index notice_outbox_waiting on notice_outbox (next_attempt) where state = 'WAITING';
