package id.benangmerah.rencana;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Where the parts of a plan file stand in its text: path to line and column, both from 1.
public final class SourceLines {
    private final List<String> lines;
    private final Map<String, Spot> spots = new HashMap<>();

    private SourceLines(String yaml) {
        lines = yaml.lines().toList();
    }

    public record Spot(int line, int column) {}

    /// Of a text that was read without faults.
    public static SourceLines of(String yaml) {
        var source = new SourceLines(yaml);
        RecordReader.compose(yaml).ifPresent(root -> source.add(root, ""));
        return source;
    }

    /// The place of the path, or of the nearest part above it.
    public Optional<Spot> find(String path) {
        for (var at = path; !at.isEmpty(); at = above(at)) {
            var spot = spots.get(at);
            if (spot != null) return Optional.of(spot);
        }
        return Optional.empty();
    }

    public String line(int number) {
        return lines.get(number - 1);
    }

    private static String above(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }

    private void add(Node node, String path) {
        switch (node) {
            case MappingNode mapping -> {
                for (var entry : mapping.getValue()) {
                    if (!(entry.getKeyNode() instanceof ScalarNode key)) continue;
                    var below = path.isEmpty() ? key.getValue() : path + "." + key.getValue();
                    spot(key, below);
                    add(entry.getValueNode(), below);
                }
            }
            case SequenceNode sequence -> {
                for (int i = 0; i < sequence.getValue().size(); i++) {
                    var item = sequence.getValue().get(i);
                    spot(item, path + "[" + i + "]");
                    add(item, path + "[" + i + "]");
                }
            }
            default -> {}
        }
    }

    private void spot(Node node, String path) {
        node.getStartMark().ifPresent(mark -> spots.put(path, new Spot(mark.getLine() + 1, mark.getColumn() + 1)));
    }
}
