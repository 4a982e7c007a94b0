package id.benangmerah.rencana;

/// A stage in the life of a version of a plan (Permendagri 86/2017). Its order is that of the
/// regulation; PERUBAHAN is no stage but begins the next version.
public enum Tahap {
    PERSIAPAN("Persiapan"),
    RANCANGAN_AWAL("Rancangan awal"),
    RANCANGAN("Rancangan"),
    FORUM_PD("Forum Perangkat Daerah"),
    RANCANGAN_AKHIR("Rancangan akhir"),
    VERIFIKASI("Verifikasi"),
    REVIU_APIP("Reviu APIP"),
    PENETAPAN("Penetapan"),
    DITETAPKAN("Ditetapkan");

    private final String label;

    Tahap(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// Others judge or sign the text here, so it must stand still.
    public boolean isFrozen() {
        return compareTo(VERIFIKASI) >= 0;
    }
}
