package id.benangmerah.rencana.periksa;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.rencana.ShippedPlan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DenominatorSearchTest {
    private static final List<Explanation> REAL =
            DenominatorSearch.explain(Series.list(new Plan(ShippedPlan.renstra())));

    private static Explanation real(String id) {
        return REAL.stream()
                .filter(explanation -> explanation.series().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_share_of_cooperatives_with_rat_is_of_347_not_of_346() {
        assertThat(real("S1-1").numerators()).containsExactly(240L, 260L, 280L, 300L);
        assertThat(real("S1-1").denominators()).containsOnly(347L);
    }

    @Test
    void sound_cooperatives_are_a_share_of_those_with_rat() {
        assertThat(real("T1-2").numerators()).containsExactly(200L, 224L, 246L, 270L);
        assertThat(real("T1-2").denominators()).containsExactly(240L, 260L, 280L, 300L);
    }

    @Test
    void four_series_share_a_denominator_that_is_printed_nowhere() {
        assertThat(List.of("2.17.03-1", "2.17.03.2.01-1", "2.17.05-1", "2.17.05.2.01-1"))
                .allSatisfy(id -> assertThat(real(id).denominators()).containsOnly(1041L));
    }

    @Test
    void a_denominator_that_made_the_percentages_gives_them_back() {
        var random = new Random(17);
        for (int i = 0; i < 2000; i++) {
            long denominator = 2 + random.nextInt(2000);
            long numerator = random.nextInt((int) denominator + 1);
            var printed = BigDecimal.valueOf(numerator * 100)
                    .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
            assertThat(Percentages.of(List.of(printed)).numerator(0, denominator))
                    .as("%d / %d", numerator, denominator)
                    .hasValue(numerator);
        }
    }

    @Test
    void random_percentages_have_no_explanation() {
        var random = new Random(4);
        int explained = 0;
        for (int i = 0; i < 200; i++) {
            var values = random.ints(4, 1000, 9999)
                    .mapToObj(value -> BigDecimal.valueOf(value, 2))
                    .toList();
            var percentages = Percentages.of(values);
            for (long denominator = 2; denominator < 300; denominator++) {
                long fixed = denominator;
                if (IntStream.range(0, 4)
                        .allMatch(cell -> percentages.numerator(cell, fixed).isPresent())) explained++;
            }
        }
        assertThat(explained).isLessThanOrEqualTo(2);
    }
}
