package id.benangmerah.rencana.draft;

import id.benangmerah.rencana.PlanSchema.Kind;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A value of the plan as people type it: decimal comma, points between thousands, dates and
/// texts as they come. Reading what is shown gives the value again.
public final class Entry {
    private Entry() {}

    public static String shown(Kind kind, @Nullable String value) {
        if (value == null) return "";
        return switch (kind) {
            case MONEY -> money(value);
            case VALUE -> value.matches("-?\\d+\\.\\d+") ? value.replace('.', ',') : value;
            default -> value;
        };
    }

    private static String money(String value) {
        if (!value.matches("-?\\d+(\\.\\d+)?")) return value;
        var parts = value.split("\\.");
        var whole = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
        return parts.length == 1 ? whole : whole + "," + parts[1];
    }

    /// Null when nothing was typed.
    public static @Nullable String read(Kind kind, String typed) {
        var text = typed.replace("\r\n", "\n").replace('\u00a0', ' ').strip();
        if (text.isEmpty()) return null;
        return switch (kind) {
            case MONEY -> number(text.replaceFirst("(?i)^rp\\.?\\s*", "").replace(" ", ""));
            case VALUE -> number(text);
            case LINES ->
                Arrays.stream(text.split("\n"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n"));
            default -> text;
        };
    }

    /// `1.140`, `12.508.804.849,50`, `69,36` and `69.36`; anything else stays.
    private static String number(String text) {
        if (text.matches("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?"))
            return text.replace(".", "").replace(',', '.');
        if (text.matches("-?\\d+,\\d+")) return text.replace(',', '.');
        return text;
    }
}
