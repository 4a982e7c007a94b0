package id.benangmerah.rencana.tahapan;

/// What moves a plan from one stage to another, as a button says it and as the history tells it.
public enum Action {
    SUSUN_RANCANGAN_AWAL("Mulai rancangan awal", "Penyusunan rancangan awal dimulai"),
    SUSUN_RANCANGAN("Lanjut ke rancangan", "Rancangan disusun"),
    GELAR_FORUM("Gelar forum Perangkat Daerah", "Forum Perangkat Daerah digelar"),
    RUMUSKAN_AKHIR("Rumuskan rancangan akhir", "Rancangan akhir dirumuskan"),
    AJUKAN("Ajukan verifikasi", "Diajukan untuk diverifikasi"),
    NYATAKAN_SESUAI("Nyatakan sesuai", "Dinyatakan sesuai oleh Bappelitbangda"),
    SELESAIKAN_REVIU("Selesaikan reviu", "Reviu APIP selesai"),
    KEMBALIKAN("Kembalikan dengan koreksi", "Dikembalikan dengan daftar koreksi"),
    TETAPKAN("Catat penetapan", "Ditetapkan"),
    BUKA_PERUBAHAN("Buka PERUBAHAN", "PERUBAHAN dibuka");

    private final String button;
    private final String told;

    Action(String button, String told) {
        this.button = button;
        this.told = told;
    }

    public String button() {
        return button;
    }

    public String told() {
        return told;
    }
}
