package id.benangmerah.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/// Which source is believed before which, field by field, from `data/impor/sumber.yaml`.
public record SourceRanks(List<Source> sources, Map<String, List<String>> byField) {

    private static final String PATH = "/data/impor/sumber.yaml";

    public record Source(String kode, String nama) {}

    public static SourceRanks read() {
        try (var stream = SourceRanks.class.getResourceAsStream(PATH)) {
            var root = (Map<?, ?>)
                    new Load(LoadSettings.builder().build()).loadFromInputStream(Objects.requireNonNull(stream, PATH));
            var sources = new ArrayList<Source>();
            for (var each : (List<?>) Objects.requireNonNull(root.get("sumber"))) {
                var source = (Map<?, ?>) each;
                sources.add(new Source(String.valueOf(source.get("kode")), String.valueOf(source.get("nama"))));
            }
            var byField = new LinkedHashMap<String, List<String>>();
            ((Map<?, ?>) Objects.requireNonNull(root.get("urutan_isian")))
                    .forEach((field, order) -> byField.put(
                            String.valueOf(field),
                            ((List<?>) order).stream().map(String::valueOf).toList()));
            return new SourceRanks(List.copyOf(sources), Map.copyOf(byField));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The sources believed more than `source` about a field.
    public List<String> stronger(String field, String source) {
        var order = new LinkedHashSet<>(byField.getOrDefault(field, List.of()));
        sources.forEach(each -> order.add(each.kode()));
        var stronger = new ArrayList<>(order);
        int place = stronger.indexOf(source);
        return place < 0 ? stronger : List.copyOf(stronger.subList(0, place));
    }

    /// The same for many fields, as a JSON object of arrays.
    public String strongerAsJson(List<String> fields, String source) {
        var byKode = new LinkedHashMap<String, List<String>>();
        fields.forEach(field -> byKode.put(field, stronger(field, source)));
        return JsonMapper.shared().writeValueAsString(byKode);
    }

    public String nama(String kode) {
        return sources.stream()
                .filter(source -> source.kode().equals(kode))
                .map(Source::nama)
                .findFirst()
                .orElse(kode);
    }
}
