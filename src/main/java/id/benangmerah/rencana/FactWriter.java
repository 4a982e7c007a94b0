package id.benangmerah.rencana;

import id.benangmerah.kernel.Rupiah;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Takes the tree of a plan apart into its values.
final class FactWriter {
    private final Map<Slot, String> values = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();

    /// Ids come first, because they are fixed; the names of parts without one give way.
    Map<Slot, String> write(Renstra renstra) {
        names.add(Slot.ROOT);
        addIds(renstra);
        addFields(renstra, Slot.ROOT, "");
        return values;
    }

    private void addIds(Record record) {
        for (var field : Form.fieldsOf(record.getClass())) {
            if (field.has(Form.Id.class)) names.add(String.valueOf(field.valueIn(record)));
            switch (field.valueIn(record)) {
                case List<?> list ->
                    list.forEach(item -> {
                        if (isPart(item)) addIds((Record) item);
                    });
                case Record group when isPart(group) -> addIds(group);
                case null, default -> {}
            }
        }
    }

    static boolean isPart(@Nullable Object value) {
        return value instanceof Record && !Form.isScalar(value.getClass());
    }

    private void addFields(Record record, String part, String prefix) {
        for (var field : Form.fieldsOf(record.getClass())) {
            var value = field.valueIn(record);
            var path = prefix + field.key();
            switch (value) {
                case null -> {}
                case List<?> list
                when Form.isScalarList(field) -> {
                    if (!list.isEmpty())
                        put(
                                part,
                                path,
                                Lines.join(list.stream().map(FactWriter::text).toList()));
                }
                case List<?> list -> addList(list, new PlanFacts.Home(part, path));
                case Map<?, ?> map -> map.forEach((year, each) -> put(part, path + "." + year, text(each)));
                case Record group
                when isPart(group) -> {
                    if (field.isOptional()) put(part, path, PlanFacts.PRESENT);
                    addFields(group, part, path + ".");
                }
                default -> put(part, path, text(value));
            }
        }
    }

    private void addList(List<?> list, PlanFacts.Home home) {
        if (list.isEmpty()) return;
        var order = new ArrayList<String>();
        for (var item : list) {
            var record = (Record) item;
            var part = nameOf(record, home);
            order.add(part);
            put(part, Slot.PLACE, home.text());
            addFields(record, part, "");
        }
        values.put(Slot.orderOf(home.owner(), home.list()), Lines.join(order));
    }

    /// Its id, or where it stands and what tells it from its neighbours.
    private String nameOf(Record record, PlanFacts.Home home) {
        var fields = Form.fieldsOf(record.getClass());
        for (var field : fields) if (field.has(Form.Id.class)) return String.valueOf(field.valueIn(record));
        var marked = fields.stream().filter(field -> field.has(Form.Key.class)).toList();
        var key = (marked.isEmpty() ? List.of(fields.getFirst()) : marked)
                .stream()
                        .map(field -> field.valueIn(record))
                        .map(value -> value == null ? "" : text(value))
                        .collect(Collectors.joining(" "));
        var name = (home.owner().isEmpty() ? "" : home.owner() + "/") + home.list() + "/" + key;
        var unique = name;
        for (int i = 2; !names.add(unique); i++) unique = name + "~" + i;
        return unique;
    }

    private void put(String part, String field, String value) {
        values.put(Slot.of(part, field), value);
    }

    static String text(Object scalar) {
        return switch (scalar) {
            case Rupiah rupiah -> rupiah.amount().toPlainString();
            case Enum<?> constant -> Form.wordOf(constant);
            default -> scalar.toString();
        };
    }
}
