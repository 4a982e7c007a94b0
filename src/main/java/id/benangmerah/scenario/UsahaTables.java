package id.benangmerah.scenario;

import id.benangmerah.database.CopyRows;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The rows of the enterprise registry, in the order of its columns.
final class UsahaTables {

    static final byte[] SIMULASI = ascii("SIMULASI");
    private static final String SPAN = "berlaku_dari, berlaku_sampai";

    final CopyRows pengusaha = table(
            "pengusaha",
            "id, tanggal_lahir, jenis_kelamin, nama, nik_sandi, nik_indeks, telepon_sandi, telepon_indeks");
    final CopyRows usaha = table("usaha", "id, pengusaha_id");
    final CopyRows terdaftar = fact(
            "usaha_terdaftar", SPAN + ", mulai, latitude, longitude, kbli, sektor, badan_usaha, tempat, nama, merek");
    final CopyRows skala = fact("usaha_skala", SPAN + ", skala, sebelumnya");
    final CopyRows tahun = fact("usaha_tahun", "omzet, aset, tahun, tenaga_kerja");
    final CopyRows legalitas = fact("usaha_legalitas", SPAN + ", jenis, nomor");
    final CopyRows kemitraan = fact("usaha_kemitraan", SPAN + ", pola, mitra, perjanjian");
    final CopyRows fasilitasi = fact("usaha_fasilitasi", "nilai, tanggal, jenis, program");
    final CopyRows ods = fact("usaha_ods", "tanggal");

    private long usahaId;
    private byte[] kodeDesa = {};

    static List<String> names() {
        return List.of(
                "pengusaha",
                "usaha",
                "usaha_terdaftar",
                "usaha_skala",
                "usaha_tahun",
                "usaha_legalitas",
                "usaha_kemitraan",
                "usaha_fasilitasi",
                "usaha_ods");
    }

    List<CopyRows> all() {
        return List.of(pengusaha, usaha, terdaftar, skala, tahun, legalitas, kemitraan, fasilitasi, ods);
    }

    /// Of which enterprise the facts that follow are.
    void about(long usahaId, byte[] kodeDesa) {
        this.usahaId = usahaId;
        this.kodeDesa = kodeDesa;
    }

    /// Begins a fact: the columns that all have, then those of the table follow.
    CopyRows fact(CopyRows rows, long recorded, long superseded) {
        return rows.start()
                .int8(usahaId)
                .timestamp(recorded)
                .timestamp(superseded)
                .bytes(kodeDesa)
                .bytes(SIMULASI);
    }

    CopyRows fact(CopyRows rows, long recorded) {
        return fact(rows, recorded, CopyRows.INFINITE_TIME);
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static CopyRows fact(String name, String columns) {
        return table(name, "usaha_id, recorded_at, superseded_at, kode_desa, asal, " + columns);
    }

    private static CopyRows table(String name, String columns) {
        return new CopyRows(name, List.of(columns.split(", ")));
    }
}
