package id.benangmerah.rencana.tahapan;

/// A document that must lie beside the plan before it goes on.
public enum JenisLampiran {
    SK_TIM("SK tim penyusun Renstra"),
    BERITA_ACARA("Berita acara forum Perangkat Daerah"),
    LEMBAR_VERIFIKASI("Lembar verifikasi Bappelitbangda"),
    HASIL_REVIU("Laporan hasil reviu APIP");

    private final String label;

    JenisLampiran(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
