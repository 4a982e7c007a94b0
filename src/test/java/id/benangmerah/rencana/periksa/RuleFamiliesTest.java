package id.benangmerah.rencana.periksa;

import static id.benangmerah.rencana.periksa.PlanFixture.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Each rule finds its fault in a plan that is sound but for one text; the nearest sound
/// neighbour is [SoundPlanTest].
class RuleFamiliesTest {

    @Test
    void the_money_of_a_kegiatan_is_the_sum_of_its_subkegiatan() {
        assertThat(found("pagu: {2022: 300000000,", "pagu: {2022: 300000001,"))
                .contains("JML-01 2.17.03.2.01/pagu/2022");
    }

    @Test
    void the_money_of_a_program_is_the_sum_of_its_kegiatan() {
        assertThat(found(
                        "kondisi_akhir: 225\n          pagu: {2022: 500000000",
                        "kondisi_akhir: 225\n          pagu: {2022: 510000000"))
                .contains("JML-02 2.17.03/pagu/2022");
    }

    @Test
    void the_total_of_the_plan_is_the_sum_of_its_programs() {
        assertThat(found("jumlah_cetak: {2022: 600000000", "jumlah_cetak: {2022: 600000010"))
                .contains("JML-03 pendanaan/jumlah_cetak/2022");
    }

    @Test
    void past_money_adds_up_exactly_in_rupiah_and_within_half_a_thousand_in_thousands() {
        var ratio = "rasio: {2020: 96.00, 2021: 97.00}\n      jumlah";
        var below = "rincian: [{nama: A, anggaran: {2020: 450000000}}, {nama: B, anggaran: {2020: 1}}]\n              "
                + ratio;
        assertThat(found(ratio, below)).anyMatch(finding -> finding.startsWith("JML-04"));
        assertThat(found(ratio, below, "satuan: Rp\n", "satuan: Rp1000\n"))
                .noneMatch(finding -> finding.startsWith("JML-04"));
        assertThat(found(
                        "nama: JUMLAH\n        anggaran: {2020: 450000000",
                        "nama: JUMLAH\n        anggaran: {2020: 450000009"))
                .anyMatch(finding -> finding.startsWith("JML-05"));
    }

    @Test
    void one_total_has_one_unit_of_money() {
        var older = "- {nomenklatur: lama, satuan: Rp1000, program: [{nama: B, anggaran: {2020: 5}}]}\n        ";
        assertThat(found("- nomenklatur: baru", older + "- nomenklatur: baru"))
                .anyMatch(finding -> finding.startsWith("JML-06"));
    }

    @Test
    void a_past_ratio_is_realisasi_over_anggaran() {
        assertThat(found(
                        "  rasio: {2020: 96.00, 2021: 97.00}\n      jumlah",
                        "  rasio: {2020: 96.00, 2021: 79.00}\n      jumlah"))
                .anyMatch(finding -> finding.startsWith("JML-07"));
    }

    @Test
    void the_ratio_of_an_indicator_of_the_past_is_realisasi_over_target() {
        assertThat(found("rasio: {2020: 101.76,", "rasio: {2020: 110.76,")).contains("JML-08 C23-1/rasio/2020");
    }

    @Test
    void people_and_assets_add_up() {
        assertThat(found("{uraian: Laki-laki, jumlah: 4}", "{uraian: Laki-laki, jumlah: 5}"))
                .anyMatch(finding -> finding.startsWith("JML-09"));
        assertThat(found("jumlah: 5, baik: 4", "jumlah: 6, baik: 4")).anyMatch(finding -> finding.startsWith("JML-10"));
    }

    @Test
    void a_baseline_has_the_unit_of_its_targets() {
        assertThat(found("kondisi_awal: {tahun: 2021, nilai: 40.00}", "kondisi_awal: {tahun: 2021, nilai: 200 unit}"))
                .contains("SAT-01 S1-1/kondisi_awal");
    }

    @Test
    void a_share_is_at_most_a_hundred_per_cent() {
        assertThat(found("2025: 49.60, 2026: 52.00}", "2025: 49.60, 2026: 152.00}"))
                .contains("SAT-02 S1-1/target/2026");
    }

    @Test
    void a_name_says_the_unit_that_the_column_says() {
        assertThat(found("nama: Persentase koperasi patuh", "nama: Jumlah koperasi patuh"))
                .contains("SAT-03 S1-1/satuan");
    }

    @Test
    void a_goal_prints_its_formula_with_a_denominator() {
        assertThat(found("formula: Jumlah koperasi patuh / Jumlah koperasi aktif", "formula: Jumlah koperasi patuh"))
                .contains("IND-01 S1-1");
    }

    @Test
    void a_target_has_a_baseline_and_is_not_below_it() {
        assertThat(found("kondisi_awal: {tahun: 2021, nilai: 60}", "kondisi_awal: {tahun: 2021, nilai: \"-\"}"))
                .contains("IND-02 2.17.03.2.01.02-1/kondisi_awal");
        assertThat(found("kondisi_awal: {tahun: 2021, nilai: 60}", "kondisi_awal: {tahun: 2021, nilai: 90}"))
                .contains("IND-05 2.17.03.2.01.02-1/target");
    }

    @Test
    void more_money_buys_more_than_before() {
        assertThat(found(
                        "target: {2022: 65, 2023: 70, 2024: 75, 2025: 80, 2026: 85}\n"
                                + "                  kondisi_akhir: 85",
                        "target: {2022: 65, 2023: 65, 2024: 65, 2025: 65, 2026: 65}\n"
                                + "                  kondisi_akhir: 65"))
                .contains("IND-04 2.17.03.2.01.02-1/target/2022");
    }

    @Test
    void a_past_series_does_not_jump_fivefold() {
        assertThat(found("nilai: {2020: 92, 2021: 100}", "nilai: {2020: 12, 2021: 100}"))
                .contains("IND-08 K-2/nilai/2021");
    }

    @Test
    void money_keeps_to_the_pattern_of_the_plan() {
        assertThat(found("2025: 347287500, 2026: 364651875", "2025: 347287500, 2026: 564651875"))
                .contains("UANG-01 2.17.03.2.01.02/pagu/2026");
    }

    @Test
    void money_and_target_stand_together() {
        assertThat(found("target: {2022: 65, 2023: 70,", "target: {2022: \"-\", 2023: 70,"))
                .contains("UANG-03 2.17.03.2.01.02/pagu/2022");
    }

    @Test
    void money_that_moves_to_another_line_is_told() {
        assertThat(found(
                        "2025: 231525000, 2026: 243101250}",
                        "2025: 231525000}",
                        "2025: 347287500, 2026: 364651875",
                        "2025: 347287500, 2026: 607753125"))
                .contains("UANG-02 2.17.03.2.01.02/pagu/2026");
    }

    @Test
    void a_row_without_money_and_target_is_told() {
        assertThat(found(
                        "target: {2022: 65, 2023: 70, 2024: 75, 2025: 80, 2026: 85}",
                        "target: {2022: \"-\", 2023: \"-\", 2024: \"-\", 2025: \"-\", 2026: \"-\"}",
                        "pagu: {2022: 300000000, 2023: 315000000, 2024: 330750000, 2025: 347287500, 2026: 364651875}",
                        "pagu: {}"))
                .contains("UANG-04 2.17.03.2.01.02");
    }

    @Test
    void past_spending_stays_near_its_budget() {
        var row =
                "realisasi: {2020: %s, 2021: 460750000}\n              rasio: {2020: 96.00, 2021: 97.00}\n      jumlah";
        var sound = row.formatted("432000000");
        assertThat(found(sound, row.formatted("632000000"))).anyMatch(finding -> finding.startsWith("UANG-05"));
        assertThat(found(sound, row.formatted("32000000"))).anyMatch(finding -> finding.startsWith("UANG-06"));
        assertThat(found(
                        "anggaran: {2020: 450000000, 2021: 475000000}\n              realisasi",
                        "anggaran: {2021: 475000000}\n              realisasi"))
                .anyMatch(finding -> finding.startsWith("UANG-07"));
    }

    @Test
    void money_is_printed_in_whole_rupiah() {
        assertThat(found(
                        "2025: 347287500, 2026: 364651875}",
                        "2025: 347287500, 2026: 364651875}\n              pagu_cetak: {2022: 300000000.50}"))
                .contains("SAT-04 2.17.03.2.01.02/pagu_cetak/2022");
    }

    @Test
    void an_output_is_counted_and_has_one_unit() {
        assertThat(found(
                        "Peraturan Perundang-undangan Kewenangan Kabupaten/Kota\n                  satuan: Unit Usaha",
                        "Peraturan Perundang-undangan Kewenangan Kabupaten/Kota\n                  satuan: \"%\""))
                .contains("SAT-05 2.17.03.2.01.02-1/satuan");
        assertThat(found(
                        "kondisi_awal: {tahun: 2021, nilai: 150}",
                        "satuan_awal: Koperasi\n              kondisi_awal: {tahun: 2021, nilai: 150}"))
                .contains("SAT-06 2.17.03.2.01-1/satuan_awal");
    }

    @Test
    void a_target_is_set_before_the_result_is_known() {
        assertThat(found("target: {2020: 68.00, 2021: 70.00}", "target: {2020: 69.20, 2021: 70.50}"))
                .contains("IND-06 C23-1/target");
    }

    @Test
    void levels_have_targets_of_their_own() {
        assertThat(
                        found(
                                "target: {2022: 18.20, 2023: 20.40, 2024: 22.60, 2025: 24.80, 2026: 27.00}\n          kondisi_akhir",
                                "target: {2022: 42.40, 2023: 44.80, 2024: 47.20, 2025: 49.60, 2026: 52.00}\n          kondisi_akhir"))
                .contains("IND-07 S1-1/target");
    }

    @Test
    void a_target_goes_beyond_the_baseline() {
        assertThat(found("kondisi_awal: {tahun: 2021, nilai: 40.00}", "kondisi_awal: {tahun: 2021, nilai: 52.00}"))
                .contains("IND-09 S1-1/target/2026");
    }

    @Test
    void a_result_is_no_shifted_output() {
        assertThat(
                        found(
                                "satuan: Unit Usaha\n              kondisi_awal: {tahun: 2021, nilai: 150}\n"
                                        + "              target: {2022: 165, 2023: 180, 2024: 195, 2025: 210, 2026: 225}",
                                "satuan: \"%\"\n              kondisi_awal: {tahun: 2021, nilai: 21.00}\n"
                                        + "              target: {2022: 23.20, 2023: 25.40, 2024: 27.60, 2025: 29.80, 2026: 32.00}"))
                .contains("IND-10 2.17.03-1/kondisi_awal");
    }

    @Test
    void every_rule_is_named_in_a_test() throws IOException {
        var tests = new StringBuilder();
        try (var files = Files.list(Path.of("src/test/java/id/benangmerah/rencana/periksa"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) tests.append(Files.readString(file));
        }
        assertThat(Rulebook.list()).extracting(About::code).allMatch(code -> tests.indexOf(code) >= 0);
    }

    @Test
    void what_is_for_the_staff_is_for_no_more_people_than_the_staff() {
        var kegiatan =
                "        - {kode: 2.17.01.2.05, nama: Administrasi Kepegawaian Perangkat Daerah, indikator: [], pagu: {}, "
                        + "sub_kegiatan: [{kode: 2.17.01.2.05.10, nama: Sosialisasi Peraturan Perundang-Undangan, pagu: {2022: 1}, "
                        + "indikator: [{id: 2.17.01.2.05.10-1, nama: Jumlah Orang, satuan: Orang, target: {2022: %d}}]}]}\n";
        var before = "        - kode: 2.17.01.2.01\n";
        assertThat(found(before, kegiatan.formatted(250) + before)).contains("IND-11 2.17.01.2.05.10-1/target/2022");
        assertThat(found(before, kegiatan.formatted(10) + before)).noneMatch(finding -> finding.startsWith("IND-11"));
    }

    @Test
    void a_name_says_what_is_counted() {
        assertThat(found("nama: Jumlah koperasi yang diperiksa dan diawasi", "nama: Jumlah yang diperiksa dan diawasi"))
                .contains("SAT-07 2.17.03.2.01-1");
    }
}
