package id.benangmerah.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The whole way from a table to clusters, against copies of which the original is known.
class LinkageTest {

    private static final int ORIGINALS = 2_000;
    private static final int COPIES = 200;

    private static final Table TABLE = table();
    private static final LinkResult RESULT = Linkage.link(TABLE, MessyUsaha.config());

    @Test
    void copies_are_found_and_little_else() {
        var found = pairs(RESULT.clusters().members());
        var truth = truth();
        var right = new HashSet<>(found);
        right.retainAll(truth);
        double precision = (double) right.size() / found.size();
        double recall = (double) right.size() / truth.size();
        double f1 = 2 * precision * recall / (precision + recall);
        assertThat(precision).as("precision").isGreaterThanOrEqualTo(0.95);
        assertThat(recall).as("recall").isGreaterThanOrEqualTo(0.95);
        assertThat(f1).as("F1 of %s", List.of(precision, recall)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void clusters_share_no_record() {
        var members = RESULT.clusters().members();
        var rows = members.stream().flatMap(List::stream).toList();
        assertThat(rows).doesNotHaveDuplicates();
        assertThat(members).allSatisfy(one -> assertThat(one).hasSizeGreaterThan(1));
        for (int i = 0; i < members.size(); i++) {
            for (int row : members.get(i)) assertThat(RESULT.clusters().of(row)).isEqualTo(i);
        }
    }

    @Test
    void the_same_table_gives_the_same_answer() {
        assertThat(Linkage.link(table(), MessyUsaha.config()).clusters().members())
                .isEqualTo(RESULT.clusters().members());
    }

    @Test
    void an_explanation_adds_up_to_the_weight_of_its_pair() {
        var pairs = RESULT.pairs();
        for (int i = 0; i < pairs.size(); i++) {
            var explained = RESULT.explain(pairs.left(i), pairs.right(i));
            assertThat(explained.total()).isCloseTo(pairs.weight(i), within(0.01));
        }
    }

    private static Table table() {
        var builder = new Table.Builder(MessyUsaha.COLUMNS);
        new MessyUsaha(3).rows(ORIGINALS, COPIES).forEach(builder::add);
        return builder.build();
    }

    private Set<Set<Integer>> truth() {
        Map<String, List<Integer>> known = new java.util.TreeMap<>();
        for (int row = 0; row < TABLE.size(); row++) {
            known.computeIfAbsent(TABLE.text(row, "asli"), _ -> new ArrayList<>())
                    .add(row);
        }
        return pairs(known.values());
    }

    private static Set<Set<Integer>> pairs(Iterable<List<Integer>> groups) {
        var pairs = new HashSet<Set<Integer>>();
        for (var group : groups) {
            for (int a : group) for (int b : group) if (a < b) pairs.add(Set.of(a, b));
        }
        return pairs;
    }
}
