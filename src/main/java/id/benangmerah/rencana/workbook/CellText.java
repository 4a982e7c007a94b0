package id.benangmerah.rencana.workbook;

import id.benangmerah.rencana.PlanSchema.Kind;
import id.benangmerah.rencana.draft.Entry;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A value of the plan as the text of a cell. What a cell cannot hold is written as `_x000D_`,
/// as spreadsheets do themselves; a value that typing would change is written so too.
final class CellText {
    static final String YES = "ya";
    static final String NO = "tidak";

    /// In place of a text that is too long for a cell, before its number on the sheet for these.
    static final String CONTINUED = "→ " + Layout.LONG_TEXTS + " ";

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellText() {}

    static String shown(Kind kind, String value) {
        if (value.isEmpty()) return value;
        var shown = escaped(typed(kind, value));
        if (value.equals(read(kind, shown)) && !shown.startsWith(CONTINUED)) return shown;
        return escape(value.charAt(0)) + escaped(value.substring(1));
    }

    private static String typed(Kind kind, String value) {
        return switch (kind) {
            case MONEY, VALUE -> Entry.shown(kind, value);
            case FLAG -> value.equals("true") ? YES : value.equals("false") ? NO : value;
            default -> value;
        };
    }

    /// Null for an empty cell.
    static @Nullable String read(Kind kind, String text) {
        if (text.isBlank()) return null;
        var plain = plain(text);
        if (!plain.equals(text)) return plain;
        return switch (kind) {
            case MONEY, VALUE -> Entry.read(kind, text);
            case NUMBER, YEAR, CHOICE, GROUP -> text.strip();
            case FLAG -> flag(text.strip());
            case TEXT, LINES -> text.replace("\r\n", "\n");
        };
    }

    private static String flag(String text) {
        return switch (text) {
            case YES -> "true";
            case NO -> "false";
            default -> text;
        };
    }

    /// The same text without what XML cannot hold; [#plain] gives it again.
    static String escaped(String text) {
        var escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            if (at == '_' && ESCAPED.matcher(text).region(i, text.length()).lookingAt()) escaped.append(escape(at));
            else if (isHeld(text, i)) escaped.append(at);
            else escaped.append(escape(at));
        }
        return escaped.toString();
    }

    private static boolean isHeld(String text, int i) {
        char at = text.charAt(i);
        if (Character.isHighSurrogate(at)) return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        if (Character.isLowSurrogate(at)) return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        return at == '\n' || at == '\t' || at >= ' ' && !(at >= 0x7f && at <= 0x9f) && at < 0xfff0 && at != 0xfeff;
    }

    private static String escape(char at) {
        return "_x%04X_".formatted((int) at);
    }

    static String plain(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
