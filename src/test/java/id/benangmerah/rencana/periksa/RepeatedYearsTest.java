package id.benangmerah.rencana.periksa;

import static id.benangmerah.rencana.periksa.PlanFixture.foundBy;
import static id.benangmerah.rencana.periksa.PlanFixture.quoting;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatedYearsTest {
    private static final String TEXT = "id: Q9, tempat: \"2.3\", teks: x, subjek: contoh, ";

    @Test
    void a_period_begins_with_ours_and_ends_elsewhere() {
        assertThat(foundBy("KTP-51", quoting(TEXT + "aspek: periode, nilai: 2022-2022")))
                .containsExactly("Q9");
        assertThat(foundBy("KTP-51", quoting(TEXT + "aspek: periode, nilai: 2022-2026")))
                .isEmpty();
        assertThat(foundBy("KTP-51", quoting(TEXT + "aspek: periode, nilai: 2017-2021")))
                .isEmpty();
        assertThat(foundBy("KTP-51", quoting(TEXT + "aspek: periode, nilai: 2021-2017")))
                .containsExactly("Q9");
    }

    @Test
    void a_period_has_as_many_years_as_the_plan() {
        assertThat(foundBy("KTP-52", quoting(TEXT + "aspek: periode, nilai: 3, satuan: tahun")))
                .containsExactly("Q9");
        assertThat(foundBy("KTP-52", quoting(TEXT + "aspek: periode, nilai: 5, satuan: tahun")))
                .isEmpty();
    }

    @Test
    void the_text_names_the_years_of_the_table() {
        assertThat(foundBy("KTP-53", quoting(TEXT + "aspek: periode, nilai: 2019-2021")))
                .containsExactly("Q9");
        assertThat(foundBy("KTP-53", quoting(TEXT + "aspek: periode, nilai: 2020-2021")))
                .isEmpty();
    }

    @Test
    void the_act_has_one_date() {
        assertThat(foundBy("KTP-54", quoting(TEXT + "aspek: tanggal, nilai: 2 Maret 2022")))
                .containsExactly("Q9");
        assertThat(foundBy("KTP-54", quoting(TEXT + "aspek: tanggal, nilai: 1 Maret 2022")))
                .isEmpty();
    }

    @Test
    void one_row_has_another_baseline_year() {
        assertThat(foundBy("KTP-55", "{tahun: 2021, nilai: 40.00}", "{tahun: 2020, nilai: 40.00}"))
                .containsExactly("S1-1/kondisi_awal");
        assertThat(foundBy("KTP-55")).isEmpty();
    }

    @Test
    void two_tables_have_two_baseline_years() {
        assertThat(foundBy(
                        "KTP-55",
                        "{tahun: 2021, nilai: 20.00}",
                        "{tahun: 2020, nilai: 20.00}",
                        "{tahun: 2021, nilai: 40.00}",
                        "{tahun: 2020, nilai: 40.00}",
                        "{tahun: 2021, nilai: 70.50}",
                        "{tahun: 2020, nilai: 70.50}"))
                .containsExactly("2.17.01-1/kondisi_awal");
    }

    @Test
    void a_continued_indicator_starts_from_its_last_result() {
        assertThat(foundBy("KTP-56", "{tahun: 2021, nilai: 70.50}", "{tahun: 2021, nilai: 71.00}"))
                .containsExactly("S2-1/kondisi_awal");
        assertThat(foundBy("KTP-56", "{tahun: 2021, nilai: 70.50}", "{tahun: 2021, nilai: 70.5}"))
                .isEmpty();
    }

    @Test
    void a_new_target_is_not_below_the_last_old_one() {
        assertThat(foundBy("KTP-57", "target: {2022: 71.50", "target: {2022: 69.00"))
                .containsExactly("S2-1/target/2022");
        assertThat(foundBy("KTP-57", "target: {2022: 71.50", "target: {2022: 70.00"))
                .isEmpty();
    }
}
