-- The officials who legalise a plan, and where notices are mailed to.
alter table account_role drop constraint account_role_role_check;
alter table account_role
    add constraint account_role_role_check
        check (role in ('PERENCANA', 'KEPALA_DINAS', 'SEKRETARIS_DINAS', 'KABID_KELEMBAGAAN', 'KABID_KOPERASI',
                        'KABID_USAHA_MIKRO', 'STAF', 'BAPPELITBANGDA', 'KEPALA_BAPPELITBANGDA', 'INSPEKTORAT',
                        'KABAG_HUKUM', 'ASISTEN', 'SEKDA', 'BUPATI', 'ADMIN'));

alter table account
    add column email text check (email ~ '^[^@\s<>,;"]+@[^@\s<>,;"]+$' and length(email) <= 254);
