package id.benangmerah.web.components;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.web.components.BarStepChart.Point;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarStepChartTest {

    private final BarStepChart chart = new BarStepChart(
            "Koperasi ber-RAT",
            "persen",
            1,
            List.of(
                    Point.of("2023", null, null),
                    Point.of("2024", new BigDecimal("50"), BigDecimal.ZERO),
                    Point.of("2025", new BigDecimal("100"), new BigDecimal("50"))));

    @Test
    void the_axis_starts_at_zero_and_the_highest_number_is_full_height() {
        assertThat(chart.bars()).extracting(BarStepChart.Bar::height).containsExactly("0.0", "0.0", "67.0");
        assertThat(chart.targets()).extracting(BarStepChart.Target::y).containsExactly("88.0", "21.0");
    }

    @Test
    void missing_is_not_zero() {
        assertThat(chart.bars().get(0).label()).isNull();
        assertThat(chart.bars().get(1).label()).isEqualTo("0,0");
        assertThat(chart.description()).contains("2023: target tidak ada, nilai belum ada bukti");
    }

    @Test
    void the_target_is_one_line_of_steps() {
        assertThat(chart.targets().get(0).path()).startsWith("M").doesNotContain("V");
        assertThat(chart.targets().get(1).path()).contains("V26.0");
    }

    @Test
    void a_chart_without_any_number_can_be_drawn() {
        var empty = new BarStepChart("Kosong", "unit", 0, List.of(Point.of("2024", null, null)));
        assertThat(empty.bars()).hasSize(1);
        assertThat(empty.targets()).isEmpty();
    }
}
