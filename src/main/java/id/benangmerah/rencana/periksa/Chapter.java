package id.benangmerah.rencana.periksa;

/// The chapters of a Renstra in their order (Permendagri 86/2017).
public enum Chapter {
    BATANG_TUBUH("Batang tubuh"),
    I("Bab I Pendahuluan"),
    II("Bab II Gambaran pelayanan"),
    III("Bab III Permasalahan dan isu strategis"),
    IV("Bab IV Tujuan dan sasaran"),
    V("Bab V Strategi dan arah kebijakan"),
    VI("Bab VI Program, kegiatan, dan pendanaan"),
    VII("Bab VII Kinerja penyelenggaraan"),
    VIII("Bab VIII Penutup");

    private final String title;

    Chapter(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
