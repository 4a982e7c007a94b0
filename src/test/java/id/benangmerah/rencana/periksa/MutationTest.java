package id.benangmerah.rencana.periksa;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.rencana.RenstraYaml;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Sound plans have no finding; a sound plan with one thing broken has.
class MutationTest {
    private static final Pattern MONEY = Pattern.compile("(?<=(pagu|cetak): \\{.{0,120}20\\d\\d: )\\d{8,}");

    /// One kind of breakage: where it can happen, what it makes of the text there, and which
    /// rules may find it.
    enum Breakage {
        DIGIT_OF_MONEY(
                "(?<=(pagu|cetak): \\{.{0,160}20\\d\\d: )\\d{8,}",
                old -> Long.toString(Long.parseLong(old) + 1000),
                "JML|KTP-04"),
        TARGET_IN_ANOTHER_TABLE(
                "(?<=indikator: T1-1\\n      satuan: \"%\"\\n      kondisi_awal: [\\d.]{1,6}\\n      target: \\{.{0,60}20\\d\\d: )\\d+\\.\\d\\d",
                old -> next(old), "KTP-01"),
        QUOTED_TARGET("(?<=aspek: target, tahun: 20\\d\\d, nilai: )\\d+\\.\\d\\d", old -> next(old), "KTP-01"),
        UNIT_OF_A_SHARE("(?<=bermutu\\n {6,14}formula: .{1,90}\\n {6,14}satuan: )\"%\"", _ -> "Orang", "SAT-03|KTP"),
        BASELINE_IN_ANOTHER_UNIT(
                "(?<=kondisi_awal: \\{tahun: 20\\d\\d, nilai: )\\d+\\.\\d\\d", _ -> "120 Unit", "SAT-01"),
        MISSING_BASELINE("(?<=kondisi_awal: \\{tahun: 20\\d\\d, nilai: )\\d{3,4}(?=\\})", _ -> "\"-\"", "IND-02"),
        FORMULA("(?<=\\n      {1,4}    formula: Jumlah \\w{1,20} bermutu) / Jumlah \\w+ terdaftar", _ -> "", "IND-01"),
        PARENT("(?<=- kode: 1)\\.02(?=\\.\\d\\d\\.2\\.\\d\\d\\n)", _ -> ".03", "NOM"),
        HEADING("(?<=tujuan_cetak: )Meningkatnya mutu fasilitas", _ -> "Persentase usaha yang naik kelas", "KSK-03"),
        REGIONAL_TUJUAN("    mendukung: \\[RPD-T1\\]\\n", _ -> "", "KSK-10"),
        TARGET_OF_A_YEAR(
                "(?<=tahun: 2024, nilai: \\d{1,2}\\.\\d\\d\\}\\n {6,14}target: \\{.{0,40})2026: \\d+\\.\\d\\d, ",
                _ -> "",
                "IND-03"),
        SHARE_BEYOND_ALL("(?<=target: \\{2025: )\\d\\d(?=\\.\\d\\d)", old -> "1" + old, "SAT-02|KTP-01");

        private final Pattern place;
        private final UnaryOperator<String> change;
        private final Pattern rules;

        Breakage(String place, UnaryOperator<String> change, String rules) {
            this.place = Pattern.compile(place);
            this.change = change;
            this.rules = Pattern.compile("(" + rules + ").*");
        }

        private static String next(String number) {
            return new BigDecimal(number).add(new BigDecimal("0.01")).toPlainString();
        }
    }

    @ParameterizedTest
    @CsvSource({"3, 5", "3, 31", "3, 120", "5, 5", "5, 60", "5, 500"})
    void nothing_is_found_in_a_sound_plan_of_any_size(int years, int subKegiatan) {
        var plan = RenstraYaml.read(SyntheticPlan.yaml(years, subKegiatan)).renstra();
        assertThat(plan.programList().stream()
                        .flatMap(program -> program.kegiatanList().stream())
                        .mapToInt(kegiatan -> kegiatan.subKegiatanList().size())
                        .sum())
                .isEqualTo(subKegiatan);
        assertThat(PlanFixture.found(plan)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void one_breakage_of_a_sound_plan_is_found(Breakage breakage) {
        for (int years : List.of(3, 5)) {
            var sound = SyntheticPlan.yaml(years, 40);
            var places = breakage.place.matcher(sound).results().toList();
            assertThat(places).as("places to break").isNotEmpty();
            var random = new Random(11);
            for (int n = 0; n < 12; n++) {
                var place = places.get(random.nextInt(places.size()));
                var broken = replace(sound, place, breakage.change.apply(place.group()));
                assertThat(PlanFixture.found(RenstraYaml.read(broken).renstra()))
                        .as("%s in line %d", breakage, line(sound, place.start()))
                        .anyMatch(finding -> breakage.rules.matcher(finding).matches());
            }
        }
    }

    @Test
    void a_changed_digit_in_any_amount_of_money_is_found() {
        var missed = new ArrayList<String>();
        var places = MONEY.matcher(PlanFixture.CLEAN).results().toList();
        for (var place : places) {
            var changed = Long.toString(Long.parseLong(place.group()) + 1);
            var plan =
                    RenstraYaml.read(replace(PlanFixture.CLEAN, place, changed)).renstra();
            if (PlanFixture.found(plan).isEmpty()) missed.add(line(PlanFixture.CLEAN, place.start()) + ": " + changed);
        }
        assertThat(places).hasSizeGreaterThan(30);
        assertThat(missed).isEmpty();
    }

    private static String replace(String text, MatchResult place, String changed) {
        return text.substring(0, place.start()) + changed + text.substring(place.end());
    }

    private static long line(String text, int position) {
        return text.substring(0, position).lines().count();
    }
}
