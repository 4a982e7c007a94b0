-- Field workers, and the officer who watches over personal data (UU 27/2022 Pasal 53).
alter table account_role drop constraint account_role_role_check;
alter table account_role
    add constraint account_role_role_check
        check (role in ('PERENCANA', 'KEPALA_DINAS', 'SEKRETARIS_DINAS', 'KABID_KELEMBAGAAN', 'KABID_KOPERASI',
                        'KABID_USAHA_MIKRO', 'STAF', 'PENDAMPING', 'PELINDUNG_DATA', 'BAPPELITBANGDA',
                        'KEPALA_BAPPELITBANGDA', 'INSPEKTORAT', 'KABAG_HUKUM', 'ASISTEN', 'SEKDA', 'BUPATI', 'ADMIN'));
