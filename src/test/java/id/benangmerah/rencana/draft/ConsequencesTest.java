package id.benangmerah.rencana.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.PlanFacts;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.RenstraYaml;
import id.benangmerah.rencana.Slot;
import id.benangmerah.rencana.periksa.SyntheticPlan;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// Money and targets are other than in the plan.
class ConsequencesTest {
    private static final Renstra PLAN =
            RenstraYaml.read(SyntheticPlan.yaml(3, 12)).renstra();
    private static final Tahun YEAR = PLAN.tahunList().getFirst();
    private static final String LEAF = PLAN.programList()
            .getFirst()
            .kegiatanList()
            .getFirst()
            .subKegiatanList()
            .getFirst()
            .id();

    private static Consequences after(UnaryOperator<PlanEdits> edit) {
        var facts = PlanFacts.of(PLAN);
        var changed = Following.of(facts, edit.apply(PlanEdits.on(facts)).facts());
        return Consequences.of(PLAN, changed.renstra());
    }

    private static String pagu(String node) {
        return value(node, "pagu.");
    }

    private static String value(String part, String field) {
        return String.valueOf(PlanFacts.of(PLAN).get(part, field + YEAR));
    }

    @Test
    void half_the_money_pays_for_half_the_output() {
        var half = new BigDecimal(pagu(LEAF)).divide(BigDecimal.TWO).toPlainString();
        var output = after(edits -> edits.set(Slot.of(LEAF, "pagu." + YEAR), half))
                .changed()
                .getFirst();
        assertThat(output.node()).isEqualTo(LEAF);
        assertThat(output.funded()).isEqualByComparingTo("50");
        assertThat(output.affordable()).isEqualByComparingTo(output.targetWas().divide(BigDecimal.TWO));
        assertThat(output.isShort()).isTrue();
    }

    @Test
    void a_smaller_target_needs_less_money() {
        var half = new BigDecimal(pagu(LEAF)).divide(BigDecimal.TWO).toPlainString();
        var indikator = PLAN.findNode(LEAF).orElseThrow().indikatorList().getFirst();
        var smaller = new BigDecimal(value(indikator.id(), "target."))
                .divide(BigDecimal.TWO)
                .toPlainString();
        var output = after(edits -> edits.set(Slot.of(LEAF, "pagu." + YEAR), half)
                        .set(Slot.of(indikator.id(), "target." + YEAR), smaller))
                .changed()
                .getFirst();
        assertThat(output.isShort()).isFalse();
    }

    @Test
    void what_is_not_changed_is_funded_as_before() {
        var same = after(edits -> edits);
        assertThat(same.changed()).isEmpty();
        assertThat(same.funded(_ -> true, YEAR))
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("100"));
    }

    @Test
    void the_effect_goes_up_the_tree() {
        var nothing = after(edits -> edits.set(Slot.of(LEAF, "pagu." + YEAR), "0"));
        var program = PLAN.programList().getFirst();
        assertThat(nothing.funded(one -> one.id().equals(program.id()), YEAR).orElseThrow())
                .isLessThan(new BigDecimal("100"));
        assertThat(Consequences.total(PLAN, YEAR)).isGreaterThan(Rupiah.ZERO);
    }

    @Test
    void totals_that_agreed_follow_and_others_stay() {
        var facts = PlanFacts.of(PLAN);
        var program = PLAN.programList().getFirst().id();
        var more = new BigDecimal(pagu(LEAF)).add(BigDecimal.TEN).toPlainString();
        var changed = Following.of(
                facts,
                PlanEdits.on(facts).set(Slot.of(LEAF, "pagu." + YEAR), more).facts());
        assertThat(changed.get(program, "pagu." + YEAR))
                .isEqualTo(new BigDecimal(pagu(program)).add(BigDecimal.TEN).toPlainString());

        var wrong =
                PlanEdits.on(facts).set(Slot.of(program, "pagu." + YEAR), "5").facts();
        var kept = Following.of(
                wrong,
                PlanEdits.on(wrong).set(Slot.of(LEAF, "pagu." + YEAR), more).facts());
        assertThat(kept.get(program, "pagu." + YEAR)).isEqualTo("5");
    }
}
