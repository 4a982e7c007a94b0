package id.benangmerah.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void luhn_finds_every_single_wrong_digit() {
        var random = new Random(35);
        for (int number = 0; number < 2_000; number++) {
            var valid = withCheckDigit(random.nextInt(100_000_000));
            assertThat(Luhn.isValid(valid)).as(valid).isTrue();
            for (int place = 0; place < valid.length(); place++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    if (digit == valid.charAt(place)) continue;
                    var wrong = valid.substring(0, place) + digit + valid.substring(place + 1);
                    assertThat(Luhn.isValid(wrong)).as(wrong).isFalse();
                }
            }
        }
    }

    @Test
    void a_wrong_digit_among_the_first_nine_is_no_npwp() {
        var random = new Random(14);
        for (int number = 0; number < 500; number++) {
            var npwp = withCheckDigit(random.nextInt(100_000_000)) + "624000";
            assertThat(Npwp.parse(npwp)).isPresent();
            int place = random.nextInt(9);
            int other = (npwp.charAt(place) - '0' + 1 + random.nextInt(9)) % 10;
            assertThat(Npwp.parse(npwp.substring(0, place) + other + npwp.substring(place + 1)))
                    .isEmpty();
        }
    }

    @Test
    void both_forms_of_an_npwp_are_one_number() {
        assertThat(Npwp.parse("01.312.166.0-091.000")).isEqualTo(Npwp.parse("0013121660091000"));
        assertThat(Npwp.parse("013121660091000").orElseThrow().display()).isEqualTo("01.312.166.0-091.000");
    }

    @Test
    void an_npwp_prints_masked() {
        assertThat(Npwp.parse("01.312.166.0-091.000").orElseThrow()).hasToString("01.3**.***.*-***.000");
        assertThat(Npwp.parse("3514021505800001").orElseThrow()).hasToString("351402******0001");
    }

    @ParameterizedTest
    @CsvSource({
        "01.312.166.1-091.000, pemeriksa",
        "3514023202800001, bukan NIK",
        "12345, 15 atau 16",
        "0013121660091000000000, NITKU"
    })
    void a_wrong_npwp_says_why_without_repeating_it(String text, String reason) {
        assertThat(Npwp.findProblem(text))
                .hasValueSatisfying(
                        problem -> assertThat(problem).contains(reason).doesNotContain(text));
    }

    @ParameterizedTest
    @CsvSource({
        "ahu - 0001234 . ah . 01 . 26 . tahun 2021, AHU-0001234.AH.01.26.TAHUN 2021, AHU",
        "AHU-0001234.AH.01.26.TAHUN2021, AHU-0001234.AH.01.26.TAHUN 2021, AHU",
        "AHU-0001234.AH.01.26 Tahun 2021, AHU-0001234.AH.01.26.TAHUN 2021, AHU",
        "4655/BH/KWK.13/XI/1997, 4655/BH/KWK.13/XI/1997, BADAN_HUKUM_LAMA",
        "518 / BH / 596 / diskop, 518/BH/596/DISKOP, BADAN_HUKUM_LAMA",
        "4655/BH/PAD/KWK.10/XI/1997, 4655/BH/PAD/KWK.10/XI/1997, PERUBAHAN_LAMA",
        "348/PAD/M.KUKM.2/V/2017, 348/PAD/M.KUKM.2/V/2017, PERUBAHAN_LAMA",
        "surat nomor 12, SURAT NOMOR 12, LAINNYA"
    })
    void a_legal_number_has_one_writing_and_a_class(String text, String nomor, NomorBadanHukum.Kelas kelas) {
        assertThat(NomorBadanHukum.parse(text)).contains(new NomorBadanHukum(nomor, kelas));
        assertThat(NomorBadanHukum.parse(nomor)).contains(new NomorBadanHukum(nomor, kelas));
    }

    @Test
    void a_broken_ahu_number_is_an_error_and_an_unknown_writing_a_warning() {
        assertThat(NomorBadanHukum.findProblem("AHU-12.AH.01")).isPresent();
        assertThat(NomorBadanHukum.findProblem("surat nomor 12")).isEmpty();
        assertThat(NomorBadanHukum.parse("surat nomor 12").orElseThrow().findWarning())
                .isPresent();
    }

    @Test
    void a_nik_koperasi_of_unusual_length_is_only_a_warning() {
        assertThat(NikKoperasi.parse("3514010010001").orElseThrow().findWarning())
                .isEmpty();
        assertThat(NikKoperasi.parse("351401001000").orElseThrow().findWarning())
                .isPresent();
        assertThat(NikKoperasi.parse("351401")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2153514010001-29", "P-IRT No. 2153514010001-29", "PIRT 215351401000129", "215.3514.010001-29"})
    void an_spp_irt_has_one_form(String text) {
        assertThat(Pirt.parse(text)).contains(new Pirt("2153514010001-29"));
    }

    @Test
    void an_spp_irt_warns_of_its_year_and_its_kabupaten() {
        assertThat(new Pirt("2153514010001-29").findWarning(TODAY)).isEmpty();
        assertThat(new Pirt("2153514010001-25").findWarning(TODAY))
                .hasValueSatisfying(s -> assertThat(s).contains("2025"));
        assertThat(new Pirt("2153575010001-29").findWarning(TODAY))
                .hasValueSatisfying(s -> assertThat(s).contains("3514"));
        assertThat(Pirt.findProblem("215351401000129x")).isPresent();
    }

    @Test
    void a_halal_number_is_id_and_17_digits() {
        assertThat(Halal.parse("id 35110000123456789")).contains(new Halal("ID35110000123456789"));
        assertThat(new Halal("ID05110000123456789").findWarning()).isPresent();
        assertThat(Halal.findProblem("ID3511000012345678")).isPresent();
    }

    @Test
    void a_trade_mark_that_is_only_applied_for_is_a_warning() {
        assertThat(Merek.parse("IDM000123456").orElseThrow().findWarning()).isEmpty();
        assertThat(Merek.parse("jid2024012345").orElseThrow().findWarning()).isPresent();
        assertThat(Merek.parse("IDM00012345")).isEmpty();
    }

    @Test
    void errors_and_warnings_are_told_apart() {
        var findings = IntStream.range(0, 4)
                .<Finding>mapToObj(n ->
                        n % 2 == 0 ? new Finding.Error("npwp", "salah") : new Finding.Warning("nikKoperasi", "aneh"))
                .toList();
        assertThat(Finding.errors(findings)).hasSize(2).contains(new InputProblem("npwp", "salah"));
        assertThat(Finding.warnings(findings)).hasSize(2);
    }

    /// Eight digits and the one that makes them valid.
    private static String withCheckDigit(int number) {
        var digits = "%08d".formatted(number);
        return IntStream.rangeClosed(0, 9)
                .mapToObj(check -> digits + check)
                .filter(Luhn::isValid)
                .findFirst()
                .orElseThrow();
    }
}
