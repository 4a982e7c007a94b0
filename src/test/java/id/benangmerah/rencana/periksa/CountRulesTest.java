package id.benangmerah.rencana.periksa;

import static id.benangmerah.rencana.periksa.PlanFixture.foundBy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountRulesTest {
    /// The kegiatan counts what the programme gives as a percentage.
    private static String[] both(String share, String count) {
        return new String[] {
            "formula: Jumlah koperasi yang menindaklanjuti hasil pengawasan / Jumlah koperasi aktif\n          satuan: \"%\"\n"
                    + "          kondisi_awal: {tahun: 2021, nilai: 16.00}\n"
                    + "          target: {2022: 18.20, 2023: 20.40, 2024: 22.60, 2025: 24.80, 2026: 27.00}\n"
                    + "          kondisi_akhir: 27.00",
            "satuan: \"%\"\n          kondisi_awal: {tahun: 2021, nilai: 16.00}\n          target: {" + share + "}",
            "nama: Jumlah koperasi yang diperiksa dan diawasi\n              satuan: Unit Usaha\n"
                    + "              kondisi_awal: {tahun: 2021, nilai: 150}\n"
                    + "              target: {2022: 165, 2023: 180, 2024: 195, 2025: 210, 2026: 225}\n"
                    + "              kondisi_akhir: 225",
            "nama: Jumlah koperasi yang menindaklanjuti hasil pengawasan\n              satuan: Unit Usaha\n"
                    + "              kondisi_awal: {tahun: 2021, nilai: 80}\n              target: {" + count + "}"
        };
    }

    @Test
    void a_count_gives_its_percentage_under_some_whole_population() {
        assertThat(foundBy("PYB-11", both("2022: 28.57, 2023: 20.40, 2024: 22.61", "2022: 55, 2023: 107, 2024: 90")))
                .containsExactly("2.17.03-1/target/2022");
        assertThat(foundBy("PYB-11", both("2022: 28.65, 2023: 20.42, 2024: 22.61", "2022: 55, 2023: 107, 2024: 90")))
                .isEmpty();
    }

    @Test
    void a_count_is_the_numerator_that_explains_its_percentage() {
        var share = "2022: 18.20, 2023: 20.40, 2024: 22.60, 2025: 24.80, 2026: 27.00";
        assertThat(foundBy("PYB-11", both(share, "2022: 95, 2023: 110, 2024: 120, 2025: 130, 2026: 140")))
                .hasSize(1);
        assertThat(foundBy("PYB-11", both(share, "2022: 91, 2023: 102, 2024: 113, 2025: 124, 2026: 135")))
                .isEmpty();
    }

    private static final String PAST = "      - id: C23-1\n";

    private static final String OF_1041 =
            "2014: 12.01, 2015: 14.89, 2016: 15.85, 2017: 16.81, 2018: 25.94, 2019: 28.24, 2020: 30.16, 2021: 33.24";
    private static final String OF_991 =
            "2014: 23.51, 2015: 24.02, 2016: 24.72, 2017: 25.23, 2018: 26.74, 2019: 27.25, 2020: 28.76, 2021: 29.26";

    private static String past(String id, String name, String values) {
        return "      - {id: %s, indikator: %s, jenis: IKU, satuan: \"%%\", target: {%s}, realisasi: {%s}, rasio: {2020: 100}}\n"
                .formatted(id, name, values, values);
    }

    @Test
    void one_population_has_one_number() {
        var of1041 = past("C23-8", "Persentase koperasi yang menyusun laporan", OF_1041);
        var of991 = past("C23-9", "Persentase koperasi yang dilatih", OF_991);
        assertThat(foundBy("PYB-12", PAST, of1041 + of991 + PAST)).hasSize(1);
        assertThat(foundBy(
                        "PYB-12",
                        PAST,
                        of1041.replace("koperasi yang", "apotek yang")
                                + of991.replace("koperasi yang", "klinik yang")
                                + PAST))
                .isEmpty();
    }

    @Test
    void a_part_is_no_more_than_the_whole() {
        var share = past("C23-8", "Persentase koperasi sehat yang dilatih", OF_1041);
        var count = "uraian: Jumlah koperasi sehat, satuan: Unit Usaha, nilai: {2020: 92, 2021: 100}";
        assertThat(foundBy("PYB-13", PAST, share + PAST)).hasSize(1);
        assertThat(foundBy(
                        "PYB-13",
                        PAST,
                        share + PAST,
                        count,
                        count.replace("92", "492").replace("100", "500")))
                .isEmpty();
    }
}
