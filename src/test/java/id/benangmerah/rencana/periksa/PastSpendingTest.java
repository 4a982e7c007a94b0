package id.benangmerah.rencana.periksa;

import static id.benangmerah.rencana.periksa.PlanFixture.foundBy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PastSpendingTest {
    private static final String ROW = "- nama: Program Pengawasan dan Pemeriksaan Koperasi\n              anggaran";
    private static final String NAME =
            "Pemeriksaan Kepatuhan Koperasi terhadap Peraturan Perundang-undangan Kewenangan Kabupaten/Kota";

    private static String[] row(String cells) {
        return new String[] {ROW, "- {nama: " + NAME + ", " + cells + "}\n            " + ROW};
    }

    @Test
    void what_was_planned_was_spent() {
        assertThat(foundBy("UANG-11", row("anggaran: {2021: 290000000}"))).hasSize(1);
        assertThat(foundBy("UANG-11", row("anggaran: {2021: 290000000}, realisasi: {2021: 0}")))
                .isEmpty();
    }

    @Test
    void the_first_year_continues_the_last_one() {
        assertThat(foundBy("UANG-12", row("anggaran: {2021: 100000000}"))).containsExactly("2.17.03.2.01.02/pagu/2022");
        assertThat(foundBy("UANG-12", row("anggaran: {2021: 290000000}"))).isEmpty();
    }

    @Test
    void a_ratio_that_can_be_computed_is_printed() {
        assertThat(foundBy("UANG-13", row("anggaran: {2021: 290000000}, realisasi: {2021: 280000000}")))
                .hasSize(1);
        assertThat(foundBy(
                        "UANG-13",
                        row("anggaran: {2021: 290000000}, realisasi: {2021: 280000000}, rasio: {2021: 96.55}")))
                .isEmpty();
    }

    @Test
    void a_total_of_a_year_with_two_units_is_compared_with_the_rows_of_its_own() {
        var older = "- {nomenklatur: lama, satuan: Rp1000, program: [{nama: B, anggaran: {2020: 5000}}]}\n        ";
        var total = "nama: JUMLAH\n        anggaran: {2020: 45000000%d";
        assertThat(foundBy(
                        "JML-05",
                        "- nomenklatur: baru",
                        older + "- nomenklatur: baru",
                        total.formatted(0),
                        total.formatted(1)))
                .hasSize(1);
        assertThat(foundBy("JML-05", "- nomenklatur: baru", older + "- nomenklatur: baru"))
                .isEmpty();
    }

    @Test
    void a_total_that_adds_the_printed_programmes_is_not_wrong_again() {
        var rows = "anggaran: {2020: 450000000, 2021: 475000000}\n              realisasi";
        var below =
                "anggaran: {2020: 450000000, 2021: 475000000}\n              rincian: [{nama: A, anggaran: {2020: 1}}]\n              realisasi";
        assertThat(foundBy("JML-04", rows, below)).hasSize(1);
        assertThat(foundBy("JML-05", rows, below)).isEmpty();
    }

    @Test
    void a_programme_prints_its_subtotal() {
        var bare = "- {nama: A, rincian: [{nama: B, %s: {2021: 5}}]}\n            " + ROW;
        assertThat(foundBy("UANG-14", ROW, bare.formatted("anggaran"))).hasSize(1);
        assertThat(foundBy("UANG-14", ROW, bare.formatted("realisasi"))).isEmpty();
    }
}
