package id.benangmerah.usaha;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.kernel.Rupiah;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// PP 7/2021 Pasal 35: bounds inclusive, the rule chosen by the day of foundation.
class SkalaTurunanTest {

    @ParameterizedTest
    @CsvSource({
        "2021-02-03, 2024, 1000000000, 9000000000, MIKRO",
        "2021-02-03, 2024, 1000000001, 1, KECIL",
        "2021-02-03, 2024, 5000000000, 1, KECIL",
        "2021-02-03, 2024, 10000000001, 1, BESAR",
        "2021-02-02, 2024, 9000000000, 2000000000, MIKRO",
        "2015-01-01, 2024, 1, 2000000001, KECIL",
        "2015-01-01, 2024, 1, 15000000000, KECIL",
        "2015-01-01, 2024, 1, 15000000001, MENENGAH",
        "2015-01-01, 2020, 1, 300000000, MIKRO",
        "2015-01-01, 2020, 1, 300000001, KECIL",
        "2015-01-01, 2021, 1, 300000001, MIKRO"
    })
    void the_scale_follows_the_day_of_foundation(LocalDate mulai, int tahun, long modal, long penjualan, String skala) {
        assertThat(SkalaTurunan.of(mulai, tahun, Rupiah.of(modal), Rupiah.of(penjualan)))
                .hasValueSatisfying(derived -> assertThat(derived.skala()).isEqualTo(skala));
    }

    @Test
    void without_the_figure_that_decides_there_is_no_scale() {
        assertThat(SkalaTurunan.of(LocalDate.of(2022, 1, 1), 2024, null, Rupiah.of(1)))
                .isEmpty();
        assertThat(SkalaTurunan.of(LocalDate.of(2012, 1, 1), 2024, Rupiah.of(1), null))
                .isEmpty();
    }
}
