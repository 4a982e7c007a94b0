package id.benangmerah.rencana.periksa;

import static id.benangmerah.rencana.periksa.PlanFixture.foundBy;
import static id.benangmerah.rencana.periksa.PlanFixture.quoting;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatedResultsTest {
    private static final String C23 = "id: Q9, tempat: \"2.3\", subjek: C23-1, teks: x, tahun: 2021, ";

    @Test
    void a_result_in_the_text_differs() {
        assertThat(foundBy("KTP-11", quoting(C23 + "aspek: realisasi, nilai: 70.60")))
                .containsExactly("Q9");
        assertThat(foundBy("KTP-11", quoting(C23 + "aspek: realisasi, nilai: 70.5")))
                .isEmpty();
    }

    @Test
    void what_was_not_measured_has_a_number() {
        assertThat(foundBy("KTP-12", quoting(C23 + "aspek: realisasi, nilai: belum dinilai")))
                .containsExactly("C23-1/realisasi/2021");
        assertThat(foundBy("KTP-12", quoting(C23.replace("2021", "2019") + "aspek: realisasi, nilai: belum dinilai")))
                .isEmpty();
    }

    @Test
    void an_achievement_is_computed_again() {
        assertThat(foundBy("KTP-13", quoting(C23 + "aspek: capaian, nilai: 101.71")))
                .containsExactly("Q9");
        assertThat(foundBy("KTP-13", quoting(C23 + "aspek: capaian, nilai: 100.7")))
                .isEmpty();
    }

    @Test
    void a_copied_achievement_names_its_row() {
        assertThat(PlanFixture.sentences("kutipan:\n", "kutipan:\n  - {" + C23 + "aspek: capaian, nilai: 101.76}\n"))
                .anySatisfy(sentence -> assertThat(sentence).contains("adalah rasio “Nilai SAKIP” tahun 2020"));
    }

    @Test
    void a_share_is_divided_again() {
        assertThat(foundBy("KTP-14", share("300"))).containsExactly("Q7");
        assertThat(foundBy("KTP-14", share("282"))).isEmpty();
    }

    private static String[] share(String part) {
        return new String[] {
            "kutipan:\n",
            "kutipan:\n  - {" + C23.replace("Q9", "Q7") + "aspek: realisasi, nilai: 70.50}\n  - {"
                    + C23.replace("Q9", "Q8") + "aspek: pembilang, nilai: " + part + "}\n  - {"
                    + C23 + "aspek: penyebut, nilai: 400}\n"
        };
    }

    @Test
    void a_grade_has_its_own_name() {
        assertThat(foundBy("KTP-15", quoting(C23 + "aspek: predikat, nilai: BB (Baik)")))
                .containsExactly("Q9");
        assertThat(foundBy("KTP-15", quoting(C23 + "aspek: predikat, nilai: A")))
                .containsExactly("Q9");
        assertThat(foundBy("KTP-15", quoting(C23 + "aspek: predikat, nilai: BB (Sangat Baik)")))
                .isEmpty();
    }

    @Test
    void the_index_of_civil_servants_has_its_category() {
        var index = "rincian: [{uraian: Perempuan, jumlah: 6}, {uraian: Laki-laki, jumlah: 4}]";
        assertThat(foundBy("KTP-15", index, index + "\n      ip_asn: {nilai: 52.8, kategori: rendah}"))
                .hasSize(1);
        assertThat(foundBy("KTP-15", index, index + "\n      ip_asn: {nilai: 52.8, kategori: sangat rendah}"))
                .isEmpty();
    }

    @Test
    void a_rank_is_not_below_the_last() {
        assertThat(foundBy("KTP-16", quoting(C23 + "aspek: peringkat, nilai: 57 dari 56")))
                .containsExactly("Q9");
        assertThat(foundBy("KTP-16", quoting(C23 + "aspek: peringkat, nilai: 56 dari 56")))
                .isEmpty();
    }

    @Test
    void a_problem_of_falling_numbers_needs_falling_numbers() {
        var cause = "nama: Jumlah pengawas koperasi terbatas";
        assertThat(foundBy("KTP-17", cause, "nama: Menurunnya jumlah koperasi yang sehat"))
                .containsExactly("MP1.1.1");
        assertThat(foundBy(
                        "KTP-17",
                        cause,
                        "nama: Menurunnya jumlah koperasi yang sehat",
                        "2020: 92, 2021: 100",
                        "2020: 92, 2021: 90"))
                .isEmpty();
    }
}
