package id.benangmerah.identity;

/// What an account is for. Names are those of the department's structure (Perbup Pasuruan
/// 34/2023, chapter II) and of its counterparts.
public enum Role {
    PERENCANA("Perencana"),
    KEPALA_DINAS("Kepala Dinas"),
    SEKRETARIS_DINAS("Sekretaris Dinas"),
    KABID_KELEMBAGAAN("Kepala Bidang Kelembagaan dan Pengawasan"),
    KABID_KOPERASI("Kepala Bidang Pemberdayaan Koperasi"),
    KABID_USAHA_MIKRO("Kepala Bidang Usaha Mikro"),
    STAF("Staf bidang"),
    PENDAMPING("Pendamping/enumerator"),
    PELINDUNG_DATA("Pejabat pelindungan data pribadi"),
    BAPPELITBANGDA("Bappelitbangda"),
    KEPALA_BAPPELITBANGDA("Kepala Bappelitbangda"),
    INSPEKTORAT("Inspektorat (APIP)"),
    KABAG_HUKUM("Kepala Bagian Hukum"),
    ASISTEN("Asisten PKR"),
    SEKDA("Sekretaris Daerah"),
    BUPATI("Bupati"),
    ADMIN("Administrator aplikasi");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public String authority() {
        return "ROLE_" + name();
    }
}
