package id.benangmerah.rencana.periksa;

import static id.benangmerah.rencana.periksa.PlanFixture.foundBy;
import static id.benangmerah.rencana.periksa.PlanFixture.quoting;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceFormTest {
    private static final String ROOT = "akar: [{id: MP1.1.1, nama: Jumlah pengawas koperasi terbatas}]";

    private static String[] root(String name) {
        return new String[] {ROOT, "akar: [{id: MP1.1.1, nama: \"" + name + "\"}]"};
    }

    @Test
    void a_sentence_is_whole() {
        assertThat(foundBy("BTK-61", root("Jumlah pengawas koperasi terbatas, khususnya")))
                .hasSize(1);
        assertThat(foundBy("BTK-61", root("Jumlah pengawas (koperasi terbatas")))
                .hasSize(1);
        assertThat(foundBy("BTK-61", root("Jumlah pengawas (koperasi) terbatas")))
                .isEmpty();
    }

    @Test
    void a_sasaran_is_a_state_and_not_an_indikator() {
        assertThat(foundBy(
                        "BTK-62",
                        "sasaran_program: Meningkatnya koperasi yang diawasi",
                        "sasaran_program: Persentase koperasi yang diawasi"))
                .containsExactly("2.17.03/sasaran_program");
        assertThat(foundBy("BTK-62")).isEmpty();
    }

    @Test
    void an_issue_is_no_action() {
        assertThat(foundBy("BTK-63", "{id: I1, nama: Kepatuhan koperasi}", "{id: I1, nama: Meningkatkan kepatuhan}"))
                .hasSize(1);
        assertThat(foundBy("BTK-63", "{id: I1, nama: Kepatuhan koperasi}", "{id: I1, nama: Menurunnya kepatuhan}"))
                .isEmpty();
    }

    @Test
    void a_short_form_is_written_in_one_way() {
        assertThat(foundBy("BTK-64", root("SDM pengawas KUKM dan pengelola K-UKM")))
                .hasSize(1);
        assertThat(foundBy("BTK-64", root("SDM pengawas KUMK dan pengelola KUKM")))
                .hasSize(1);
        assertThat(foundBy("BTK-64", root("Produk UKM dan UMK serta KUKM"))).isEmpty();
    }

    @Test
    void a_known_event_has_its_year() {
        var said =
                "id: Q9, tempat: \"2.3\", subjek: contoh, aspek: periode, tahun: %d, nilai: pandemi, teks: akibat Pandemi Covid-19";
        assertThat(foundBy("BTK-65", quoting(said.formatted(2019)))).hasSize(1);
        assertThat(foundBy("BTK-65", quoting(said.formatted(2020)))).isEmpty();
    }
}
