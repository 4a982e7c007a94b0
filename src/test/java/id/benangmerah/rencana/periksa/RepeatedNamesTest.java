package id.benangmerah.rencana.periksa;

import static id.benangmerah.rencana.periksa.PlanFixture.foundBy;
import static id.benangmerah.rencana.periksa.PlanFixture.quoting;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatedNamesTest {
    private static String name(String subject, String name) {
        return "id: Q9, tempat: \"6.1\", aspek: nama, teks: x, subjek: " + subject + ", nilai: " + name;
    }

    @Test
    void a_misspelt_name_is_a_slip() {
        assertThat(foundBy("KTP-31", quoting(name("2.17.03", "Program Pengawasaan dan Pemeriksaan Koperasi"))))
                .containsExactly("Q9");
        assertThat(foundBy("KTP-31", quoting(name("2.17.03", "PROGRAM PENGAWASAN DAN PEMERIKSAAN KOPERASI"))))
                .isEmpty();
    }

    @Test
    void the_same_slip_in_two_names_is_one_finding() {
        assertThat(foundBy(
                        "KTP-31",
                        "kutipan:\n",
                        "kutipan:\n  - {" + name("S1", "Meningkatnya kepatuhan koprasi") + "}\n  - {"
                                + name("T1", "Meningkatnya koprasi sehat").replace("Q9", "Q8") + "}\n"))
                .containsExactly("Q9");
    }

    @Test
    void past_spending_names_the_same_program() {
        var name = "- nama: Program Pengawasan dan Pemeriksaan Koperasi";
        assertThat(foundBy("KTP-31", name, name.replace("Pengawasan", "Pengawsan")))
                .hasSize(1);
        assertThat(foundBy("KTP-31", name, "- nama: Program Pelayanan Administrasi Perkantoran"))
                .isEmpty();
    }

    @Test
    void a_shortened_name_is_named_whole() {
        assertThat(foundBy("KTP-32", quoting(name("2.17.03", "Program Pengawasan Koperasi"))))
                .containsExactly("Q9");
        assertThat(foundBy("KTP-32", quoting(name("T1-1", "Persentase koperasi"))))
                .isEmpty();
    }

    @Test
    void another_wording_measures_another_thing() {
        assertThat(foundBy("KTP-33", quoting(name("T1-1", "Persentase koperasi aktif"))))
                .containsExactly("Q9");
        assertThat(foundBy("KTP-33", quoting(name("2.17.03", "Program Pelayanan Pengawasan dan Pemeriksaan Koperasi"))))
                .containsExactly("Q9");
        assertThat(foundBy("KTP-33", quoting(name("T1-1", "Persentase Koperasi Sehat (%)"))))
                .isEmpty();
    }

    @Test
    void the_indicator_of_another_node_is_recognised() {
        assertThat(foundBy("KTP-34", quoting(name("2.17.03-1", "Jumlah koperasi yang diperiksa dan diawasi"))))
                .containsExactly("Q9");
        assertThat(PlanFixture.sentences(
                        "kutipan:\n",
                        "kutipan:\n  - {" + name("2.17.03-1", "Jumlah koperasi yang diperiksa dan diawasi") + "}\n"))
                .anySatisfy(sentence -> assertThat(sentence).endsWith("adalah indikator kegiatan 2.17.03.2.01."));
    }

    @Test
    void another_indicator_altogether_is_a_contradiction() {
        assertThat(foundBy("KTP-34", quoting(name("2.17.01-1", "Persentase pemenuhan penunjang urusan"))))
                .containsExactly("Q9");
        assertThat(foundBy(
                        "KTP-34",
                        quoting(name("2.17.01-1", "Persentase dokumen administrasi yang sesuai ketentuan regulasi"))))
                .isEmpty();
    }
}
