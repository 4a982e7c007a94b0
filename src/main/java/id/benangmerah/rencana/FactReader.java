package id.benangmerah.rencana;

import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// Puts the values of a plan together as the tree that its file would give, and remembers
/// which path of the file is which slot. A value that no field takes becomes an unknown key,
/// so that reading reports it.
final class FactReader {
    private final PlanFacts facts;
    private final Map<String, Slot> slots = new HashMap<>();
    private final Node root;

    FactReader(PlanFacts facts) {
        this.facts = facts;
        this.root = part(Renstra.class, Slot.ROOT, "");
    }

    Node root() {
        return root;
    }

    /// The slot at a path of the plan file, or that of the nearest part above it.
    Slot slotAt(String path) {
        for (var at = path; !at.isEmpty(); at = at.substring(0, Math.max(0, lastMark(at)))) {
            var slot = slots.get(at);
            if (slot != null) return slot;
        }
        return Slot.of(Slot.ROOT, "");
    }

    private static int lastMark(String path) {
        return Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
    }

    private Node part(Class<?> type, String part, String path) {
        var left = new HashMap<>(facts.fieldsOf(part));
        left.remove(Slot.PLACE);
        left.keySet().removeIf(field -> field.endsWith("@urutan"));
        if (!path.isEmpty()) slots.put(path, Slot.of(part, ""));
        var entries = group(type, part, "", path, left);
        left.forEach((field, value) -> entries.add(entry(field, scalar(value))));
        return mapping(entries);
    }

    /// `left` loses what was used.
    private List<NodeTuple> group(Class<?> type, String part, String prefix, String path, Map<String, String> left) {
        var entries = new ArrayList<NodeTuple>();
        for (var field : Form.fieldsOf(type)) {
            var below = path.isEmpty() ? field.key() : path + "." + field.key();
            var node = content(field, part, prefix + field.key(), below, left);
            slots.put(below, Slot.of(part, prefix + field.key()));
            if (node != null) entries.add(entry(field.key(), node));
        }
        return entries;
    }

    private @Nullable Node content(Form.Field field, String part, String key, String path, Map<String, String> left) {
        var type = field.component().getType();
        if (type == Map.class) return years(field, part, key, path, left);
        if (Form.isScalarList(field)) return texts(field, left.remove(key));
        if (type == List.class) return list(field, part, key, path);
        if (type.isRecord() && !Form.isScalar(type)) {
            if (field.isOptional() && left.remove(key) == null) return null;
            return mapping(group(type, part, key + ".", path, left));
        }
        var value = left.remove(key);
        return value == null ? null : scalar(value);
    }

    private @Nullable Node years(Form.Field field, String part, String key, String path, Map<String, String> left) {
        var entries = new ArrayList<NodeTuple>();
        var found = left.keySet().stream()
                .filter(each -> each.startsWith(key + "."))
                .sorted()
                .toList();
        for (var each : found) {
            var year = each.substring(key.length() + 1);
            entries.add(entry(year, scalar(left.getOrDefault(each, ""))));
            slots.put(path + "." + year, Slot.of(part, each));
            left.remove(each);
        }
        return entries.isEmpty() && field.isOptional() ? null : mapping(entries);
    }

    private static @Nullable Node texts(Form.Field field, @Nullable String value) {
        if (value == null) return field.isOptional() ? null : sequence(List.of());
        return sequence(Lines.split(value).stream().map(FactReader::scalar).toList());
    }

    private @Nullable Node list(Form.Field field, String part, String key, String path) {
        var items = facts.listOf(new PlanFacts.Home(part, key));
        if (items.isEmpty() && field.isOptional()) return null;
        var type = (Class<?>) ((ParameterizedType) field.component().getGenericType()).getActualTypeArguments()[0];
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < items.size(); i++) nodes.add(part(type, items.get(i), path + "[" + i + "]"));
        return sequence(nodes);
    }

    private static NodeTuple entry(String key, Node value) {
        return new NodeTuple(scalar(key), value);
    }

    private static Node scalar(String value) {
        return new ScalarNode(Tag.STR, value, ScalarStyle.PLAIN);
    }

    private static Node mapping(List<NodeTuple> entries) {
        return new MappingNode(Tag.MAP, entries, FlowStyle.BLOCK);
    }

    private static Node sequence(List<? extends Node> items) {
        return new SequenceNode(Tag.SEQ, new ArrayList<>(items), FlowStyle.BLOCK);
    }
}
