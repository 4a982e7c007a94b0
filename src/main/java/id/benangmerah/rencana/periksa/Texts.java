package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.Kutipan;
import id.benangmerah.rencana.NilaiCetak;
import id.benangmerah.rencana.Pemeriksaan;
import id.benangmerah.rencana.PlanParts;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// All running text of a plan, for rules about words.
final class Texts {
    private Texts() {}

    record Text(Record part, String property, String text) {
        Place place(Plan plan) {
            return plan.place(part).at(property, property);
        }
    }

    private record Property(String key, Method accessor) {}

    private static final ClassValue<List<Property>> PROPERTIES = new ClassValue<>() {
        @Override
        protected List<Property> computeValue(Class<?> type) {
            var keys = PlanParts.keysOf(type.asSubclass(Record.class));
            var components = type.getRecordComponents();
            return IntStream.range(0, components.length)
                    .mapToObj(n -> new Property(keys.get(n), components[n].getAccessor()))
                    .toList();
        }
    };

    static List<Text> of(Plan plan) {
        var texts = new ArrayList<Text>();
        plan.all(Record.class)
                .filter(part -> !part.getClass().getName().startsWith(Pemeriksaan.class.getName()))
                .forEach(part -> addTexts(part, texts));
        return texts;
    }

    private static void addTexts(Record part, List<Text> texts) {
        for (var property : PROPERTIES.get(part.getClass())) {
            try {
                add(part, property.key, property.accessor.invoke(part), texts);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /// The words of a quotation stand twice in it: as its value and in the sentence.
    private static void add(Record part, String key, @Nullable Object value, List<Text> texts) {
        switch (value) {
            case String text
            when !(part instanceof Kutipan && key.equals("teks")) -> texts.add(new Text(part, key, text));
            case NilaiCetak printed when part instanceof Kutipan -> texts.add(new Text(part, key, printed.teks()));
            case List<?> list ->
                list.forEach(item -> {
                    if (item instanceof String text) texts.add(new Text(part, key, text));
                });
            case null, default -> {}
        }
    }
}
