package id.benangmerah.rencana;

import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Makes any plan the format allows: every list, map and optional part at random, texts
/// that try to look like something else in YAML. The same seed gives the same plan.
public final class RandomRenstra {
    private static final String PLAN_ID = "rencana: acak #1";
    private static final List<String> TRICKY = List.of(
            "-",
            "n/a",
            "~",
            "null",
            "ya",
            "no",
            "true",
            "0x1F",
            "1e3",
            "12:30",
            "2024-01-01",
            "2.17",
            "2.17.03",
            "01",
            "+1",
            "a: b",
            "a #b",
            "# a",
            "{a}",
            "[a, b]",
            "a, b",
            "'a'",
            "\"a\"",
            "a\\b",
            "a\nb",
            "\ttab",
            " depan",
            "belakang ",
            "%",
            "@a",
            "`a`",
            "&a",
            "*a",
            "!a",
            "|",
            ">",
            "? a",
            ": a",
            "a:",
            "é–—…",
            "\u0085",
            "\u2028",
            "\ufeffa",
            "😀",
            "800 Unit usaha",
            "35",
            "65.00",
            "-5",
            ".5",
            "5.",
            "1_000",
            "-.inf",
            "---",
            "...");

    private final Random random;
    private final PeriodeRencana period;
    private final Map<Class<?>, List<String>> idsByType = new HashMap<>();
    private int ids;

    private RandomRenstra(long seed, int years) {
        this.random = new Random(seed);
        var first = 2000 + random.nextInt(50);
        this.period = new PeriodeRencana(Tahun.of(first), Tahun.of(first + years - 1));
    }

    public static Renstra of(long seed, int years) {
        var maker = new RandomRenstra(seed, years);
        var plan = maker.record(Renstra.class, 0);
        Map<Class<?>, List<String>> before;
        do {
            before = Map.copyOf(maker.idsByType);
            plan = Objects.requireNonNull(maker.linked(plan));
            maker.idsByType.clear();
            maker.collectIds(plan);
        } while (!before.equals(maker.idsByType));
        return (Renstra) plan;
    }

    private void collectIds(@Nullable Object part) {
        if (part instanceof List<?> list) list.forEach(this::collectIds);
        if (!(part instanceof Record group)) return;
        for (var component : group.getClass().getRecordComponents()) {
            var value = get(component, group);
            if (component.isAnnotationPresent(Form.Id.class) && value instanceof String id) addId(group.getClass(), id);
            else collectIds(value);
        }
    }

    private void addId(Class<?> type, String id) {
        idsByType.computeIfAbsent(type, _ -> new ArrayList<>()).add(id);
    }

    /// The same record with each placeholder made a reference to a part of the right
    /// type. A part whose reference has nothing to name is left out: null.
    private @Nullable Object linked(Object part) {
        if (!(part instanceof Record group)
                || part instanceof NilaiCetak
                || part instanceof Tahun
                || part instanceof Rupiah) return part;
        var components = group.getClass().getRecordComponents();
        var values = new @Nullable Object[components.length];
        for (int n = 0; n < components.length; n++) {
            values[n] = linked(components[n], group);
            if (values[n] == null && !Form.isOptional(components[n])) return null;
        }
        return construct(group.getClass(), values);
    }

    private @Nullable Object linked(RecordComponent component, Record owner) {
        var value = get(component, owner);
        var reference = component.getAnnotation(Form.Ref.class);
        if (value instanceof List<?> list) {
            var items = new ArrayList<Object>();
            for (var item : list) {
                var linked = reference == null ? linked(item) : target(reference);
                if (linked != null) items.add(linked);
            }
            return List.copyOf(items);
        }
        if (value == null) return null;
        return reference == null ? linked(value) : target(reference);
    }

    private @Nullable String target(Form.Ref reference) {
        if (reference.value().length == 0) return PLAN_ID;
        var candidates = Arrays.stream(reference.value())
                .flatMap(type -> idsByType.getOrDefault(type, List.of()).stream())
                .toList();
        return candidates.isEmpty() ? null : candidates.get(random.nextInt(candidates.size()));
    }

    private static @Nullable Object get(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object record(Class<?> type, int depth) {
        if (type == PeriodeRencana.class) return period;
        if (type == Identitas.class) return new Identitas(PLAN_ID, text(), text(), text(), text(), period);
        if (type == Penetapan.PenandaTangan.class)
            return new Penetapan.PenandaTangan(
                    text(), random.nextBoolean() ? "2023-04" : "2023-04-11", text(), text(), null, text());
        var components = type.getRecordComponents();
        var values = Arrays.stream(components)
                .map(component -> component(component, depth))
                .toArray();
        return construct(type, values);
    }

    private static Object construct(Class<?> type, @Nullable Object[] values) {
        try {
            var types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object component(RecordComponent component, int depth) {
        if (component.isAnnotationPresent(Form.Id.class)) {
            var id = "id " + ++ids;
            addId(component.getDeclaringRecord(), id);
            return id;
        }
        if (component.getGenericType() instanceof ParameterizedType generic) {
            var item = (Class<?>) generic.getActualTypeArguments()[component.getType() == Map.class ? 1 : 0];
            return component.getType() == Map.class ? years(component, item) : list(component, item, depth);
        }
        if (Form.isOptional(component) && random.nextBoolean()) return null;
        if (component.isAnnotationPresent(Form.Ref.class)) return PLAN_ID;
        return value(component.getType(), depth);
    }

    private List<Object> list(RecordComponent component, Class<?> item, int depth) {
        var size = depth > 6 ? 0 : random.nextInt(4);
        var list = new ArrayList<Object>();
        for (int n = 0; n < size; n++)
            list.add(component.isAnnotationPresent(Form.Ref.class) ? PLAN_ID : value(item, depth));
        return List.copyOf(list);
    }

    private Map<Tahun, Object> years(RecordComponent component, Class<?> item) {
        var map = new TreeMap<Tahun, Object>();
        for (var year : period.tahunList())
            if (random.nextBoolean())
                map.put(component.isAnnotationPresent(Form.InPeriod.class) ? year : year.plus(-10), value(item, 0));
        return map;
    }

    private Object value(Class<?> type, int depth) {
        if (type == String.class) return text();
        if (type == NilaiCetak.class)
            return NilaiCetak.of(
                    random.nextBoolean()
                            ? text()
                            : new BigDecimal(random.nextInt(100_000))
                                    .movePointLeft(random.nextInt(4))
                                    .toPlainString());
        if (type == Rupiah.class)
            return new Rupiah(new BigDecimal(random.nextLong(100_000_000_000L)).movePointLeft(random.nextInt(3)));
        if (type == Tahun.class) return Tahun.of(1950 + random.nextInt(150));
        if (type == int.class || type == Integer.class) return random.nextInt(5_000);
        if (type == boolean.class) return random.nextBoolean();
        if (type.isEnum()) return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        return record(type, depth + 1);
    }

    private String text() {
        var words = new ArrayList<String>();
        for (int n = 0; n <= random.nextInt(3); n++) words.add(TRICKY.get(random.nextInt(TRICKY.size())));
        var text = String.join(random.nextBoolean() ? " " : "", words);
        return text.isBlank() ? "teks" : text;
    }
}
