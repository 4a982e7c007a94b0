package id.benangmerah.rencana.periksa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Facts about laws and codes that come with the product as YAML lists under `/data`. They
/// are read once and never change while it runs.
public final class ShippedData {
    private ShippedData() {}

    /// One item of a list; its values are texts, lists and further entries.
    public record Entry(Map<?, ?> values) {
        public String text(String key) {
            var value = values.get(key);
            if (value == null) throw new IllegalStateException("kunci " + key + " tidak ada: " + values);
            return value.toString();
        }

        public @Nullable String find(String key) {
            var value = values.get(key);
            return value == null ? null : value.toString();
        }

        public List<String> texts(String key) {
            return values.get(key) instanceof List<?> list
                    ? list.stream().map(Object::toString).toList()
                    : List.of();
        }

        public List<Entry> entries(String key) {
            return ShippedData.entries(values.get(key));
        }
    }

    public static List<Entry> read(String path) {
        try (var stream = ShippedData.class.getResourceAsStream(path)) {
            if (stream == null) throw new IllegalStateException("not on the class path: " + path);
            return entries(new Load(LoadSettings.builder().build()).loadFromInputStream(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Entry> entries(@Nullable Object list) {
        return list instanceof List<?> items
                ? items.stream().map(item -> new Entry((Map<?, ?>) item)).toList()
                : List.of();
    }
}
