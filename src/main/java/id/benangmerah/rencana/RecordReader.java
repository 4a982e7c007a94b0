package id.benangmerah.rencana;

import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.Form.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// Reads the records of a plan from YAML nodes. A faulty part reads as null, its parent
/// too, and its siblings are still looked at, so that one reading names all faults.
final class RecordReader {
    private static final int DEEPEST = 64;

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

    private final Faults faults = new Faults();
    private final Links links = new Links(faults);

    private RecordReader() {}

    private record Scalar(String expected, Function<String, @Nullable Object> parse) {}

    static RenstraYaml.Result read(String yaml) {
        try {
            var root = compose(yaml);
            return root.isEmpty()
                    ? unreadable(Optional.empty(), "berkas kosong")
                    : new RecordReader().readRenstra(root.get());
        } catch (MarkedYamlEngineException e) {
            return unreadable(e.getProblemMark().or(e::getContextMark), "bukan YAML yang benar: " + e.getProblem());
        } catch (YamlEngineException e) {
            return unreadable(Optional.empty(), "bukan YAML yang benar: " + e.getMessage());
        }
    }

    /// A tree that was not read from a text.
    static RenstraYaml.Result read(Node root) {
        return new RecordReader().readRenstra(root);
    }

    /// The whole text is one buffer, because the library fails on a surrogate pair at the
    /// edge of a buffer.
    static Optional<Node> compose(String yaml) {
        var settings = LoadSettings.builder()
                .setUseMarks(true)
                .setBufferSize(yaml.length() + 1024)
                .build();
        return new Composer(settings, new ShallowParser(settings, yaml)).getSingleNode();
    }

    /// A hostile text could nest until the stack ends; the plan needs about ten levels.
    private static final class ShallowParser extends ParserImpl {
        private int depth;

        ShallowParser(LoadSettings settings, String yaml) {
            super(settings, new StreamReader(settings, yaml));
        }

        @Override
        public Event next() {
            var event = super.next();
            if (event instanceof CollectionEndEvent) depth--;
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST)
                throw new ParserException("bersarang terlalu dalam", event.getStartMark());
            return event;
        }
    }

    private static RenstraYaml.Result unreadable(Optional<Mark> mark, String sentence) {
        int line = mark.map(Mark::getLine).orElse(0) + 1;
        int column = mark.map(Mark::getColumn).orElse(0) + 1;
        return new RenstraYaml.Unreadable(List.of(new ReadProblem(line, column, "", sentence)));
    }

    private RenstraYaml.Result readRenstra(Node root) {
        var renstra = (Renstra) readRecord(Renstra.class, root, "");
        links.check();
        return renstra == null || !faults.isEmpty()
                ? new RenstraYaml.Unreadable(faults.list())
                : new RenstraYaml.Readable(renstra);
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
        var fields = Form.fieldsOf(type);
        reportUnknownKeys(entries, fields, path);
        var values = new @Nullable Object[fields.size()];
        var complete = true;
        for (int i = 0; i < fields.size(); i++) {
            values[i] = readField(fields.get(i), node, entries, path);
            complete &= values[i] != null || isAbsent(fields.get(i), entries);
        }
        if (!complete) return null;
        var value = construct(type, values, node, path);
        if (value instanceof PeriodeRencana period) links.period(period);
        return value;
    }

    private static boolean isAbsent(Field field, Map<String, NodeTuple> entries) {
        return field.isOptional() && !entries.containsKey(field.key());
    }

    private @Nullable Object readField(Field field, Node parent, Map<String, NodeTuple> entries, String path) {
        var entry = entries.get(field.key());
        if (entry == null) {
            if (!field.isOptional()) faults.report(parent, path, "kunci \"%s\" belum ada".formatted(field.key()));
            var type = field.component().getType();
            return type == List.class ? List.of() : type == Map.class ? Map.of() : null;
        }
        var node = entry.getValueNode();
        var below = path.isEmpty() ? field.key() : path + "." + field.key();
        var value = read(field.component().getGenericType(), node, below);
        links.add(field, node, below);
        return value;
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
                faults.report(key, path, "kunci \"%s\" ditulis dua kali".formatted(key.getValue()));
        }
        return entries;
    }

    private void reportUnknownKeys(Map<String, NodeTuple> entries, List<Field> fields, String path) {
        var known = fields.stream().map(Field::key).toList();
        entries.forEach((key, entry) -> {
            if (!known.contains(key))
                faults.report(
                        entry.getKeyNode(),
                        path,
                        "kunci \"%s\" tidak dikenal; yang ada: %s".formatted(key, String.join(", ", known)));
        });
    }

    /// A rule that the record itself states is reported like any other fault of the file.
    private @Nullable Object construct(Class<?> type, @Nullable Object[] values, Node node, String path) {
        try {
            var types = Form.fieldsOf(type).stream()
                    .map(field -> field.component().getType())
                    .toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof IllegalArgumentException rule)) throw new IllegalStateException(e.getCause());
            faults.report(node, path, String.valueOf(rule.getMessage()));
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
        faults.report(node, path, "harus %s, bukan %s".formatted(expected, found));
        return null;
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
