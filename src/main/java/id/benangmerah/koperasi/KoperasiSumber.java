package id.benangmerah.koperasi;

import id.benangmerah.indikator.sumber.Atribut;
import id.benangmerah.indikator.sumber.Fakta;
import id.benangmerah.indikator.sumber.Fakta.Peristiwa;
import id.benangmerah.indikator.sumber.Fakta.Rentang;
import id.benangmerah.indikator.sumber.Fakta.Tahunan;
import id.benangmerah.indikator.sumber.Satuan;
import id.benangmerah.indikator.sumber.Sumber;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The evidence about cooperatives, their people and their offices, as formulas see it.
@Configuration(proxyBeanMethods = false)
public class KoperasiSumber {

    private static final String[] IZIN_KANTOR = {"KANTOR_CABANG", "KANTOR_CABANG_PEMBANTU", "KANTOR_KAS"};

    @Bean
    public Sumber sumberKoperasi() {
        var induk = single(
                "terdaftar",
                "terdaftar sebagai koperasi",
                "koperasi_terdaftar",
                "koperasi_id",
                Atribut.kode("jenis", "SIMPAN_PINJAM", "KONSUMEN", "PRODUSEN", "PEMASARAN", "JASA"),
                Atribut.kode("kelompok"),
                Atribut.kode("pola", "KONVENSIONAL", "SYARIAH"),
                Atribut.kode("bentuk", "PRIMER_KABUPATEN", "SEKUNDER_KABUPATEN"),
                Atribut.logis("unit_simpan_pinjam"),
                Atribut.tanggal("tanggal_badan_hukum"));
        return new Sumber(
                "koperasi",
                "Koperasi",
                Satuan.KOPERASI,
                induk,
                List.of(
                        induk,
                        keaktifan(),
                        sertifikatNik(),
                        on("sertifikat_nik_terbit", "sertifikat NIK terbit", "koperasi_sertifikat_nik", "berlaku_dari"),
                        rat(),
                        laporan(),
                        penilaian(),
                        pemeriksaan(),
                        single("iusp", "memiliki izin usaha simpan pinjam", "koperasi_iusp", "koperasi_id"),
                        on("iusp_terbit", "izin usaha simpan pinjam terbit", "koperasi_iusp", "berlaku_dari"),
                        izin(),
                        pelatihan(),
                        on("diklat", "menyelenggarakan diklat", "koperasi_diklat", "tanggal", orang("peserta")),
                        fasilitasi(),
                        akses(),
                        peringkat(),
                        several(
                                "kantor",
                                "memiliki kantor pelayanan",
                                "koperasi_kantor_terdaftar",
                                "koperasi_id",
                                jenisKantor())),
                "/koperasi/");
    }

    @Bean
    public Sumber sumberSdmKoperasi() {
        var induk = single(
                "terdaftar",
                "terdaftar sebagai SDM koperasi",
                "koperasi_sdm_terdaftar",
                "sdm_id",
                Atribut.kode("peran", "PENGURUS", "PENGELOLA", "ANGGOTA"),
                Atribut.kode("jenis_kelamin", "L", "P"));
        var skkni = several("skkni", "bersertifikat SKKNI", "koperasi_sdm_skkni", "sdm_id", Atribut.kode("skema"));
        var skkniTerbit = new Peristiwa(
                "skkni_terbit",
                "sertifikat SKKNI terbit",
                "koperasi_sdm_skkni",
                "sdm_id",
                "berlaku_dari",
                skkni.atribut());
        var pelatihan = new Peristiwa(
                "pelatihan",
                "mengikuti pelatihan",
                "koperasi_sdm_pelatihan",
                "sdm_id",
                "tanggal",
                pelatihan().atribut());
        return new Sumber(
                "sdm_koperasi",
                "SDM koperasi",
                Satuan.ORANG,
                induk,
                List.of(induk, skkni, skkniTerbit, pelatihan),
                "/koperasi/sdm/");
    }

    @Bean
    public Sumber sumberKantorKoperasi() {
        var induk = single("terdaftar", "kantor yang berizin", "koperasi_kantor_terdaftar", "kantor_id", jenisKantor());
        var izin = new Peristiwa(
                "izin",
                "langkah perizinan kantor",
                "koperasi_izin",
                "kantor_id",
                "tanggal",
                List.of(Atribut.kode("izin", IZIN_KANTOR), tahap()));
        return new Sumber(
                "kantor_koperasi", "Kantor koperasi", Satuan.KANTOR, induk, List.of(induk, izin), "/koperasi/kantor/");
    }

    /// All of them, for programs that run without the application.
    public static List<Sumber> list() {
        var sources = new KoperasiSumber();
        return List.of(sources.sumberKoperasi(), sources.sumberSdmKoperasi(), sources.sumberKantorKoperasi());
    }

    private static Fakta keaktifan() {
        return single(
                "keaktifan",
                "status keaktifan",
                "koperasi_keaktifan",
                "koperasi_id",
                Atribut.kode("status", "AKTIF", "TIDAK_AKTIF", "DALAM_PENYELESAIAN", "BUBAR"));
    }

    private static Fakta sertifikatNik() {
        return single(
                "sertifikat_nik",
                "bersertifikat NIK",
                "koperasi_sertifikat_nik",
                "koperasi_id",
                Atribut.kode("grade", "A", "B", "C1", "C2", "C3"));
    }

    private static Fakta rat() {
        return on(
                "rat",
                "melaksanakan RAT",
                "koperasi_rat",
                "tanggal",
                Atribut.angka("tahun_buku", Satuan.TANPA),
                Atribut.logis("tepat_waktu"),
                orang("hadir"),
                orang("anggota"));
    }

    private static Fakta laporan() {
        return new Tahunan(
                "laporan",
                "laporan tahunan",
                "koperasi_laporan",
                "koperasi_id",
                "tahun",
                List.of(
                        rupiah("aset"),
                        rupiah("modal_sendiri"),
                        rupiah("modal_luar"),
                        rupiah("volume_usaha"),
                        rupiah("shu"),
                        orang("anggota"),
                        orang("anggota_pria"),
                        orang("anggota_wanita"),
                        orang("karyawan")));
    }

    private static Fakta penilaian() {
        return on(
                "penilaian",
                "dinilai kesehatannya",
                "koperasi_penilaian",
                "tanggal",
                Atribut.kode("predikat", "SEHAT", "CUKUP_SEHAT", "DALAM_PENGAWASAN", "DALAM_PENGAWASAN_KHUSUS"),
                Atribut.kode("metode", "PERDEP_06_2016", "KKPKK"),
                Atribut.angka("skor", Satuan.NILAI),
                Atribut.angka("tahun_buku", Satuan.TANPA));
    }

    private static Fakta pemeriksaan() {
        return on(
                "pemeriksaan",
                "diperiksa atau diawasi",
                "koperasi_pemeriksaan",
                "tanggal",
                Atribut.kode("jenis", "PENGAWASAN", "PEMERIKSAAN_KEPATUHAN"),
                Atribut.logis("tertib"),
                Atribut.logis("patuh"));
    }

    private static Fakta izin() {
        return on(
                "izin",
                "langkah perizinan",
                "koperasi_izin",
                "tanggal",
                Atribut.kode("izin", "IUSP", IZIN_KANTOR[0], IZIN_KANTOR[1], IZIN_KANTOR[2]),
                tahap());
    }

    private static Fakta pelatihan() {
        return on(
                "pelatihan",
                "mengikuti pelatihan",
                "koperasi_sdm_pelatihan",
                "tanggal",
                Atribut.kode("materi", "PERKOPERASIAN", "KEWIRAUSAHAAN", "AKUNTANSI", "DIGITAL"),
                Atribut.logis("paham"),
                Atribut.angka("jam", Satuan.TANPA));
    }

    private static Fakta fasilitasi() {
        return on(
                "fasilitasi",
                "difasilitasi",
                "koperasi_fasilitasi",
                "tanggal",
                Atribut.kode("jenis", "PEMBIAYAAN", "PEMASARAN", "PENDAMPINGAN", "KEMITRAAN"),
                rupiah("nilai"));
    }

    private static Fakta akses() {
        return on(
                "akses",
                "meningkat aksesnya",
                "koperasi_akses",
                "tanggal",
                Atribut.kode("jenis", "PEMBIAYAAN", "PASAR"),
                rupiah("nilai"));
    }

    private static Fakta peringkat() {
        return on(
                "peringkat",
                "diperingkat",
                "koperasi_peringkat",
                "tanggal",
                Atribut.kode(
                        "predikat", "SANGAT_BERKUALITAS", "BERKUALITAS", "CUKUP_BERKUALITAS", "TIDAK_BERKUALITAS"));
    }

    private static Atribut jenisKantor() {
        return Atribut.kode("jenis", "CABANG", "CABANG_PEMBANTU", "KAS");
    }

    private static Atribut tahap() {
        return Atribut.kode("tahap", "PERMOHONAN", "PENERBITAN", "PENOLAKAN");
    }

    private static Atribut rupiah(String kode) {
        return Atribut.angka(kode, Satuan.RUPIAH);
    }

    private static Atribut orang(String kode) {
        return Atribut.angka(kode, Satuan.ORANG);
    }

    private static Rentang single(String kode, String nama, String table, String recordColumn, Atribut... atribut) {
        return new Rentang(kode, nama, table, recordColumn, "berlaku_dari", "berlaku_sampai", true, List.of(atribut));
    }

    private static Rentang several(String kode, String nama, String table, String recordColumn, Atribut... atribut) {
        return new Rentang(kode, nama, table, recordColumn, "berlaku_dari", "berlaku_sampai", false, List.of(atribut));
    }

    private static Peristiwa on(String kode, String nama, String table, String dateColumn, Atribut... atribut) {
        return new Peristiwa(kode, nama, table, "koperasi_id", dateColumn, List.of(atribut));
    }
}
