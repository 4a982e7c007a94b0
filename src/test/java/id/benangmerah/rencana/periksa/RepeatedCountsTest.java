package id.benangmerah.rencana.periksa;

import static id.benangmerah.rencana.periksa.PlanFixture.foundBy;
import static id.benangmerah.rencana.periksa.PlanFixture.quoting;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatedCountsTest {
    private static final String TEXT = "id: Q9, tempat: \"2.2\", aspek: jumlah, teks: x, ";

    @Test
    void a_count_in_the_text_differs_from_its_table() {
        assertThat(foundBy("KTP-21", quoting(TEXT + "subjek: K-2, tahun: 2021, nilai: 341")))
                .containsExactly("Q9");
        assertThat(foundBy("KTP-21", quoting(TEXT + "subjek: K-2, tahun: 2021, nilai: 100")))
                .isEmpty();
    }

    @Test
    void a_count_without_a_year_is_looked_for_in_all_years() {
        assertThat(foundBy("KTP-24", quoting(TEXT + "subjek: K-2, nilai: 341"))).containsExactly("Q9");
        assertThat(foundBy("KTP-24", quoting(TEXT + "subjek: K-2, nilai: 92"))).isEmpty();
    }

    @Test
    void people_are_counted_by_status_too() {
        assertThat(foundBy("KTP-21", quoting(TEXT + "subjek: SDM, nilai: 7, satuan: Orang PNS")))
                .containsExactly("Q9");
        assertThat(foundBy("KTP-21", quoting(TEXT + "subjek: SDM, nilai: 2, satuan: Orang THL")))
                .isEmpty();
        assertThat(foundBy("KTP-21", quoting(TEXT + "subjek: SDM, nilai: 11, satuan: Orang")))
                .containsExactly("Q9");
    }

    @Test
    void parts_of_the_plan_are_counted() {
        assertThat(foundBy("KTP-22", quoting(TEXT + "subjek: contoh, nilai: 3, satuan: program")))
                .containsExactly("Q9");
        assertThat(foundBy("KTP-22", quoting(TEXT + "subjek: contoh, nilai: 2, satuan: program")))
                .isEmpty();
        assertThat(foundBy("KTP-22", quoting(TEXT + "subjek: contoh, nilai: 2, satuan: bidang")))
                .containsExactly("Q9");
        assertThat(foundBy("KTP-22", quoting(TEXT + "subjek: contoh, nilai: 1, satuan: bidang")))
                .isEmpty();
    }

    @Test
    void an_enumeration_is_as_long_as_it_says() {
        var text = TEXT.replace("teks: x", "teks: \"2 bidang yaitu %s\"") + "subjek: ORG-SEK, nilai: 2, satuan: bidang";
        assertThat(foundBy("KTP-23", quoting(text.formatted("Sekretariat, Bidang A, Bidang B"))))
                .containsExactly("Q9");
        assertThat(foundBy("KTP-23", quoting(text.formatted("Bidang A, Bidang B"))))
                .isEmpty();
        assertThat(foundBy("KTP-23", quoting(text.formatted("Bidang A dan Bidang B"))))
                .isEmpty();
    }
}
