package id.benangmerah.rencana;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;

/// The faults found in one reading of a plan file.
final class Faults {
    private final List<ReadProblem> problems = new ArrayList<>();

    void report(Node node, String path, String sentence) {
        var column = node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
        problems.add(new ReadProblem(line(node), column, path, sentence));
    }

    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /// In the order of the file.
    List<ReadProblem> list() {
        return problems.stream()
                .sorted(Comparator.comparingInt(ReadProblem::line).thenComparingInt(ReadProblem::column))
                .toList();
    }
}
