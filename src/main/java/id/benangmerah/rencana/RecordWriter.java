package id.benangmerah.rencana;

import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes the records of a plan as YAML in the one canonical way: keys in the order of
/// the components, short things in one line, comments from [Form.Note].
final class RecordWriter {
    private static final int WIDTH = 110;
    private static final Pattern NOT_TEXT =
            Pattern.compile("(?i)~|null|true|false|yes|no|on|off|y|n|[-+]?[.]?(inf|nan)|0[xo][0-9a-f]+"
                    + "|[-+]?(\\d[\\d_]*)?[.]?\\d*(e[-+]?\\d+)?|\\d{4}-\\d{2}(-\\d{2})?|\\d+(:\\d+)+");
    private static final Pattern PLAIN = Pattern.compile("[^\\s\\-?:,\\[\\]{}#&*!|>'\"%@`](.*\\S)?");

    private final StringBuilder out = new StringBuilder();

    private RecordWriter() {}

    static String write(Renstra renstra) {
        var writer = new RecordWriter();
        var identitas = renstra.identitas();
        writer.out
                .append("# ")
                .append(printable("Rencana strategis %s %s %s-%s."
                        .formatted(
                                identitas.perangkatDaerah(),
                                identitas.daerah(),
                                identitas.periode().awal(),
                                identitas.periode().akhir())))
                .append("""

                        # Format: docs/format-renstra.md. Apa yang dicetak peraturan ditulis apa adanya: "n/a", "-", dan sel
                        # kosong (tidak ditulis) dibedakan; koma desimal ditulis titik; tanda % dan pemisah ribuan tidak ditulis.
                        """);
        writer.recordBlock(renstra, 0, "", true);
        return writer.out.toString();
    }

    /// `first` is what stands before the first key: the indent, or the dash of a list
    /// item.
    private void recordBlock(Record value, int indent, String first, boolean spaced) {
        var lead = first;
        for (var field : Form.fieldsOf(value.getClass())) {
            var content = content(field, value);
            if (content == null) continue;
            if (spaced) out.append('\n');
            var note = field.component().getAnnotation(Form.Note.class);
            if (note != null)
                out.append(" ".repeat(indent)).append("# ").append(note.value()).append('\n');
            out.append(lead.isEmpty() ? " ".repeat(indent) : lead)
                    .append(field.key())
                    .append(':');
            content(content, indent, field.has(Form.Spaced.class));
            lead = "";
        }
    }

    /// Null when the key is left out.
    private static @Nullable Object content(Form.Field field, Record owner) {
        var value = field.valueIn(owner);
        var empty = value == null
                || value instanceof List<?> list && list.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
        return empty && field.isOptional() ? null : value;
    }

    /// What follows the colon of a key whose line starts at `indent`.
    private void content(Object value, int indent, boolean spaced) {
        if (value instanceof String text && isBlock(text)) {
            block(text, indent + 2);
            return;
        }
        var room = WIDTH - (out.length() - out.lastIndexOf("\n"));
        var line = oneLine(value).filter(text -> !isLong(value) || text.length() <= room);
        if (line.isPresent()) {
            out.append(' ').append(line.get()).append('\n');
            return;
        }
        out.append('\n');
        switch (value) {
            case List<?> list -> listBlock(list, indent + 2, spaced);
            case Map<?, ?> map -> mapBlock(map, indent + 2);
            case Record group -> recordBlock(group, indent + 2, "", false);
            default -> throw new IllegalStateException("bukan bagian format: " + value);
        }
    }

    /// A text of several lines that YAML gives back as it is.
    private static boolean isBlock(String text) {
        return text.indexOf('\n') > 0
                && !Character.isWhitespace(text.charAt(0))
                && !Character.isWhitespace(text.charAt(text.length() - 1))
                && text.codePoints().allMatch(point -> point == '\n' || isPrintable(point));
    }

    private void block(String text, int indent) {
        out.append(" |-\n");
        text.lines()
                .forEach(line -> out.append(line.isEmpty() ? "" : " ".repeat(indent) + line)
                        .append('\n'));
    }

    private void listBlock(List<?> list, int indent, boolean spaced) {
        var dash = " ".repeat(indent) + "- ";
        var first = true;
        for (var item : list) {
            if (spaced && !first) out.append('\n');
            first = false;
            var line = oneLine(item).filter(text -> !isLong(item) || text.length() <= WIDTH - dash.length());
            if (line.isPresent()) out.append(dash).append(line.get()).append('\n');
            else recordBlock((Record) item, indent + 2, dash, false);
        }
    }

    private void mapBlock(Map<?, ?> map, int indent) {
        new TreeMap<>(map)
                .forEach((key, value) -> out.append(" ".repeat(indent))
                        .append(key)
                        .append(": ")
                        .append(scalar(value, false))
                        .append('\n'));
    }

    /// Scalars have no other form than the one line, whatever its length.
    private static boolean isLong(Object value) {
        return value instanceof List<?> list && !list.isEmpty()
                || value instanceof Map<?, ?> map && !map.isEmpty()
                || value instanceof Record && !isScalar(value);
    }

    private static boolean isScalar(Object value) {
        return !(value instanceof Record || value instanceof List || value instanceof Map)
                || value instanceof NilaiCetak
                || value instanceof Tahun
                || value instanceof Rupiah;
    }

    private static Optional<String> oneLine(Object value) {
        return switch (value) {
            case List<?> list
            when list.stream().allMatch(RecordWriter::isScalar) ->
                Optional.of(list.stream().map(item -> scalar(item, true)).collect(Collectors.joining(", ", "[", "]")));
            case List<?> _ -> Optional.empty();
            case Map<?, ?> map -> Optional.of(flow(new TreeMap<>(map)));
            case Object scalar when isScalar(scalar) -> Optional.of(scalar(scalar, false));
            case Record group when group.getClass().isAnnotationPresent(Form.OneLine.class) -> Optional.of(flow(group));
            case Record group when isEmpty(group) -> Optional.of("{}");
            default -> Optional.empty();
        };
    }

    private static boolean isEmpty(Record group) {
        return Form.fieldsOf(group.getClass()).stream().allMatch(field -> content(field, group) == null);
    }

    private static String flow(Map<?, ?> map) {
        return map.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + scalar(entry.getValue(), true))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String flow(Record group) {
        var parts = new ArrayList<String>();
        for (var field : Form.fieldsOf(group.getClass())) {
            var value = content(field, group);
            if (value != null) parts.add(field.key() + ": " + scalar(value, true));
        }
        return parts.stream().collect(Collectors.joining(", ", "{", "}"));
    }

    private static String scalar(@Nullable Object value, boolean inFlow) {
        return switch (value) {
            case String text -> text(text, inFlow);
            case NilaiCetak nilai -> nilai.isNumber() ? nilai.teks() : text(nilai.teks(), inFlow);
            case Rupiah rupiah -> rupiah.amount().toPlainString();
            case Enum<?> constant -> Form.wordOf(constant);
            case Tahun tahun -> tahun.toString();
            case Integer number -> number.toString();
            case Boolean flag -> flag.toString();
            case null, default -> throw new IllegalStateException("bukan bagian format: " + value);
        };
    }

    private static String text(String text, boolean inFlow) {
        var plain = text.codePoints().allMatch(RecordWriter::isPrintable)
                && PLAIN.matcher(text).matches()
                && !NOT_TEXT.matcher(text).matches()
                && !text.contains(": ")
                && !text.contains(" #")
                && !text.endsWith(":")
                && !(inFlow && text.matches(".*[,\\[\\]{}:].*"));
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') quoted.append('\\').appendCodePoint(point);
            else if (isPrintable(point)) quoted.appendCodePoint(point);
            else quoted.append("\\u%04x".formatted(point));
        });
        return quoted.append('"').toString();
    }

    private static String printable(String text) {
        return text.codePoints()
                .map(point -> isPrintable(point) ? point : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isPrintable(int point) {
        return point >= 0x20 && (point < 0x7f || point > 0x9f) && point != 0xfeff && point != 0x2028 && point != 0x2029;
    }
}
