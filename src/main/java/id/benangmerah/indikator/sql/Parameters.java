package id.benangmerah.indikator.sql;

import java.util.LinkedHashMap;
import java.util.Map;

/// The values of a statement. Values never become part of its text.
final class Parameters {

    private final Map<String, Object> values = new LinkedHashMap<>();

    /// The placeholder for a value.
    String bind(Object value) {
        for (var entry : values.entrySet()) {
            if (entry.getValue().equals(value)) return ":" + entry.getKey();
        }
        var name = "p" + (values.size() + 1);
        values.put(name, value);
        return ":" + name;
    }

    Map<String, Object> values() {
        return Map.copyOf(values);
    }
}
