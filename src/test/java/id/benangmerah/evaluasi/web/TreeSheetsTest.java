package id.benangmerah.evaluasi.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.ShippedPlan;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeSheetsTest {

    private static final SheetNode GOAL =
            SheetNode.roots(ShippedPlan.renstra(), Tahun.of(2025)).getFirst();

    @Test
    void the_real_plan_fits_on_one_sheet() {
        var tree = TreeSheets.of(List.of(GOAL));
        assertThat(tree.isOne()).isTrue();
        assertThat(tree.size()).isGreaterThanOrEqualTo(TreeSheets.SMALLEST);
        assertThat(tree.sheets().getFirst().topic()).isNull();
    }

    @Test
    void a_small_plan_has_larger_letters() {
        var small = GOAL.withChildren(GOAL.children().subList(0, 2));
        assertThat(TreeSheets.of(List.of(small)).size()).isGreaterThan(800);
    }

    @Test
    void each_sasaran_of_a_large_plan_begins_a_sheet() {
        var large = GOAL.withChildren(GOAL.children().stream()
                .map(sasaran -> sasaran.withChildren(Collections.nCopies(9, sasaran.children()).stream()
                        .flatMap(List::stream)
                        .toList()))
                .toList());
        var sheets = TreeSheets.of(List.of(large)).sheets();
        assertThat(sheets).hasSizeGreaterThan(9);
        assertThat(sheets).allSatisfy(sheet -> {
            var goal = sheet.roots().getFirst();
            assertThat(goal.id()).isEqualTo("T1");
            assertThat(goal.children()).hasSize(1);
            assertThat(sheet.topic()).startsWith("Sasaran Meningkatnya");
        });
        assertThat(sheets.stream()
                        .flatMap(sheet -> sheet.roots().getFirst().withDescendants())
                        .filter(node -> node.level() == Cascade.Level.SUBKEGIATAN)
                        .count())
                .isEqualTo(9 * 31);
    }
}
