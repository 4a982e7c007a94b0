package id.benangmerah.rencana;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// What ties the parts of a plan file together: ids, references to them, and years that
/// lie in the period. It is collected while reading and checked when all is known.
final class Links {
    private final Faults faults;
    private final Map<String, Defined> ids = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Use> years = new ArrayList<>();
    private @Nullable PeriodeRencana period;

    Links(Faults faults) {
        this.faults = faults;
    }

    /// Where an id is given, and to what.
    private record Defined(Node node, Class<?> type) {}

    private record Reference(String id, List<Class<?>> allowed, Node node, String path) {}

    /// A year where it stands in the file.
    private record Use(String text, Node node, String path) {}

    void period(PeriodeRencana found) {
        period = found;
    }

    void add(Form.Field field, Node node, String path) {
        if (field.has(Form.Id.class) && node instanceof ScalarNode id)
            define(id.getValue(), new Defined(node, field.component().getDeclaringRecord()), path);
        var reference = field.component().getAnnotation(Form.Ref.class);
        if (reference != null) collectReferences(List.of(reference.value()), node, path);
        if (field.has(Form.InPeriod.class)) collectYears(node, path);
    }

    void check() {
        checkReferences();
        checkYears();
    }

    private void checkReferences() {
        for (var reference : references) {
            var found = ids.get(reference.id);
            if (found == null)
                faults.report(
                        reference.node,
                        reference.path,
                        "tidak ada bagian rencana dengan id \"%s\"".formatted(reference.id));
            else if (!reference.allowed.isEmpty() && !reference.allowed.contains(found.type))
                faults.report(
                        reference.node,
                        reference.path,
                        "\"%s\" adalah %s, seharusnya %s"
                                .formatted(reference.id, Form.nameOf(found.type), names(reference.allowed)));
        }
    }

    private static String names(List<Class<?>> types) {
        return String.join(" atau ", types.stream().map(Form::nameOf).toList());
    }

    private void checkYears() {
        if (period == null) return;
        for (var use : years)
            if (!isIn(period, Integer.parseInt(use.text)))
                faults.report(
                        use.node,
                        use.path,
                        "tahun %s di luar periode %s-%s".formatted(use.text, period.awal(), period.akhir()));
    }

    private void define(String id, Defined defined, String path) {
        var first = ids.putIfAbsent(id, defined);
        if (first != null)
            faults.report(
                    defined.node, path, "id \"%s\" sudah dipakai di baris %d".formatted(id, Faults.line(first.node)));
    }

    private void collectReferences(List<Class<?>> allowed, Node node, String path) {
        switch (node) {
            case ScalarNode scalar -> references.add(new Reference(scalar.getValue(), allowed, scalar, path));
            case SequenceNode sequence -> sequence.getValue().forEach(item -> collectReferences(allowed, item, path));
            default -> {}
        }
    }

    private void collectYears(Node node, String path) {
        if (!(node instanceof MappingNode mapping)) return;
        for (var entry : mapping.getValue())
            if (entry.getKeyNode() instanceof ScalarNode key && key.getValue().matches("\\d{4}"))
                years.add(new Use(key.getValue(), key, path + "." + key.getValue()));
    }

    private static boolean isIn(PeriodeRencana period, int year) {
        return period.awal().value() <= year && year <= period.akhir().value();
    }
}
