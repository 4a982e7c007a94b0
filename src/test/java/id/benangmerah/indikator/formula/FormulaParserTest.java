package id.benangmerah.indikator.formula;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.indikator.formula.Measurement.Measured;
import id.benangmerah.indikator.formula.Measurement.NotMeasured;
import id.benangmerah.indikator.formula.PopulationSize.Known;
import id.benangmerah.indikator.formula.PopulationSize.Missing;
import id.benangmerah.indikator.sumber.Satuan;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// FEATURE UNDER TEST: the formula of an indicator, in the words of T-C.25.
class FormulaParserTest {

    private static final Map<String, Satuan> UNITS = Map.of(
            "koperasi_ber_rat", Satuan.KOPERASI,
            "koperasi_ber_nik", Satuan.KOPERASI,
            "anggota", Satuan.ORANG,
            "omzet", Satuan.RUPIAH);

    @Test
    void share_of_cooperatives_that_held_their_rat() {
        assertThat(evaluate("100 * koperasi_ber_rat / koperasi_ber_nik", sizes(240, 346)))
                .isEqualTo("240 / 346 = 69.364162");
    }

    @Test
    void the_factor_may_stand_anywhere() {
        assertThat(evaluate("koperasi_ber_rat / koperasi_ber_nik * 100", sizes(240, 346)))
                .isEqualTo("240 / 346 = 69.364162");
        assertThat(evaluate("100 * (koperasi_ber_rat / koperasi_ber_nik)", sizes(240, 346)))
                .isEqualTo("240 / 346 = 69.364162");
    }

    @Test
    void an_empty_population_below_the_line_is_no_number() {
        assertThat(evaluate("100 * koperasi_ber_rat / koperasi_ber_nik", sizes(0, 0)))
                .isEqualTo("Penyebut kosong: tidak ada yang memenuhi “koperasi_ber_nik”.");
    }

    @Test
    void missing_evidence_is_not_zero() {
        assertThat(evaluate("100 * koperasi_ber_rat / koperasi_ber_nik", _ -> new Missing("Belum ada bukti.")))
                .isEqualTo("Belum ada bukti.");
    }

    @Test
    void an_unknown_word_is_named_with_its_place() {
        assertThat(problem("100 * koperasi_ber_rut / koperasi_ber_nik")).isEqualTo("""
                indikator S1-1, kolom 7: populasi “koperasi_ber_rut” tidak dikenal; maksud Anda “koperasi_ber_rat”?
                    100 * koperasi_ber_rut / koperasi_ber_nik
                          ^""");
    }

    @Test
    void a_percentage_of_rupiah_by_people_is_refused() {
        assertThat(problem("100 * omzet / anggota"))
                .contains("persentase harus membandingkan satuan yang sama, tetapi di sini “Rp” dibagi “orang”.");
    }

    @Test
    void cooperatives_and_people_are_not_added() {
        assertThat(problem("koperasi_ber_rat + anggota"))
                .contains("kolom 18")
                .contains("“koperasi” tidak dapat dijumlahkan dengan “orang”");
    }

    @Test
    void a_division_by_zero_is_refused() {
        assertThat(problem("koperasi_ber_rat / 0")).contains("pembagian dengan nol");
    }

    @Test
    void a_broken_text_names_the_place() {
        assertThat(problem("100 * / 3")).contains("kolom 7").contains("susunan rumus tidak dikenal");
        assertThat(problem("100 *")).contains("rumus berhenti di tengah");
        assertThat(problem("size('x')")).contains("rumus indikator hanya memakai bilangan, nama populasi, dan tanda");
    }

    private static Function<String, PopulationSize> sizes(long rat, long nik) {
        return name -> new Known(BigDecimal.valueOf(name.equals("koperasi_ber_rat") ? rat : nik), 0);
    }

    private static String evaluate(String text, Function<String, PopulationSize> sizes) {
        var formula = FormulaParser.parse("indikator S1-1", text, UNITS).orThrow();
        return switch (Evaluation.of(formula, sizes, sizes)) {
            case Measured(var value, var above, var below, var _) ->
                above + " / " + below + " = " + value.setScale(6, java.math.RoundingMode.HALF_UP);
            case NotMeasured(var reason) -> reason;
        };
    }

    private static String problem(String text) {
        return switch (FormulaParser.parse("indikator S1-1", text, UNITS)) {
            case Parsed.Valid<Formula> valid -> "accepted: " + valid.value();
            case Parsed.Invalid<Formula>(var problems) ->
                String.join("\n", problems.stream().map(Problem::toString).toList());
        };
    }
}
