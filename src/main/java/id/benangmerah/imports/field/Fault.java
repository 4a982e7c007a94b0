package id.benangmerah.imports.field;

import org.jspecify.annotations.Nullable;

/// What can be wrong with a cell or a row of a file, with the remedy. An error keeps the row
/// out; a warning leaves the cell out, or takes it as it was understood, and lets the row in.
public enum Fault {
    KOSONG(Level.ERROR, "Wajib diisi.", "Isi sel ini."),
    TERLALU_PANJANG(Level.ERROR, "Teks terlalu panjang.", "Ringkas isi sel."),
    BUKAN_ANGKA(Level.ERROR, "Bukan angka.", "Tulis dengan angka, misalnya 1500000 atau Rp 1.500.000."),
    ANGKA_DI_LUAR_BATAS(Level.ERROR, "Angka di luar batas yang mungkin.", "Periksa nol dan tanda minusnya."),
    BUKAN_TANGGAL(Level.ERROR, "Tanggal tidak ada di kalender atau tidak dikenali.", "Tulis misalnya 17-08-2020."),
    TANGGAL_DEPAN(Level.ERROR, "Tanggal belum terjadi.", "Periksa tahunnya."),
    PILIHAN_TIDAK_DIKENAL(Level.ERROR, "Nilai tidak dikenal.", "Pakai salah satu nilai, atau petakan di profil."),
    NIK_SALAH(Level.ERROR, "NIK tidak sah.", "Salin NIK dari KTP: 16 angka."),
    NIK_TERPOTONG(
            Level.ERROR,
            "NIK tersimpan sebagai angka sehingga angka ke-16 hilang.",
            "Ubah kolom menjadi teks, lalu ketik ulang NIK dari KTP."),
    NIK_BEDA_LAHIR(Level.WARNING, "Tanggal lahir tidak sama dengan yang ada di NIK.", "Cocokkan dengan KTP."),
    NIK_BEDA_KELAMIN(Level.WARNING, "Jenis kelamin tidak sama dengan yang ada di NIK.", "Cocokkan dengan KTP."),
    NIB_SALAH(Level.ERROR, "NIB tidak sah.", "NIB terdiri atas 13 angka; salin dari OSS."),
    NPWP_SALAH(Level.WARNING, "NPWP tidak sah: angka pemeriksanya tidak cocok.", "Salin NPWP dari kartunya."),
    TELEPON_SALAH(Level.WARNING, "Nomor telepon tidak sah; tidak diambil.", "Tulis misalnya 0812-3456-7890."),
    SUREL_SALAH(Level.WARNING, "Alamat surel tidak sah; tidak diambil.", "Tulis misalnya nama@contoh.id."),
    KBLI_SALAH(Level.ERROR, "Bukan kode KBLI 2020.", "Tulis lima angka, misalnya 56102."),
    NOMOR_BH_TIDAK_LAZIM(Level.WARNING, "Nomor badan hukum tidak lazim.", "Cocokkan dengan akta pengesahan."),
    NIK_KOPERASI_SALAH(Level.ERROR, "NIK koperasi hanya terdiri atas angka.", "Salin dari sertifikat NIK."),
    NOMOR_TIDAK_LAZIM(Level.WARNING, "Bentuk nomor tidak lazim; tidak diambil.", "Salin dari sertifikatnya."),
    KECAMATAN_TIDAK_DIKENAL(Level.ERROR, "Kecamatan tidak dikenal.", "Pakai nama atau kode Kemendagri."),
    DESA_TIDAK_DIKENAL(Level.ERROR, "Desa/kelurahan tidak dikenal.", "Pakai nama atau kode Kemendagri."),
    DESA_GANDA(Level.ERROR, "Nama desa ini ada di beberapa kecamatan.", "Isi juga kecamatannya."),
    DESA_BUKAN_DI_KECAMATAN(Level.ERROR, "Desa ini tidak berada di kecamatan itu.", "Periksa keduanya."),
    LUAR_KABUPATEN(Level.ERROR, "Di luar Kabupaten Pasuruan (Kota Pasuruan pun lain).", "Keluarkan baris ini."),
    LUAR_WILAYAH_KERJA(Level.ERROR, "Di luar wilayah kerja akun Anda.", "Minta petugas wilayah itu mengimpornya."),
    NAMA_DIDUGA(Level.WARNING, "Ejaan wilayah dibaca sebagai nama terdekat.", "Periksa; betulkan bila salah."),
    KOORDINAT_SALAH(Level.WARNING, "Koordinat tidak terbaca; tidak diambil.", "Tulis misalnya -7.6453 dan 112.9075."),
    KOORDINAT_TERTUKAR(Level.WARNING, "Lintang dan bujur tertukar; dibaca terbalik.", "Tukar kedua kolom."),
    KOORDINAT_JAUH(Level.WARNING, "Titik jauh di luar kabupaten; tidak diambil.", "Ambil titik lagi di lapangan."),
    JUMLAH_TIDAK_COCOK(Level.WARNING, "Jumlah tidak sama dengan laki-laki + perempuan.", "Periksa ketiganya."),
    NERACA_TIDAK_COCOK(
            Level.WARNING, "Aset tidak sama dengan modal sendiri + modal luar.", "Periksa laporan keuangannya."),
    RAT_SEBELUM_TUTUP(Level.WARNING, "RAT lebih awal daripada tutup tahun bukunya.", "Periksa tanggal RAT."),
    PAD_SEBELUM_BH(Level.WARNING, "Perubahan anggaran dasar lebih dulu daripada pendirian.", "Periksa keduanya."),
    GANDA_DI_BERKAS(Level.ERROR, "Baris ini sama dengan baris lain di berkas.", "Hapus salah satunya."),
    DITAHAN(
            Level.WARNING,
            "Nilai tidak diambil: yang tercatat berasal dari sumber yang lebih dipercaya.",
            "Ubah lewat formulir bila memang keliru.");

    /// How much it matters.
    public enum Level {
        ERROR,
        WARNING
    }

    private final Level level;
    private final String sentence;
    private final String remedy;

    Fault(Level level, String sentence, String remedy) {
        this.level = level;
        this.sentence = sentence;
        this.remedy = remedy;
    }

    public boolean isError() {
        return level == Level.ERROR;
    }

    public String sentence() {
        return sentence;
    }

    public String remedy() {
        return remedy;
    }

    /// The sentence with what was read in its place, such as the nearest name.
    public String sentence(@Nullable String detail) {
        return detail == null || detail.isEmpty()
                ? sentence
                : sentence.substring(0, sentence.length() - 1) + ": " + detail + ".";
    }
}
