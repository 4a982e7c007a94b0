package id.benangmerah.indikator.sumber;

/// What a number counts. Two numbers are added, or put into a share, only when their units
/// agree; so a share of rupiah by people is refused.
public enum Satuan {
    KOPERASI("koperasi"),
    USAHA("unit usaha"),
    ORANG("orang"),
    KANTOR("kantor"),
    DOKUMEN("dokumen"),
    RUPIAH("Rp"),
    PERSEN("%"),
    NILAI("nilai"),
    TANPA("");

    private final String label;

    Satuan(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
