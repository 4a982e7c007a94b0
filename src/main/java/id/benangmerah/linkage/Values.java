package id.benangmerah.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The distinct tidied values of a field, and which of them each record has.
///
/// @param features one for each distinct value
record Values<T>(List<String> tidied, List<T> features, int[] codes) {

    /// What tidying leaves of a text: equal `tidied` means equal values; empty means missing.
    record Tidy<T>(String tidied, T feature) {}

    static <T> Values<T> of(Table.Column column, Function<String, Tidy<T>> tidy) {
        Map<String, Integer> known = new HashMap<>();
        var tidied = new ArrayList<String>();
        var features = new ArrayList<T>();
        var canonical = new int[column.values().size()];
        for (int i = 0; i < canonical.length; i++) {
            var value = tidy.apply(column.values().get(i));
            if (value.tidied().isEmpty()) {
                canonical[i] = Table.MISSING;
                continue;
            }
            var code = known.putIfAbsent(value.tidied(), tidied.size());
            canonical[i] = code == null ? tidied.size() : code;
            if (code != null) continue;
            tidied.add(value.tidied());
            features.add(value.feature());
        }
        var codes = new int[column.codes().length];
        for (int row = 0; row < codes.length; row++) {
            int code = column.codes()[row];
            codes[row] = code == Table.MISSING ? Table.MISSING : canonical[code];
        }
        return new Values<>(tidied, features, codes);
    }

    /// The keys that any kind of value can give.
    List<String> keys(KeyKind kind, int length, int value) {
        var text = tidied.get(value);
        return switch (kind) {
            case AWAL -> text.length() < length ? List.of() : List.of(text.substring(0, length));
            case AKHIR -> text.length() < length ? List.of() : List.of(text.substring(text.length() - length));
            case SAMA, BUNYI, KATA, TAHUN, HARI, PETAK -> List.of(text);
        };
    }
}
