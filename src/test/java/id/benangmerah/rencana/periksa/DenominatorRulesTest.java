package id.benangmerah.rencana.periksa;

import static id.benangmerah.rencana.periksa.PlanFixture.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Series made from known numerators and denominators; the nearest sound neighbour is
/// [SoundPlanTest].
class DenominatorRulesTest {
    private static final String PROGRAM_TARGET =
            "target: {2022: 18.20, 2023: 20.40, 2024: 22.60, 2025: 24.80, 2026: 27.00}\n          kondisi_akhir";
    private static final String SASARAN_TARGET =
            "target: {2022: 42.40, 2023: 44.80, 2024: 47.20, 2025: 49.60, 2026: 52.00}";

    /// The program's percentages, without a formula.
    private static List<String> program(String baseline, String... targets) {
        return found(programTexts(baseline, targets).toArray(String[]::new));
    }

    private static List<String> programTexts(String baseline, String... targets) {
        return new ArrayList<>(List.of(
                "          formula: Jumlah koperasi yang menindaklanjuti hasil pengawasan / Jumlah koperasi aktif\n",
                "",
                "kondisi_awal: {tahun: 2021, nilai: 16.00}",
                "kondisi_awal: {tahun: 2021, nilai: %s}".formatted(baseline),
                PROGRAM_TARGET,
                years(targets) + "\n          kondisi_akhir"));
    }

    private static String years(String... targets) {
        return "target: {2022: %s, 2023: %s, 2024: %s, 2025: %s, 2026: %s}".formatted((Object[]) targets);
    }

    @Test
    void a_share_of_347_is_no_share_of_the_500_that_the_formula_names() {
        assertThat(found(
                        "kondisi_awal: {tahun: 2021, nilai: 40.00}",
                        "kondisi_awal: {tahun: 2021, nilai: 40.06}",
                        SASARAN_TARGET,
                        years("42.36", "44.67", "46.97", "49.28", "51.59")))
                .contains("PYB-01 S1-1/kondisi_awal");
    }

    @Test
    void a_denominator_that_is_printed_nowhere_is_told() {
        assertThat(program("15.27", "17.58", "19.88", "22.19", "24.50", "26.80"))
                .contains("PYB-02 2.17.03-1/kondisi_awal");
    }

    @Test
    void a_denominator_that_moves_unprinted_is_told() {
        assertThat(program("24.96", "26.92", "28.53", "30.14", "31.77", "33.23"))
                .contains("PYB-03 2.17.03-1/kondisi_awal");
    }

    @Test
    void a_denominator_borrowed_from_another_target_is_told() {
        assertThat(program("41.11", "43.00", "44.55", "45.83", "46.92", "47.86"))
                .contains("PYB-04 2.17.03-1/kondisi_awal");
    }

    @Test
    void decimals_are_rounded_and_not_cut() {
        assertThat(found(
                        "    pencapaian:\n",
                        "    pencapaian:\n" + past("A", "17.71", "21.04") + past("B", "27.71", "9.79")
                                + past("C", "12.29", "16.04") + past("D", "21.04", "27.70")))
                .anyMatch(finding -> finding.startsWith("PYB-05 P-D"));
    }

    private static String past(String name, String first, String second) {
        return """
                      - id: P-%1$s
                        indikator: Persentase koperasi golongan %1$s
                        jenis: IKK
                        satuan: "%%"
                        target: {2020: 50.00, 2021: 60.00}
                        realisasi: {2020: %2$s, 2021: %3$s}
                """.formatted(name, first, second).indent(0);
    }

    @Test
    void a_numerator_that_is_the_count_of_something_else_is_told() {
        assertThat(program("17.29", "18.73", "20.17", "21.61", "23.05", "24.50"))
                .contains("PYB-06 2.17.03-1/kondisi_awal");
    }

    @Test
    void people_are_no_share_of_cooperatives() {
        var texts = programTexts("15.27", "17.58", "19.88", "22.19", "24.50", "26.80");
        texts.addAll(List.of(
                "nama: Persentase dokumen administrasi yang sesuai ketentuan\n"
                        + "          formula: Jumlah dokumen administrasi sesuai ketentuan / Jumlah dokumen administrasi\n",
                "nama: Persentase SDM yang terlatih\n",
                "kondisi_awal: {tahun: 2021, nilai: 80.00}",
                "kondisi_awal: {tahun: 2021, nilai: 80.12}",
                "target: {2022: 83.00, 2023: 86.00, 2024: 89.00, 2025: 92.00, 2026: 95.00}\n          kondisi_akhir",
                years("83.00", "86.17", "89.05", "91.93", "95.10") + "\n          kondisi_akhir"));
        assertThat(found(texts.toArray(String[]::new))).contains("PYB-07 2.17.01-1/kondisi_awal");
    }
}
