package id.benangmerah.rencana.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.rencana.PlanFacts;
import id.benangmerah.rencana.PlanFacts.Home;
import id.benangmerah.rencana.RandomRenstra;
import id.benangmerah.rencana.ShippedPlan;
import id.benangmerah.rencana.Slot;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Changes are told in the words of the plan.
class PlanChangesTest {
    private static final PlanFacts BASE = PlanFacts.of(ShippedPlan.renstra());

    private static List<String> told(UnaryOperator<PlanEdits> edit) {
        var after = edit.apply(PlanEdits.on(BASE)).facts();
        return PlanChanges.between(BASE, after).stream()
                .map(PlanChange::sentence)
                .toList();
    }

    @Test
    void a_target_and_a_pagu_with_both_values() {
        assertThat(told(edits -> edits.set(Slot.of("S1-1", "target.2025"), "85.5")
                        .set(Slot.of("2.17.04", "pagu.2024"), "250000000")))
                .containsExactly(
                        "target 2025 indikator S1-1 “Persentase Koperasi Melaksanakan RAT” dari 80,69 menjadi 85,5",
                        "pagu 2024 program 2.17.04 “Program Penilaian Kesehatan KSP/USP Koperasi” dari Rp 417.103.060 menjadi Rp 250.000.000");
    }

    @Test
    void another_objective_served_with_the_names_of_both() {
        assertThat(told(edits -> edits.set(Slot.of("2.17.04", "sasaran"), "S2")).getFirst())
                .startsWith("sasaran program 2.17.04 ")
                .contains(" dari sasaran S1 ", " menjadi sasaran S2 ");
    }

    @Test
    void a_part_that_is_gone_with_what_was_below_it() {
        assertThat(told(edits -> edits.remove("2.17.05.2.01")))
                .anyMatch(sentence -> sentence.startsWith("kegiatan 2.17.05.2.01 ")
                        && sentence.contains("dihapus dari kegiatan pada program 2.17.05")
                        && sentence.contains(" bersama "));
    }

    @Test
    void a_new_code_is_a_change_of_the_code_and_no_removal() {
        assertThat(told(edits -> edits.rename("2.17.05.2.01.01", "kode", "2.17.05.2.01.0001")))
                .filteredOn(sentence -> !sentence.startsWith("subjek"))
                .containsExactly("kode subkegiatan 2.17.05.2.01.0001 “" + new PartLabels(BASE).nameOf("2.17.05.2.01.01")
                        + "” dari 2.17.05.2.01.01 menjadi 2.17.05.2.01.0001");
    }

    @Test
    void an_order_is_told_once() {
        assertThat(told(edits -> edits.move("2.17.07", new Home("", "pendanaan.program"), 0)))
                .containsExactly("urutan program berubah");
    }

    @Test
    void plans_that_differ_always_have_something_to_tell() {
        for (long seed = 0; seed < 100; seed++) {
            var before = PlanFacts.of(RandomRenstra.of(seed, 3));
            var after = new RandomEdits(seed).edit(before, 3);
            assertThat(PlanChanges.between(before, after).isEmpty())
                    .as("seed %d", seed)
                    .isEqualTo(PlanDiff.between(before, after).isEmpty());
        }
    }

    @Test
    void words_taken_out_and_put_in_make_both_texts() {
        var before = "Meningkatnya kualitas koperasi di kabupaten";
        var after = "Meningkatnya mutu koperasi sehat di kabupaten";
        var pieces = WordDiff.of(before, after);
        assertThat(text(pieces, WordDiff.Kind.ADDED)).isEqualTo(before);
        assertThat(text(pieces, WordDiff.Kind.REMOVED)).isEqualTo(after);
        assertThat(pieces).contains(new WordDiff.Piece(WordDiff.Kind.REMOVED, "kualitas "));
    }

    private static String text(List<WordDiff.Piece> pieces, WordDiff.Kind without) {
        return pieces.stream()
                .filter(piece -> piece.kind() != without)
                .map(WordDiff.Piece::text)
                .collect(Collectors.joining());
    }
}
