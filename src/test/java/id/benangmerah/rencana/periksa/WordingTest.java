package id.benangmerah.rencana.periksa;

import static id.benangmerah.rencana.periksa.Wording.Kinship.DIFFERENT;
import static id.benangmerah.rencana.periksa.Wording.Kinship.LONGER;
import static id.benangmerah.rencana.periksa.Wording.Kinship.REWORDED;
import static id.benangmerah.rencana.periksa.Wording.Kinship.SAME;
import static id.benangmerah.rencana.periksa.Wording.Kinship.SHORTER;
import static id.benangmerah.rencana.periksa.Wording.Kinship.SLIP;
import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.rencana.periksa.Wording.Kinship;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {
    static Object[] pairs() {
        return new Object[] {
            pair("Persentase UMK yang sehat", "Persentase Usaha Mikro Kecil yang sehat", SAME),
            pair("dokumen/laporan PD", "dokumen atau laporan Perangkat Daerah", SAME),
            pair("Izin Usaha (%)", "ijin usaha", SAME),
            pair("Nilai Sistem Akuntabilitas Kinerja (SAKIP)", "Nilai SAKIP", SAME),
            pair("Kawasan wisata AATP", "Kawasan wisata Arjuna Agro Tekno Park", SAME),
            pair("Urusan Pemerintahan Daerah", "Urusan Pemerintah Daerah", SLIP),
            pair("Peralatan dan Perlengkapan", "Peralatan Perlengkapan", SLIP),
            pair("Barang Cetakan dan Penggandaan", "barang dan Cetakan Penggandaan", SLIP),
            pair("kualitas Usaha Usaha Mikro", "kualitas Usaha Mikro", SLIP),
            pair("Kendaraan Dinas Operasional Lapangan", "Kendaraan Dinas Operasional", SHORTER),
            pair("Program Pengawasan Koperasi", "Program Pelayanan Pengawasan Koperasi", LONGER),
            pair("Usaha Kecil yang menjadi Wirausaha", "Usaha Mikro yang menjadi Wirausaha", REWORDED),
            pair("Renja Tahun 2024 Dinas", "Renja Tahun 2025 Dinas", REWORDED),
            pair("Persentase SDM bersertifikat SKKNI", "Persentase SDM memahami Pengetahuan Perkoperasian", DIFFERENT),
            pair("Persentase KSP/USP Koperasi Kategori Sehat", "Persentase usaha simpan pinjam dinilai", DIFFERENT)
        };
    }

    private static Arguments pair(String one, String other, Kinship kinship) {
        return Arguments.of(one, other, kinship);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void wordings_are_told_apart(String one, String other, Kinship kinship) {
        assertThat(Wording.compare(one, other).kinship()).isEqualTo(kinship);
    }
}
