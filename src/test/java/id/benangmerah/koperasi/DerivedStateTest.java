package id.benangmerah.koperasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.benangmerah.kernel.MasaBerlaku;
import id.benangmerah.koperasi.RiwayatRat.BookYear;
import id.benangmerah.koperasi.Sanksi.Tingkat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivedStateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final LocalDate FOUNDED = LocalDate.of(2022, 4, 1);

    @Test
    void a_meeting_is_on_time_late_not_yet_or_not_held() {
        var rat = rat("2022 2023-06-30", "2023 2024-07-01");
        assertThat(rat.years())
                .extracting(BookYear::tahunBuku, BookYear::status)
                .containsExactly(
                        tuple(2025, RatStatus.BELUM),
                        tuple(2024, RatStatus.TIDAK),
                        tuple(2023, RatStatus.TERLAMBAT),
                        tuple(2022, RatStatus.TEPAT_WAKTU));
    }

    @Test
    void no_meeting_is_owed_for_years_before_the_foundation() {
        assertThat(rat().years()).extracting(BookYear::tahunBuku).containsExactly(2025, 2024, 2023, 2022);
    }

    @Test
    void book_years_before_the_records_begin_are_not_judged() {
        assertThat(RiwayatRat.of(LocalDate.of(1981, 1, 1), Map.of(), TODAY).years())
                .extracting(BookYear::tahunBuku)
                .containsExactly(2025, 2024, 2023, 2022, 2021, 2020);
    }

    @Test
    void misses_are_counted_in_a_row_from_the_newest_that_was_due() {
        assertThat(rat("2022 2023-03-01").missedInRow()).containsExactly(2024, 2023);
        assertThat(rat("2024 2025-03-01").missedInRow()).isEmpty();
        assertThat(rat("2023 2024-09-01", "2024 2025-09-01").lateInRow()).containsExactly(2024, 2023);
    }

    @Test
    void the_ladder_rises_with_the_years_in_a_row() {
        assertThat(tingkat("2022 2023-03-01", "2023 2024-03-01", "2024 2025-09-01"))
                .isEqualTo(Tingkat.TEGURAN_TERTULIS);
        assertThat(tingkat("2022 2023-03-01", "2023 2024-09-01", "2024 2025-09-01"))
                .isEqualTo(Tingkat.TEGURAN_TEMBUSAN_DEPUTI);
        assertThat(tingkat("2023 2024-03-01")).isEqualTo(Tingkat.TEGURAN_TERTULIS);
        assertThat(tingkat("2022 2023-03-01")).isEqualTo(Tingkat.PERINGATAN_RENCANA_PEMBUBARAN);
        assertThat(Sanksi.of(rat("2024 2025-03-01"), TODAY)).isEmpty();
    }

    @Test
    void a_legal_fact_nobody_compared_with_the_law_says_so() {
        assertThat(Sanksi.of(rat(), TODAY).orElseThrow().ketentuan().sumber())
                .isEqualTo("Permenkop dan UKM 19/2015 Pasal 20 [belum diverifikasi]");
    }

    @Test
    void a_meeting_or_real_business_in_two_book_years_is_active() {
        assertThat(UsulanKeaktifan.of(Set.of(2024), Set.of(), TODAY).aktif()).isTrue();
        assertThat(UsulanKeaktifan.of(Set.of(), Set.of(2025), TODAY).aktif()).isTrue();
        var none = UsulanKeaktifan.of(Set.of(2023), Set.of(2022), TODAY);
        assertThat(none.aktif()).isFalse();
        assertThat(none.sebab()).contains("2024–2025");
        assertThat(none.differsFrom("AKTIF")).isTrue();
        assertThat(none.differsFrom(null)).isTrue();
        assertThat(none.differsFrom("BUBAR")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "4999, 249999999, 2499999999, 1",
        "5000, 0, 0, 2",
        "0, 250000000, 0, 2",
        "0, 0, 2500000000, 2",
        "9000, 0, 0, 3",
        "10, 15000000000, 0, 3",
        "10, 0, 500000000000, 4",
        "35000, 0, 0, 4"
    })
    void the_highest_class_that_one_criterion_reaches(int members, BigDecimal capital, BigDecimal assets, int kuk) {
        assertThat(Kuk.of(members, capital, assets, TODAY)).isEqualTo(kuk);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, masih berlaku",
        "2026-08-18, berakhir dalam 90 hari",
        "2026-06-19, berakhir dalam 30 hari",
        "2026-05-21, berakhir dalam 1 hari",
        "2026-05-20, sudah berakhir",
        "2020-01-01, sudah berakhir"
    })
    void a_certificate_reminds_before_it_lapses(LocalDate until, String words) {
        assertThat(MasaBerlaku.of(until, TODAY, KetentuanKoperasi.pengingat(TODAY))
                        .words())
                .isEqualTo(words);
    }

    private static Tingkat tingkat(String... held) {
        return Sanksi.of(rat(held), TODAY).orElseThrow().tingkat();
    }

    private static RiwayatRat rat(String... held) {
        Map<Integer, LocalDate> days = Arrays.stream(held)
                .map(one -> one.split(" "))
                .collect(Collectors.toMap(one -> Integer.parseInt(one[0]), one -> LocalDate.parse(one[1])));
        return RiwayatRat.of(FOUNDED, days, TODAY);
    }
}
