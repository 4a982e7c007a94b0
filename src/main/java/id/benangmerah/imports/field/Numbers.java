package id.benangmerah.imports.field;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Numbers as people write them: `Rp 1.500.000,00`, `1,500,000`, `1,5 juta`, `2 M`.
final class Numbers {

    private static final BigDecimal LARGEST = new BigDecimal("1e16");

    private Numbers() {}

    /// The whole number, decimals rounded half up; null when it is none.
    static @Nullable Long whole(String text) {
        var number = decimal(text);
        if (number == null || number.abs().compareTo(LARGEST) > 0) return null;
        return number.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /// The number; null when it is none.
    static @Nullable BigDecimal decimal(String text) {
        if (isPlainDigits(text)) return new BigDecimal(text);
        var rest = text.toLowerCase(Locale.ROOT)
                .replace("rp", "")
                .replace("idr", "")
                .replace("\u00a0", "")
                .strip();
        if (rest.endsWith(",-") || rest.endsWith(".-")) rest = rest.substring(0, rest.length() - 2);
        var unit = BigDecimal.ONE;
        for (var word : Unit.values()) {
            if (!rest.endsWith(word.written)) continue;
            rest = rest.substring(0, rest.length() - word.written.length()).strip();
            unit = word.factor;
            break;
        }
        var plain = plain(rest.replace(" ", "").replaceFirst("^\\.+", ""), unit.equals(BigDecimal.ONE));
        return plain == null ? null : new BigDecimal(plain).multiply(unit);
    }

    private static boolean isPlainDigits(String text) {
        if (text.isEmpty() || text.length() > 18) return false;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') return false;
        }
        return true;
    }

    /// Points and commas as Java wants them. The last mark is the decimal one, unless three
    /// digits follow it, where it parts thousands, or it occurs more than once.
    private static @Nullable String plain(String text, boolean whole) {
        if (!text.matches("-?\\d[\\d.,]*")) return null;
        int point = text.lastIndexOf('.');
        int comma = text.lastIndexOf(',');
        if (point < 0 && comma < 0) return text;
        char last = point > comma ? '.' : ',';
        int at = Math.max(point, comma);
        boolean both = point >= 0 && comma >= 0;
        boolean repeated = text.indexOf(last) != at;
        boolean thousands = repeated || !both && whole && text.length() - at == 4;
        if (thousands) return isGrouped(text, last) ? text.replace(String.valueOf(last), "") : null;
        char group = last == '.' ? ',' : '.';
        var integer = text.substring(0, at);
        if (integer.indexOf(group) >= 0 && !isGrouped(integer, group)) return null;
        var fraction = text.substring(at + 1);
        return integer.replace(String.valueOf(group), "") + (fraction.isEmpty() ? "" : "." + fraction);
    }

    private static boolean isGrouped(String text, char mark) {
        var parts = text.replaceFirst("^-", "").split(java.util.regex.Pattern.quote(String.valueOf(mark)), -1);
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].length() != 3) return false;
        }
        return parts[0].length() <= 3 && !parts[0].isEmpty();
    }

    /// Longer words before those that end them.
    private enum Unit {
        MILIAR("miliar", "1e9"),
        MILYAR("milyar", "1e9"),
        JUTA("juta", "1e6"),
        JT("jt", "1e6"),
        RIBU("ribu", "1e3"),
        RB("rb", "1e3"),
        M("m", "1e9");

        private final String written;
        private final BigDecimal factor;

        Unit(String written, String factor) {
            this.written = written;
            this.factor = new BigDecimal(factor);
        }
    }
}
