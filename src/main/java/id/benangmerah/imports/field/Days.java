package id.benangmerah.imports.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates as people write them, day first: `17-08-2020`, `17 Agustus 2020`, `17/8/20`,
/// `2020-08-17`, the day number of a spreadsheet program.
final class Days {

    private static final Pattern PARTS =
            Pattern.compile("(\\d{1,4})[-/. ]+(\\d{1,2}|\\p{L}{3,9})[-/., ]+(\\d{1,4})(?:[ T].*)?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des");
    private static final List<String> OTHER_MONTHS =
            List.of("", "peb", "", "", "may", "", "", "aug", "", "oct", "nop", "dec");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private Days() {}

    /// @param century years written with two digits up to this one are of this century
    static @Nullable LocalDate parse(String text, int century) {
        if (text.matches("\\d{5}(\\.\\d+)?")) return DAY_ZERO.plusDays(Long.parseLong(text, 0, 5, 10));
        if (text.matches("\\d{8}")) return eightDigits(text);
        var parts = PARTS.matcher(text);
        if (!parts.matches()) return null;
        int month = month(parts.group(2));
        boolean yearFirst = parts.group(1).length() == 4;
        var year = parts.group(yearFirst ? 1 : 3);
        var day = parts.group(yearFirst ? 3 : 1);
        if (day.length() > 2 || year.length() == 3 || year.length() == 1) return null;
        int full = Integer.parseInt(year);
        if (year.length() == 2) full += full <= century % 100 ? 2000 : 1900;
        return date(full, month, Integer.parseInt(day));
    }

    private static @Nullable LocalDate eightDigits(String text) {
        int first = Integer.parseInt(text, 0, 4, 10);
        if (first >= 1900 && first <= 2100) {
            return date(first, Integer.parseInt(text, 4, 6, 10), Integer.parseInt(text, 6, 8, 10));
        }
        return date(
                Integer.parseInt(text, 4, 8, 10), Integer.parseInt(text, 2, 4, 10), Integer.parseInt(text, 0, 2, 10));
    }

    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) return Integer.parseInt(text);
        var start = text.substring(0, 3).toLowerCase(Locale.ROOT);
        return Math.max(MONTHS.indexOf(start), OTHER_MONTHS.indexOf(start)) + 1;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
