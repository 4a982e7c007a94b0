package id.benangmerah.koperasi;

/// How the meeting about a book year stands.
public enum RatStatus {
    TEPAT_WAKTU("tepat waktu"),
    TERLAMBAT("terlambat"),

    /// Not held, and its deadline is not past.
    BELUM("belum, tenggat belum lewat"),

    /// Not held although its deadline is past.
    TIDAK("tidak dilaksanakan");

    private final String label;

    RatStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
