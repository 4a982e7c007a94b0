package id.benangmerah.scenario;

import id.benangmerah.database.CopyRows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The rows of the cooperative registry, in the order of its columns.
final class KoperasiTables {

    private static final String SPAN = "berlaku_dari, berlaku_sampai";

    private final Map<String, CopyRows> byName = new LinkedHashMap<>();

    final CopyRows koperasi = table("koperasi", "id");
    final CopyRows terdaftar = fact(
            "koperasi_terdaftar",
            SPAN + ", nama, nik_koperasi, nomor_badan_hukum, tanggal_badan_hukum, jenis, kelompok, pola, bentuk,"
                    + " unit_simpan_pinjam, alamat, latitude, longitude");
    final CopyRows keaktifan = fact("koperasi_keaktifan", SPAN + ", status");
    final CopyRows sertifikatNik = fact("koperasi_sertifikat_nik", SPAN + ", nomor, grade");
    final CopyRows iusp = fact("koperasi_iusp", SPAN + ", nomor");
    final CopyRows pengurus = fact(
            "koperasi_pengurus",
            SPAN + ", nama, jabatan, jenis_kelamin, nik_sandi, nik_indeks, telepon_sandi, telepon_indeks");
    final CopyRows rat = fact("koperasi_rat", "tanggal, tahun_buku, hadir, anggota, berita_acara");
    final CopyRows laporan = fact(
            "koperasi_laporan",
            "tahun, aset, modal_sendiri, modal_luar, volume_usaha, shu, anggota_pria, anggota_wanita, karyawan");
    final CopyRows penilaian = fact("koperasi_penilaian", "tanggal, tahun_buku, metode, skor, predikat");
    final CopyRows pemeriksaan = fact("koperasi_pemeriksaan", "tanggal, jenis, tertib, patuh, nomor_laporan");
    final CopyRows izin = fact("koperasi_izin", "kantor_id, tanggal, izin, tahap, nomor");
    final CopyRows diklat = fact("koperasi_diklat", "tanggal, tema, peserta");
    final CopyRows fasilitasi = fact("koperasi_fasilitasi", "tanggal, jenis, program, nilai");
    final CopyRows akses = fact("koperasi_akses", "tanggal, jenis, pihak, nilai");
    final CopyRows peringkat = fact("koperasi_peringkat", "tanggal, predikat, lembaga, nomor");
    final CopyRows sdm = table("koperasi_sdm", "id, koperasi_id");
    final CopyRows sdmTerdaftar = table(
            "koperasi_sdm_terdaftar",
            "sdm_id, recorded_at, superseded_at, kode_desa, asal, " + SPAN
                    + ", nama, peran, jenis_kelamin, nik_sandi, nik_indeks");
    final CopyRows sdmPelatihan = fact("koperasi_sdm_pelatihan", "sdm_id, tanggal, materi, nama_kegiatan, jam, paham");
    final CopyRows sdmSkkni = fact("koperasi_sdm_skkni", "sdm_id, " + SPAN + ", nomor, skema");
    final CopyRows kantor = table("koperasi_kantor", "id, koperasi_id");
    final CopyRows kantorTerdaftar =
            fact("koperasi_kantor_terdaftar", "kantor_id, " + SPAN + ", nama, jenis, nomor_izin");

    List<String> names() {
        return List.copyOf(byName.keySet());
    }

    List<CopyRows> all() {
        return new ArrayList<>(byName.values());
    }

    /// Begins a fact: the columns that all have, then those of the table follow.
    CopyRows fact(CopyRows rows, Kop kop, long recorded, long superseded) {
        return rows.start()
                .int8(kop.id())
                .timestamp(recorded)
                .timestamp(superseded)
                .bytes(kop.kodeDesa())
                .bytes(UsahaTables.SIMULASI);
    }

    CopyRows fact(CopyRows rows, Kop kop, long recorded) {
        return fact(rows, kop, recorded, CopyRows.INFINITE_TIME);
    }

    private CopyRows fact(String name, String columns) {
        return table(name, "koperasi_id, recorded_at, superseded_at, kode_desa, asal, " + columns);
    }

    private CopyRows table(String name, String columns) {
        var rows = new CopyRows(name, List.of(columns.split(", ")));
        byName.put(name, rows);
        return rows;
    }
}
