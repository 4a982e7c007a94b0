package id.benangmerah.usaha;

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

/// The evidence about enterprises, as formulas see it.
@Configuration(proxyBeanMethods = false)
public class UsahaSumber {

    private static final String[] SKALA = {"MIKRO", "KECIL", "MENENGAH"};
    private static final Atribut JENIS_LEGALITAS =
            Atribut.kode("jenis", "NIB", "PIRT", "HALAL", "MEREK", "SNI", "BPOM");

    @Bean
    public Sumber sumberUsaha() {
        var induk = span(
                "terdaftar",
                "terdaftar",
                "usaha_terdaftar",
                true,
                Atribut.kode("sektor"),
                Atribut.kode("kbli"),
                Atribut.kode("badan_usaha", "PERORANGAN", "PT_PERORANGAN", "CV", "PT", "KOPERASI"),
                Atribut.kode("tempat", "RUMAH", "KIOS", "PASAR", "KELILING", "DARING"),
                Atribut.tanggal("mulai"));
        return new Sumber(
                "usaha",
                "Usaha",
                Satuan.USAHA,
                induk,
                List.of(
                        induk,
                        event("mulai_usaha", "memulai usaha", "usaha_terdaftar", "mulai"),
                        span("skala", "berskala", "usaha_skala", true, Atribut.kode("skala", SKALA)),
                        event(
                                "pindah_skala",
                                "mencapai skala",
                                "usaha_skala",
                                "berlaku_dari",
                                Atribut.kode("skala", SKALA),
                                Atribut.kode("sebelumnya", SKALA)),
                        laporan(),
                        span("legalitas", "memiliki legalitas", "usaha_legalitas", false, JENIS_LEGALITAS),
                        event(
                                "legalitas_terbit",
                                "legalitas terbit",
                                "usaha_legalitas",
                                "berlaku_dari",
                                JENIS_LEGALITAS),
                        span("kemitraan", "bermitra", "usaha_kemitraan", false, Atribut.kode("pola")),
                        event(
                                "kemitraan_mulai",
                                "mulai bermitra",
                                "usaha_kemitraan",
                                "berlaku_dari",
                                Atribut.kode("pola")),
                        fasilitasi(),
                        new Peristiwa("ods", "diinput ke ODS", "usaha_ods", "usaha_id", "tanggal", true, List.of())),
                "/usaha/");
    }

    /// All of them, for programs that run without the application.
    public static List<Sumber> list() {
        return List.of(new UsahaSumber().sumberUsaha());
    }

    private static Fakta laporan() {
        return new Tahunan(
                "laporan",
                "keadaan usaha setahun",
                "usaha_tahun",
                "usaha_id",
                "tahun",
                List.of(
                        Atribut.angka("omzet", Satuan.RUPIAH),
                        Atribut.angka("aset", Satuan.RUPIAH),
                        Atribut.angka("tenaga_kerja", Satuan.ORANG)));
    }

    private static Fakta fasilitasi() {
        return event(
                "fasilitasi",
                "difasilitasi",
                "usaha_fasilitasi",
                "tanggal",
                Atribut.kode(
                        "jenis", "PELATIHAN", "PEMBIAYAAN", "PEMASARAN", "STANDARISASI", "PENDAMPINGAN", "KEMITRAAN"),
                Atribut.angka("nilai", Satuan.RUPIAH));
    }

    private static Rentang span(String kode, String nama, String table, boolean single, Atribut... atribut) {
        return new Rentang(kode, nama, table, "usaha_id", "berlaku_dari", "berlaku_sampai", single, List.of(atribut));
    }

    private static Peristiwa event(String kode, String nama, String table, String dateColumn, Atribut... atribut) {
        return new Peristiwa(kode, nama, table, "usaha_id", dateColumn, List.of(atribut));
    }
}
