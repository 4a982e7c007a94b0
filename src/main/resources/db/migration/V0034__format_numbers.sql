-- Whole numbers in the Indonesian form, for the sentences of a record's history.
create function angka(numeric) returns text language sql immutable strict parallel safe
    return replace(to_char($1, 'FM999,999,999,999,999,990'), ',', '.');
