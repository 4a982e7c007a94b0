package id.benangmerah;

import id.benangmerah.linkage.BlockingRule;
import id.benangmerah.linkage.Field;
import id.benangmerah.linkage.LinkConfig;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads how tables are to be linked from YAML (docs/taut.md). What is wrong with it is kept as
/// sentences; the configuration is of use only when there are none.
final class TautConfig {

    private static final Set<String> KEYS = Set.of("id", "kolom", "blok", "ambang");

    private final List<String> problems = new ArrayList<>();

    private TautConfig() {}

    /// @param config null when there are problems
    record Read(@Nullable LinkConfig config, List<String> problems) {}

    static Read of(String yaml) {
        var reader = new TautConfig();
        var config = reader.read(yaml);
        return new Read(reader.problems.isEmpty() ? config : null, List.copyOf(reader.problems));
    }

    private LinkConfig read(String yaml) {
        var root = map(load(yaml), "isi berkas");
        for (var key : root.keySet()) {
            if (!KEYS.contains(String.valueOf(key)))
                problems.add("“" + key + "” tidak dikenal; ada id, kolom, blok, ambang");
        }
        var fields = list(root.get("kolom"), "kolom").stream().map(this::field).toList();
        if (fields.size() > LinkConfig.MOST_FIELDS) problems.add("kolom paling banyak " + LinkConfig.MOST_FIELDS);
        var names = fields.stream().map(Field::name).collect(Collectors.toSet());
        if (names.size() < fields.size()) problems.add("satu kolom disebut dua kali");
        var rules = list(root.get("blok"), "blok").stream()
                .map(text -> BlockingRule.parse(String.valueOf(text), names, problems))
                .toList();
        var id = root.get("id");
        var thresholds = thresholds(root.get("ambang"));
        var usual = LinkConfig.of(fields, rules, Map.of());
        return new LinkConfig(
                fields, rules, Map.of(), thresholds, usual.limits(), id == null ? null : id.toString(), null);
    }

    private @Nullable Object load(String yaml) {
        try {
            return new Load(LoadSettings.builder().build()).loadFromString(yaml);
        } catch (YamlEngineException e) {
            problems.add("bukan YAML: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            return Map.of();
        }
    }

    private Field field(@Nullable Object item) {
        var map = map(item, "butir kolom");
        var name = String.valueOf(map.get("nama"));
        if (map.get("nama") == null) problems.add("butir kolom tanpa “nama”");
        var field = Field.of(name, kind(name, String.valueOf(map.get("jenis"))));
        if (map.get("awalan") instanceof Integer prefix && prefix > 0) field = field.nestedAt(prefix);
        return Boolean.TRUE.equals(map.get("pembeda")) ? field.thatDistinguishes() : field;
    }

    private Field.Kind kind(String name, String word) {
        for (var kind : Field.Kind.values()) if (kind.word().equals(word)) return kind;
        problems.add("kolom “%s”: jenis “%s” tidak dikenal; ada %s"
                .formatted(
                        name,
                        word,
                        Arrays.stream(Field.Kind.values()).map(Field.Kind::word).collect(Collectors.joining(", "))));
        return Field.Kind.TEKS;
    }

    private LinkConfig.Thresholds thresholds(@Nullable Object item) {
        var usual = LinkConfig.Thresholds.USUAL;
        if (item == null) return usual;
        var map = map(item, "ambang");
        double match = share(map.get("cocok"), "cocok", usual.match());
        double review = share(map.get("periksa"), "periksa", usual.review());
        if (review > match) problems.add("ambang “periksa” tidak boleh di atas “cocok”");
        return new LinkConfig.Thresholds(match, review, usual.cohesion());
    }

    private double share(@Nullable Object value, String name, double usual) {
        if (value == null) return usual;
        if (value instanceof Number number) {
            double share = new BigDecimal(number.toString()).doubleValue();
            if (share > 0 && share < 1) return share;
        }
        problems.add("ambang “" + name + "” harus di antara 0 dan 1");
        return usual;
    }

    private Map<?, ?> map(@Nullable Object item, String what) {
        if (item instanceof Map<?, ?> map) return map;
        problems.add(what + " harus berupa pasangan kunci dan nilai");
        return Map.of();
    }

    private List<?> list(@Nullable Object item, String what) {
        if (item instanceof List<?> list && !list.isEmpty()) return list;
        problems.add("“" + what + "” harus berupa daftar yang berisi");
        return List.of();
    }
}
