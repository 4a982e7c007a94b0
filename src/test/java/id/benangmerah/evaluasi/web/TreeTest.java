package id.benangmerah.evaluasi.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.evaluasi.Slice;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.ShippedPlan;
import id.benangmerah.web.Address;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TreeTest {

    private static final Tahun YEAR = Tahun.of(2025);
    private static final Cascade CASCADE =
            Cascade.of(ShippedPlan.renstra(), YEAR, _ -> List.of(), _ -> Optional.empty());

    @Test
    void a_goal_has_the_money_of_its_programs() {
        assertThat(CASCADE.find("S1").orElseThrow().pagu()).isEqualTo(Rupiah.of(3_597_865_114L));
        assertThat(CASCADE.find("T1").orElseThrow().pagu()).isEqualTo(Rupiah.of(13_717_975_028L));
        assertThat(CASCADE.find("RPD-T1").orElseThrow().pagu()).isEqualTo(Rupiah.of(13_717_975_028L));
    }

    @Test
    void the_way_to_a_node_begins_at_the_regional_plan() {
        assertThat(CASCADE.above("2.17.03.2.01.01").stream()
                        .map(Cascade.Node::id)
                        .toList())
                .containsExactly("RPD-T1", "T1", "S1", "2.17.03", "2.17.03.2.01");
    }

    @Test
    void without_evidence_the_tree_ends_at_the_sasaran() {
        assertThat(drawn("/pohon", "")).isEqualTo("""
                RPD-T1 3
                 T1 3
                  S1 1 + 5
                  S2 1 + 1
                  S3 1 + 1""");
    }

    @Test
    void an_open_node_takes_a_slot_for_each_of_its_ends() {
        assertThat(drawn("/pohon", "S2,2.17.07,2.17.07.2.01")).isEqualTo("""
                RPD-T1 5
                 T1 5
                  S1 1 + 5
                  S2 3 - 1
                   2.17.07 3 - 1
                    2.17.07.2.01 3 - 3
                     2.17.07.2.01.01 1
                     2.17.07.2.01.02 1
                     2.17.07.2.01.04 1
                  S3 1 + 1""");
    }

    @Test
    void threads_end_in_the_middle_of_each_child_and_are_thick_where_money_is() {
        var goal = tree("/pohon", "").roots().getFirst().children().getFirst();
        assertThat(goal.threads().stream().map(Tree.Curve::path).map(path -> path.replaceAll(".* ", "")))
                .containsExactly("40.0", "120.0", "200.0");
        assertThat(goal.threads().stream().map(Tree.Curve::width)).containsExactly(6, 3, 11);
    }

    private static Tree tree(String path, String open) {
        var query = TreeQuery.of(Address.of(path).with("buka", open));
        return Tree.of(CASCADE, new Slice(YEAR, null, KodeWilayah.KABUPATEN), query);
    }

    private static String drawn(String path, String open) {
        return tree(path, open).branches().map(TreeTest::line).collect(Collectors.joining("\n"));
    }

    private static String line(Tree.Branch branch) {
        var toggle = branch.open() == null ? "" : (branch.open() ? " - " : " + ") + branch.below();
        return " ".repeat(branch.depth()) + branch.node().id() + " " + branch.slots() + toggle;
    }
}
