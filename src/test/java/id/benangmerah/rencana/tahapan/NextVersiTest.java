package id.benangmerah.rencana.tahapan;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.Pemeriksaan;
import id.benangmerah.rencana.Pemeriksaan.AcceptedFinding;
import id.benangmerah.rencana.PeriodeRencana;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.RenstraYaml;
import id.benangmerah.rencana.ShippedPlan;
import id.benangmerah.rencana.periksa.Checker;
import id.benangmerah.rencana.periksa.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The text with which an amendment of the real plan begins.
class NextVersiTest {

    private static final Renstra ENACTED = ShippedPlan.renstra();
    private static final String SERI = ENACTED.identitas().id();
    private static final Renstra NEXT = NextVersi.of(ENACTED, SERI, 1);

    @Test
    void it_is_the_enacted_text_without_the_act_and_can_be_read() {
        assertThat(RenstraYaml.read(RenstraYaml.write(NEXT))).isEqualTo(new RenstraYaml.Readable(NEXT));
        assertThat(NEXT.penetapan()).isNull();
        assertThat(NEXT.placedNodes()).isEqualTo(ENACTED.placedNodes());
        assertThat(NextVersi.of(NEXT, SERI, 2).identitas().id()).isEqualTo(SERI + "-p2");
    }

    @Test
    void it_begins_with_no_contradiction_that_the_enacted_text_did_not_have() {
        assertThat(Checker.check(NEXT).open(Level.GALAT).size())
                .isPositive()
                .isLessThanOrEqualTo(Checker.check(ENACTED).open(Level.GALAT).size());
    }

    @Test
    void what_reviewers_accepted_in_the_enacted_text_stays_accepted() {
        var accepted = new Pemeriksaan(
                Checker.check(ENACTED).open(Level.GALAT).stream()
                        .map(finding -> new AcceptedFinding(finding.id(), "dicetak demikian", null, null))
                        .toList(),
                List.of());
        var next = NextVersi.of(ENACTED.withPemeriksaan(accepted), SERI, 1);
        assertThat(Checker.check(next).open(Level.GALAT)).isEmpty();
    }

    @Test
    void an_amendment_late_in_the_period_needs_a_fundamental_change() {
        var five = new PeriodeRencana(Tahun.of(2025), Tahun.of(2029));
        assertThat(NextVersi.warning(five, 2027)).isEmpty();
        assertThat(NextVersi.warning(five, 2028))
                .hasValueSatisfying(warning -> assertThat(warning).contains("tinggal 2 tahun anggaran", "kecuali"));
    }
}
