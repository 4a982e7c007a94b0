package id.benangmerah.linkage;

import java.util.List;
import java.util.Locale;

/// Words and codes from a list; of a code that nests, the wider place may be the same.
///
/// @param prefix how many characters name the wider place; 0 for codes that do not nest
record CategoryComparer(Values<String> values, int prefix) implements Comparer {

    static Values.Tidy<String> tidy(String text) {
        var tidied = text.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        return new Values.Tidy<>(tidied, tidied);
    }

    @Override
    public List<String> levels() {
        return prefix == 0 ? List.of("sama", "berbeda") : List.of("sama", "awal kode sama", "berbeda");
    }

    @Override
    public int level(int first, int second) {
        if (first == second) return 1;
        if (prefix == 0) return 2;
        var a = values.features().get(first);
        var b = values.features().get(second);
        return a.length() >= prefix && a.regionMatches(0, b, 0, prefix) ? 2 : 3;
    }

    @Override
    public List<String> keys(KeyKind kind, int length, int value) {
        return values.keys(kind, length, value);
    }
}
