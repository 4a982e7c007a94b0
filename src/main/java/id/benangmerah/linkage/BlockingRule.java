package id.benangmerah.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which records are worth comparing: those that have all keys in common,
/// `kata(pemilik) & sama(tanggal_lahir)`.
public record BlockingRule(String text, List<Key> keys) {

    private static final Pattern KEY =
            Pattern.compile("\\s*(\\w+)\\s*\\(\\s*([^,()]+?)\\s*(?:,\\s*(\\d+)\\s*)?\\)\\s*");
    private static final int LONGEST = 100;

    record Key(KeyKind kind, String field, int length) {}

    /// Adds to `problems` what is wrong with the text; what comes back is then of no use.
    public static BlockingRule parse(String text, Set<String> fields, List<String> problems) {
        var keys = new ArrayList<Key>();
        for (var part : text.split("&|\\bDAN\\b")) {
            var key = KEY.matcher(part);
            if (!key.matches()) {
                problems.add("aturan blok “%s”: “%s” bukan kunci; tulis seperti sama(nik) atau awal(nik, 8)"
                        .formatted(text, part.strip()));
                continue;
            }
            var kind = kind(key.group(1));
            int length = key.group(3) == null ? 0 : Integer.parseInt(key.group(3));
            if (kind == null) {
                problems.add("aturan blok “%s”: “%s” tidak dikenal; ada %s".formatted(text, key.group(1), words()));
            } else if (!fields.contains(key.group(2))) {
                problems.add("aturan blok “%s”: tidak ada kolom bernama “%s”".formatted(text, key.group(2)));
            } else if (kind.needsLength() && (length < 1 || length > LONGEST)) {
                problems.add("aturan blok “%s”: %s perlu panjang, seperti %s(%s, 8)"
                        .formatted(text, kind.word(), kind.word(), key.group(2)));
            } else keys.add(new Key(kind, key.group(2), length));
        }
        return new BlockingRule(text.strip(), List.copyOf(keys));
    }

    private static @org.jspecify.annotations.Nullable KeyKind kind(String word) {
        return Arrays.stream(KeyKind.values())
                .filter(kind -> kind.word().equalsIgnoreCase(word))
                .findFirst()
                .orElse(null);
    }

    private static String words() {
        return Arrays.stream(KeyKind.values()).map(KeyKind::word).collect(Collectors.joining(", "));
    }

    boolean uses(String field) {
        return keys.stream().anyMatch(key -> key.field().equals(field));
    }
}
