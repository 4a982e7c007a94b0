package id.benangmerah.rencana;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Every record of a plan with its path in the plan file, such as
/// `pendanaan.program[0].kegiatan[2]`, and a key that stays the same when its
/// neighbours move.
public final class PlanParts {
    private final Map<Record, Part> parts = new IdentityHashMap<>();
    private final List<Part> inOrder = new ArrayList<>();

    private PlanParts() {}

    /// `owner` is the record that holds this one; null for the plan itself.
    public record Part(
            Record value, String path, String key, @Nullable Part owner) {}

    public static PlanParts of(Renstra renstra) {
        var parts = new PlanParts();
        parts.add(renstra, "", "", null);
        return parts;
    }

    public Part get(Record value) {
        var part = parts.get(value);
        if (part == null) throw new IllegalArgumentException("bukan bagian rencana ini: " + value);
        return part;
    }

    /// All parts in the order of the file.
    public List<Part> list() {
        return Collections.unmodifiableList(inOrder);
    }

    /// The name of a property in the plan file: `sub_kegiatan` of `subKegiatanList`.
    public static List<String> keysOf(Class<? extends Record> type) {
        return Form.fieldsOf(type).stream().map(Form.Field::key).toList();
    }

    private void add(Record value, String path, String key, @Nullable Part owner) {
        var part = new Part(value, path, key, owner);
        if (parts.putIfAbsent(value, part) != null) return;
        inOrder.add(part);
        for (var field : Form.fieldsOf(value.getClass())) {
            var below = path.isEmpty() ? field.key() : path + "." + field.key();
            addContent(field.valueIn(value), below, key.isEmpty() ? field.key() : key + "/" + field.key(), part);
        }
    }

    private void addContent(@Nullable Object content, String path, String key, Part owner) {
        switch (content) {
            case NilaiCetak _ -> {}
            case Record record
            when record.getClass().getPackage() == Renstra.class.getPackage() ->
                add(record, path, idOf(record, key), owner);
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++)
                    if (list.get(i) instanceof Record item)
                        add(item, path + "[" + i + "]", idOf(item, key + "/" + numberOf(item, i)), owner);
            }
            case null, default -> {}
        }
    }

    private static String idOf(Record record, String otherwise) {
        for (var field : Form.fieldsOf(record.getClass()))
            if (field.has(Form.Id.class)) return String.valueOf(field.valueIn(record));
        return otherwise;
    }

    private static String numberOf(Record record, int index) {
        for (var field : Form.fieldsOf(record.getClass()))
            if (field.key().equals("no") && field.valueIn(record) instanceof String number) return number;
        return Integer.toString(index + 1);
    }
}
