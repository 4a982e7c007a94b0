package id.benangmerah.rencana;

import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What can be written in each part of a plan: its fields with their kind, and its lists.
/// It is read from the records, which are the format.
public final class PlanSchema {
    private PlanSchema() {}

    public enum Kind {
        TEXT,
        /// A text for each line.
        LINES,
        /// A number or words, as printed.
        VALUE,
        MONEY,
        NUMBER,
        YEAR,
        FLAG,
        CHOICE,
        /// A group of fields that may be absent; the value says that it is there.
        GROUP
    }

    /// `path` is that of [Slot#field()]; for a value by year it is followed by the year.
    /// `options` are the words of a choice; `refers` means that the text is the id of a part
    /// of one of `targets`, or of any part when that is empty.
    public record Field(
            String path,
            Kind kind,
            boolean optional,
            boolean byYear,
            boolean id,
            boolean refers,
            List<String> targets,
            List<String> options,
            @Nullable String group) {}

    /// A list of parts.
    public record ListShape(String path, Class<?> item, boolean optional) {}

    /// The fields of a record and of the groups in it, in the order of the file.
    public static List<Field> fieldsOf(Class<?> type) {
        return FIELDS.get(type);
    }

    public static List<ListShape> listsOf(Class<?> type) {
        return LISTS.get(type);
    }

    /// What kind of part this is; empty when no list takes it.
    public static Optional<Class<?>> typeOf(PlanFacts facts, String part) {
        if (part.isEmpty()) return Optional.of(Renstra.class);
        return facts.homeOf(part)
                .flatMap(home -> typeOf(facts, home.owner())
                        .flatMap(owner -> listsOf(owner).stream()
                                .filter(list -> list.path().equals(home.list()))
                                .findFirst()
                                .map(ListShape::item)));
    }

    public static Optional<Field> fieldAt(PlanFacts facts, Slot slot) {
        return typeOf(facts, slot.part())
                .flatMap(type -> fieldsOf(type).stream()
                        .filter(field -> field.byYear()
                                ? slot.field().startsWith(field.path() + ".")
                                : slot.field().equals(field.path()))
                        .findFirst());
    }

    /// `akar_masalah` of `AkarMasalah`.
    public static String wordOf(Class<?> type) {
        return Form.nameOf(type).replace(' ', '_');
    }

    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            var fields = new ArrayList<Field>();
            addFields(type, "", null, fields);
            return List.copyOf(fields);
        }
    };

    private static final ClassValue<List<ListShape>> LISTS = new ClassValue<>() {
        @Override
        protected List<ListShape> computeValue(Class<?> type) {
            var lists = new ArrayList<ListShape>();
            addLists(type, "", lists);
            return List.copyOf(lists);
        }
    };

    private static void addFields(Class<?> type, String prefix, @Nullable String group, List<Field> fields) {
        for (var field : Form.fieldsOf(type)) {
            var path = prefix + field.key();
            var component = field.component().getType();
            if (isGroup(component)) {
                var own = field.isOptional() ? path : group;
                if (field.isOptional()) fields.add(of(field, path, Kind.GROUP, component, group));
                addFields(component, path + ".", own, fields);
            } else if (component != List.class || Form.isScalarList(field)) {
                fields.add(of(field, path, kindOf(field), component, group));
            }
        }
    }

    private static void addLists(Class<?> type, String prefix, List<ListShape> lists) {
        for (var field : Form.fieldsOf(type)) {
            var path = prefix + field.key();
            var component = field.component().getType();
            if (isGroup(component)) addLists(component, path + ".", lists);
            else if (component == List.class && !Form.isScalarList(field))
                lists.add(new ListShape(path, (Class<?>) argument(field, 0), field.isOptional()));
        }
    }

    private static boolean isGroup(Class<?> type) {
        return type.isRecord() && !Form.isScalar(type);
    }

    private static java.lang.reflect.Type argument(Form.Field field, int index) {
        return ((ParameterizedType) field.component().getGenericType()).getActualTypeArguments()[index];
    }

    private static Field of(Form.Field field, String path, Kind kind, Class<?> type, @Nullable String group) {
        var reference = field.component().getAnnotation(Form.Ref.class);
        return new Field(
                path,
                kind,
                field.isOptional(),
                type == java.util.Map.class,
                field.has(Form.Id.class),
                reference != null,
                reference == null
                        ? List.of()
                        : Arrays.stream(reference.value())
                                .map(PlanSchema::wordOf)
                                .toList(),
                type.isEnum()
                        ? Arrays.stream(type.getEnumConstants())
                                .map(constant -> Form.wordOf((Enum<?>) constant))
                                .toList()
                        : List.of(),
                group);
    }

    private static Kind kindOf(Form.Field field) {
        var type = field.component().getType();
        if (type == List.class) return Kind.LINES;
        var value = type == java.util.Map.class ? (Class<?>) argument(field, 1) : type;
        if (value == Rupiah.class) return Kind.MONEY;
        if (value == NilaiCetak.class) return Kind.VALUE;
        if (value == Tahun.class) return Kind.YEAR;
        if (value == int.class || value == Integer.class) return Kind.NUMBER;
        if (value == boolean.class) return Kind.FLAG;
        return value.isEnum() ? Kind.CHOICE : Kind.TEXT;
    }
}
