package id.benangmerah.rencana;

import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Reads the records of a plan from YAML nodes. A faulty part reads as null, its parent
/// too, and its siblings are still looked at, so that one reading names all faults.
final class RecordReader {
    private static final Map<Class<?>, Scalar> SCALARS = Map.of(
            String.class, new Scalar("teks yang tidak kosong", text -> text.isBlank() ? null : text),
            NilaiCetak.class,
                    new Scalar(
                            "angka atau teks yang tidak kosong", text -> text.isBlank() ? null : NilaiCetak.of(text)),
            int.class, new Scalar("bilangan bulat", RecordReader::parseInt),
            Integer.class, new Scalar("bilangan bulat", RecordReader::parseInt),
            boolean.class, new Scalar("true atau false", RecordReader::parseBoolean),
            Tahun.class, new Scalar("tahun (1945-2100)", RecordReader::parseTahun),
            Rupiah.class, new Scalar("rupiah tanpa pemisah ribuan", RecordReader::parseRupiah));

    private final List<ReadProblem> problems = new ArrayList<>();
    private final Map<String, Node> ids = new HashMap<>();
    private final List<Use> references = new ArrayList<>();
    private final List<Use> years = new ArrayList<>();
    private @Nullable PeriodeRencana period;

    private RecordReader() {}

    private record Scalar(String expected, Function<String, @Nullable Object> parse) {}

    /// A reference or a year where it stands in the file.
    private record Use(String text, Node node, String path) {}

    /// The whole text is one buffer, because the library fails on a surrogate pair at the
    /// edge of a buffer.
    static RenstraYaml.Result read(String yaml) {
        try {
            var settings = LoadSettings.builder()
                    .setUseMarks(true)
                    .setBufferSize(yaml.length() + 1024)
                    .build();
            var root = new Compose(settings).composeString(yaml);
            return root.isEmpty() ? unreadable(1, 1, "berkas kosong") : new RecordReader().readRenstra(root.get());
        } catch (MarkedYamlEngineException e) {
            var mark = e.getProblemMark().or(e::getContextMark);
            return unreadable(
                    mark.map(m -> m.getLine() + 1).orElse(1),
                    mark.map(m -> m.getColumn() + 1).orElse(1),
                    "bukan YAML yang benar: " + e.getProblem());
        } catch (YamlEngineException e) {
            return unreadable(1, 1, "bukan YAML yang benar: " + e.getMessage());
        }
    }

    private static RenstraYaml.Result unreadable(int line, int column, String sentence) {
        return new RenstraYaml.Unreadable(List.of(new ReadProblem(line, column, "", sentence)));
    }

    private RenstraYaml.Result readRenstra(Node root) {
        var renstra = (Renstra) readRecord(Renstra.class, root, "");
        checkReferences();
        checkYears();
        problems.sort(Comparator.comparingInt(ReadProblem::line).thenComparingInt(ReadProblem::column));
        return renstra == null || !problems.isEmpty()
                ? new RenstraYaml.Unreadable(List.copyOf(problems))
                : new RenstraYaml.Readable(renstra);
    }

    private void checkReferences() {
        for (var use : references)
            if (!ids.containsKey(use.text))
                report(use.node, use.path, "tidak ada bagian rencana dengan id \"%s\"".formatted(use.text));
    }

    private void checkYears() {
        if (period == null) return;
        for (var use : years)
            if (!period.contains(Tahun.of(Integer.parseInt(use.text))))
                report(
                        use.node,
                        use.path,
                        "tahun %s di luar periode %s-%s".formatted(use.text, period.awal(), period.akhir()));
    }

    private @Nullable Object read(Type type, Node node, String path) {
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class
                    ? readList(arguments[0], node, path)
                    : readYears(arguments[1], node, path);
        }
        var plain = (Class<?>) type;
        return plain.isRecord() && !SCALARS.containsKey(plain)
                ? readRecord(plain, node, path)
                : readScalar(plain, node, path);
    }

    private @Nullable Object readRecord(Class<?> type, Node node, String path) {
        var entries = entries(node, path);
        if (entries == null) return null;
        var components = type.getRecordComponents();
        reportUnknownKeys(entries, components, path);
        var values = new @Nullable Object[components.length];
        var complete = true;
        for (int i = 0; i < components.length; i++) {
            values[i] = readComponent(components[i], node, entries, path);
            complete &= values[i] != null || isAbsent(components[i], entries);
        }
        if (!complete) return null;
        var value = construct(type, values, node, path);
        if (value instanceof PeriodeRencana found) period = found;
        return value;
    }

    private static boolean isAbsent(RecordComponent component, Map<String, NodeTuple> entries) {
        return Form.isOptional(component) && !entries.containsKey(Form.keyOf(component));
    }

    private @Nullable Object readComponent(
            RecordComponent component, Node parent, Map<String, NodeTuple> entries, String path) {
        var key = Form.keyOf(component);
        var entry = entries.get(key);
        if (entry == null) {
            if (!Form.isOptional(component)) report(parent, path, "kunci \"%s\" belum ada".formatted(key));
            return component.getType() == List.class ? List.of() : component.getType() == Map.class ? Map.of() : null;
        }
        var node = entry.getValueNode();
        var below = path.isEmpty() ? key : path + "." + key;
        var value = read(component.getGenericType(), node, below);
        if (component.isAnnotationPresent(Form.Id.class) && value instanceof String id) registerId(id, node, below);
        if (component.isAnnotationPresent(Form.Ref.class)) collectReferences(node, below);
        if (component.isAnnotationPresent(Form.InPeriod.class)) collectYears(node, below);
        return value;
    }

    private void registerId(String id, Node node, String path) {
        var first = ids.putIfAbsent(id, node);
        if (first != null) report(node, path, "id \"%s\" sudah dipakai di baris %d".formatted(id, line(first)));
    }

    private void collectReferences(Node node, String path) {
        switch (node) {
            case ScalarNode scalar -> references.add(new Use(scalar.getValue(), scalar, path));
            case SequenceNode sequence -> sequence.getValue().forEach(item -> collectReferences(item, path));
            default -> {}
        }
    }

    private void collectYears(Node node, String path) {
        if (!(node instanceof MappingNode mapping)) return;
        for (var entry : mapping.getValue())
            if (entry.getKeyNode() instanceof ScalarNode key && parseTahun(key.getValue()) != null)
                years.add(new Use(key.getValue(), key, path + "." + key.getValue()));
    }

    private @Nullable Object readList(Type itemType, Node node, String path) {
        if (!(node instanceof SequenceNode sequence)) return wrongType(node, path, "daftar");
        var items = new ArrayList<Object>();
        var position = 0;
        for (var itemNode : sequence.getValue()) {
            var item = read(itemType, itemNode, path + "[" + position++ + "]");
            if (item != null) items.add(item);
        }
        return items.size() == position ? List.copyOf(items) : null;
    }

    private @Nullable Object readYears(Type valueType, Node node, String path) {
        var entries = entries(node, path);
        if (entries == null) return null;
        var values = new TreeMap<Tahun, Object>();
        entries.forEach((key, entry) -> {
            var year = readScalar(Tahun.class, entry.getKeyNode(), path + "." + key);
            var value = read(valueType, entry.getValueNode(), path + "." + key);
            if (year != null && value != null) values.put((Tahun) year, value);
        });
        return values.size() == entries.size() ? Collections.unmodifiableMap(values) : null;
    }

    private @Nullable Object readScalar(Class<?> type, Node node, String path) {
        if (type.isEnum()) return readEnum(type, node, path);
        var scalar = SCALARS.get(type);
        if (scalar == null) throw new IllegalStateException("bukan bagian format: " + type);
        if (!(node instanceof ScalarNode text)) return wrongType(node, path, scalar.expected);
        var value = scalar.parse.apply(text.getValue());
        return value != null ? value : wrongType(node, path, scalar.expected);
    }

    private @Nullable Object readEnum(Class<?> type, Node node, String path) {
        var words = new LinkedHashMap<String, Object>();
        for (var constant : type.getEnumConstants()) words.put(Form.wordOf((Enum<?>) constant), constant);
        var word = node instanceof ScalarNode scalar ? words.get(scalar.getValue()) : null;
        return word != null ? word : wrongType(node, path, "salah satu dari " + String.join(", ", words.keySet()));
    }

    /// The keys of a mapping; null when it is none. A key written twice is reported.
    private @Nullable Map<String, NodeTuple> entries(Node node, String path) {
        if (!(node instanceof MappingNode mapping) || node.isRecursive()) {
            wrongType(node, path, "pasangan kunci dan nilai");
            return null;
        }
        var entries = new LinkedHashMap<String, NodeTuple>();
        for (var entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key))
                wrongType(entry.getKeyNode(), path, "kunci berupa teks");
            else if (entries.putIfAbsent(key.getValue(), entry) != null)
                report(key, path, "kunci \"%s\" ditulis dua kali".formatted(key.getValue()));
        }
        return entries;
    }

    private void reportUnknownKeys(Map<String, NodeTuple> entries, RecordComponent[] components, String path) {
        var known = Arrays.stream(components).map(Form::keyOf).collect(Collectors.toCollection(ArrayList::new));
        entries.forEach((key, entry) -> {
            if (!known.contains(key))
                report(
                        entry.getKeyNode(),
                        path,
                        "kunci \"%s\" tidak dikenal; yang ada: %s".formatted(key, String.join(", ", known)));
        });
    }

    /// A rule that the record itself states is reported like any other fault of the file.
    private @Nullable Object construct(Class<?> type, @Nullable Object[] values, Node node, String path) {
        try {
            var types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof IllegalArgumentException rule)) throw new IllegalStateException(e.getCause());
            report(node, path, String.valueOf(rule.getMessage()));
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object wrongType(Node node, String path, String expected) {
        var found = switch (node) {
            case ScalarNode scalar when scalar.getValue().isEmpty() -> "kosong";
            case ScalarNode scalar -> "\"" + scalar.getValue() + "\"";
            case SequenceNode _ -> "daftar";
            default -> "pasangan kunci dan nilai";
        };
        report(node, path, "harus %s, bukan %s".formatted(expected, found));
        return null;
    }

    private void report(Node node, String path, String sentence) {
        var column = node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
        problems.add(new ReadProblem(line(node), column, path, sentence));
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    private static @Nullable Integer parseInt(String text) {
        return text.matches("-?\\d{1,9}") ? Integer.valueOf(text) : null;
    }

    private static @Nullable Boolean parseBoolean(String text) {
        return text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null;
    }

    private static @Nullable Tahun parseTahun(String text) {
        return text.matches("19(4[5-9]|[5-9]\\d)|20\\d\\d|2100") ? Tahun.of(Integer.parseInt(text)) : null;
    }

    private static @Nullable Rupiah parseRupiah(String text) {
        return text.matches("-?\\d{1,18}(\\.\\d{1,2})?") ? new Rupiah(new BigDecimal(text)) : null;
    }
}
