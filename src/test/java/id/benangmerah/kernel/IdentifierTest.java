package id.benangmerah.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @Test
    void a_nik_prints_masked() {
        assertThat(Nik.of("3514021505800001")).hasToString("351402******0001");
    }

    @Test
    void the_day_of_a_woman_is_forty_higher() {
        var nik = Nik.of("3514025505800001");
        assertThat(nik.isPerempuan()).isTrue();
        assertThat(nik.agreesWith(LocalDate.of(1980, 5, 15))).isTrue();
        assertThat(nik.agreesWith(LocalDate.of(1980, 5, 16))).isFalse();
    }

    @Test
    void a_nik_of_another_regency_is_accepted() {
        assertThat(Nik.parse("3275 0115 0580 0001")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "351402150580001, 16 angka",
        "3514021505800000, 0000",
        "1111111111111111, bukan nomor",
        "1234567890123456, bukan nomor",
        "3514023202800001, kalender",
        "3514027213800001, kalender"
    })
    void a_wrong_nik_says_why(String digits, String reason) {
        assertThat(Nik.findProblem(digits))
                .hasValueSatisfying(
                        problem -> assertThat(problem).contains(reason).doesNotContain(digits));
        assertThat(Nik.parse(digits)).isEmpty();
    }

    @Test
    void the_29th_of_february_needs_a_leap_year_in_one_of_the_centuries() {
        assertThat(Nik.parse("3514022902000001")).isPresent();
        assertThat(Nik.parse("3514022902010001")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0812-3456-7890", "+62 812 3456 7890", "6281234567890", "81234567890"})
    void a_phone_number_has_one_form(String text) {
        assertThat(Telepon.parse(text)).contains(new Telepon("+6281234567890"));
    }

    @Test
    void a_phone_number_prints_masked() {
        assertThat(new Telepon("+6281234567890")).hasToString("+62812****7890");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0343-421234", "0812345", "", "+1 212 555 0100"})
    void what_is_no_mobile_number_is_refused(String text) {
        assertThat(Telepon.parse(text)).isEmpty();
    }

    @Test
    void a_nib_has_13_digits() {
        assertThat(Nib.parse("0220 1012 34567")).contains(Nib.of("0220101234567"));
        assertThat(Nib.parse("022010123456")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10710, C", "47111, G", "56101, I", "01111, A", "96121, S", "99000, U", "33151, C"})
    void a_kbli_knows_its_section(String kode, String sektor) {
        assertThat(Kbli.of(kode).sektor()).isEqualTo(sektor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00111", "04111", "34111", "1071", "107100", "abcde"})
    void a_kbli_outside_the_classification_is_refused(String kode) {
        assertThat(Kbli.parse(kode)).isEmpty();
        assertThatThrownBy(() -> Kbli.of(kode)).hasMessageContaining(kode);
    }
}
