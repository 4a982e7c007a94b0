package id.benangmerah.rencana.periksa;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Printed numbers of a list as positions: `18`, `3.`, `IV`, `g`, `2.1.2`.
final class Numbering {
    private static final List<String> ROMAN = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX");

    private Numbering() {}

    /// An item with its printed number.
    record Item(Record part, @Nullable String number) {}

    /// Where a list goes wrong: the item before (none at the beginning) and the first that
    /// does not follow it.
    record Fault(@Nullable Item before, Item item, String expected) {
        boolean isRepeat() {
            return before != null && before.number != null && before.number.equals(item.number);
        }
    }

    static Optional<Fault> firstFault(List<Item> items) {
        Item before = null;
        int last = 0;
        for (var item : items) {
            if (item.number == null) continue;
            var position = position(item.number);
            if (position == 0) return Optional.empty();
            if (position != last + 1) return Optional.of(new Fault(before, item, like(item.number, last + 1)));
            last = position;
            before = item;
        }
        return Optional.empty();
    }

    /// Dotted numbers by what stands before the last dot: `2.1`, `2.2` under `2`.
    static Map<String, List<Item>> byParent(List<Item> items) {
        var groups = new LinkedHashMap<String, List<Item>>();
        for (var item : items) {
            var number = item.number == null ? "" : item.number;
            var parent = number.contains(".") ? number.substring(0, number.lastIndexOf('.')) : "";
            groups.computeIfAbsent(parent, _ -> new ArrayList<>()).add(item);
        }
        return groups;
    }

    /// From 1; 0 for what is no number.
    static int position(String number) {
        var last = number.replaceAll("[.)]+$", "").replaceAll(".*\\.", "").strip();
        if (last.matches("\\d{1,4}")) return Integer.parseInt(last);
        if (last.matches("[a-z]")) return last.charAt(0) - 'a' + 1;
        return ROMAN.indexOf(last.toUpperCase(Locale.ROOT)) + 1;
    }

    private static String like(String number, int position) {
        var last = number.replaceAll("[.)]+$", "").replaceAll(".*\\.", "").strip();
        var before = number.substring(0, Math.max(0, number.lastIndexOf(last)));
        if (last.matches("[a-z]")) return before + (char) ('a' + position - 1);
        return before
                + (last.matches("\\d+") ? Integer.toString(position) : ROMAN.get(Math.min(position, ROMAN.size()) - 1));
    }
}
