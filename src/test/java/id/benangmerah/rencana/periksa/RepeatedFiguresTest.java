package id.benangmerah.rencana.periksa;

import static id.benangmerah.rencana.periksa.PlanFixture.foundBy;
import static id.benangmerah.rencana.periksa.PlanFixture.quoting;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatedFiguresTest {
    private static final String IKU =
            "no: \"1\"\n      indikator: T1-1\n      satuan: \"%\"\n      kondisi_awal: 20.00\n"
                    + "      target: {2022: 22.00, 2023: 24.00, 2024: 26.00, 2025: 28.00, 2026: 30.00}\n"
                    + "      kondisi_akhir: 30.00";

    @Test
    void a_target_printed_twice_differs() {
        assertThat(foundBy("KTP-01", IKU, IKU.replace("22.00", "22.01"))).containsExactly("7.1/T1-1/target/2022");
        assertThat(foundBy("KTP-01", IKU, IKU.replace("22.00", "22"))).isEmpty();
    }

    @Test
    void targets_of_one_row_that_differ_are_one_finding() {
        assertThat(foundBy("KTP-01", IKU, IKU.replace("2022: 22.00, 2023: 24.00", "2022: 23.00, 2023: 25.00")))
                .containsExactly("7.1/T1-1/target/2022");
    }

    @Test
    void a_cumulative_target_is_the_sum_of_the_years() {
        var line =
                "id: Q9, tempat: \"2.3\", subjek: C23-1, aspek: target, tahun: 2021, satuan: \"Nilai, kumulatif\", teks: x";
        assertThat(foundBy("KTP-01", quoting(line + ", nilai: 139"))).containsExactly("Q9");
        assertThat(foundBy("KTP-01", quoting(line + ", nilai: 138"))).isEmpty();
    }

    @Test
    void a_target_that_is_the_result_is_called_so() {
        assertThat(
                        PlanFixture.sentences(
                                "kutipan:\n",
                                "kutipan:\n  - {id: Q9, tempat: \"2.3\", subjek: C23-1, aspek: target, tahun: 2021, nilai: 70.50, teks: x}\n"))
                .anySatisfy(sentence -> assertThat(sentence).contains("angka itu adalah realisasinya"));
    }

    @Test
    void a_baseline_printed_twice_differs() {
        assertThat(foundBy("KTP-02", IKU, IKU.replace("kondisi_awal: 20.00", "kondisi_awal: 20.68")))
                .containsExactly("7.1/T1-1/kondisi_awal");
        assertThat(foundBy("KTP-02", IKU, IKU.replace("kondisi_awal: 20.00", "kondisi_awal: 20.0")))
                .isEmpty();
    }

    @Test
    void an_end_printed_twice_differs() {
        assertThat(foundBy("KTP-03", IKU, IKU.replace("kondisi_akhir: 30.00", "kondisi_akhir: 31.00")))
                .containsExactly("7.1/T1-1/kondisi_akhir");
        assertThat(foundBy("KTP-03")).isEmpty();
    }

    @Test
    void an_end_that_follows_a_wrong_target_is_not_a_second_finding() {
        var wrong = IKU.replace("30.00", "31.00");
        assertThat(foundBy("KTP-03", IKU, wrong)).isEmpty();
        assertThat(foundBy("KTP-01", IKU, wrong)).hasSize(1);
    }

    @Test
    void pagu_printed_twice_differs() {
        var row = "27.00}\n      pagu: {2022: 500000000,";
        assertThat(foundBy("KTP-04", row, row.replace("500000000", "500000001")))
                .containsExactly("6.2/2.17.03/pagu/2022");
        assertThat(foundBy("KTP-04", row, row.replace("500000000", "500000000.00")))
                .isEmpty();
    }

    @Test
    void two_quotations_without_a_table_differ() {
        var first =
                "kutipan:\n  - {id: Q8, tempat: \"5.1\", subjek: AK1, aspek: target, tahun: 2025, nilai: 10000, teks: x}\n";
        var other = "  - {id: Q9, tempat: Penutup, subjek: AK1, aspek: target, tahun: 2025, nilai: %s, teks: x}\n";
        assertThat(foundBy("KTP-05", "kutipan:\n", first + other.formatted("1000")))
                .containsExactly("Q9");
        assertThat(foundBy("KTP-05", "kutipan:\n", first + other.formatted("10000")))
                .isEmpty();
    }

    @Test
    void an_ikk_starts_from_its_last_result() {
        assertThat(foundBy("KTP-06", withIkk("70.40"))).containsExactly("IKK-1/kondisi_awal");
        assertThat(foundBy("KTP-06", withIkk("70.5"))).isEmpty();
    }

    private static String[] withIkk(String baseline) {
        return new String[] {
            "jenis: IKU\n",
            "jenis: IKK Outcome\n        ikk: IKK-1\n",
            "kutipan:\n",
            "  ikk: [{id: IKK-1, no: \"1\", jenis: outcome, nama: Nilai SAKIP, kondisi_awal: " + baseline
                    + "}]\nkutipan:\n"
        };
    }

    @Test
    void two_indicators_of_one_name_have_two_targets() {
        var name = "nama: Jumlah koperasi yang diperiksa dan diawasi";
        var same = "nama: Jumlah Koperasi yang Memenuhi Peraturan Perundang-undangan Kewenangan Kabupaten/Kota";
        assertThat(foundBy("KTP-07", name, same)).containsExactly("2.17.03.2.01.02-1/target/2022");
        assertThat(foundBy("KTP-07", name, same + " II")).isEmpty();
    }
}
