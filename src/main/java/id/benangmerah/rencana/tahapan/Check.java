package id.benangmerah.rencana.tahapan;

/// What must hold besides role and attachments.
public enum Check {
    NO_OPEN_GALAT("tidak ada temuan galat yang terbuka"),
    CORRECTIONS_LISTED("daftar koreksi terisi"),
    PARAF_COMPLETE("paraf dan tanda tangan lengkap atas naskah yang sama"),
    ACT_NUMBERED("nomor dan tanggal Perkada serta nomor Berita Daerah terisi"),
    REASON_GIVEN("alasan tertulis");

    private final String label;

    Check(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
