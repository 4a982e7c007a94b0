package id.benangmerah.linkage;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Dates with the mistakes that people make: day and month swapped, one digit wrong.
final class DateComparer implements Comparer {

    private static final List<String> LEVELS = List.of(
            "tanggal sama",
            "hari dan bulan tertukar",
            "satu angka berbeda",
            "dua dari hari, bulan, tahun sama",
            "tahun sama",
            "berbeda");
    private static final int SAME = 1;
    private static final int SWAPPED = 2;
    private static final int ONE_DIGIT = 3;
    private static final int TWO_PARTS = 4;
    private static final int SAME_YEAR = 5;
    private static final int OTHER = 6;

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ]?(\\d{1,2})[-/. ]?(\\d{1,2})(?:[T ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern WORDED = Pattern.compile("(\\d{1,2})[-/. ]+([A-Z]{3})[A-Z]*[-/. ]+(\\d{4})");
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MEI", "JUN", "JUL", "AGU", "SEP", "OKT", "NOV", "DES");

    private final Values<Day> values;

    DateComparer(Values<Day> values) {
        this.values = values;
    }

    /// A day as written; it need not be in any calendar. Year 0 for what is no date.
    record Day(int year, int month, int day, String digits) {

        static Values.Tidy<Day> tidy(String text) {
            var capitals = text.strip().toUpperCase(Locale.ROOT);
            var day = of(capitals);
            return new Values.Tidy<>(day.year == 0 ? capitals : day.digits, day);
        }

        private static Day of(String text) {
            var first = YEAR_FIRST.matcher(text);
            if (first.matches()) return of(first.group(1), first.group(2), first.group(3));
            var last = DAY_FIRST.matcher(text);
            if (last.matches()) return of(last.group(3), last.group(2), last.group(1));
            var worded = WORDED.matcher(text);
            if (worded.matches() && MONTHS.contains(worded.group(2))) {
                int month = MONTHS.indexOf(worded.group(2)) + 1;
                return of(worded.group(3), Integer.toString(month), worded.group(1));
            }
            return new Day(0, 0, 0, "");
        }

        private static Day of(String year, String month, String day) {
            int y = Integer.parseInt(year);
            int m = Integer.parseInt(month);
            int d = Integer.parseInt(day);
            return new Day(y, m, d, "%04d%02d%02d".formatted(y, m, d));
        }
    }

    @Override
    public List<String> levels() {
        return LEVELS;
    }

    @Override
    public int level(int first, int second) {
        if (first == second) return SAME;
        var a = values.features().get(first);
        var b = values.features().get(second);
        if (a.year == 0 || b.year == 0) return OTHER;
        if (a.year == b.year && a.month == b.day && a.day == b.month) return SWAPPED;
        var edit = Similarity.edit(a.digits, b.digits);
        if (edit == Similarity.Edit.ONE || edit == Similarity.Edit.TRANSPOSITION) return ONE_DIGIT;
        int same = (a.year == b.year ? 1 : 0) + (a.month == b.month ? 1 : 0) + (a.day == b.day ? 1 : 0);
        if (same == 2) return TWO_PARTS;
        return a.year == b.year ? SAME_YEAR : OTHER;
    }

    @Override
    public List<String> keys(KeyKind kind, int length, int value) {
        var day = values.features().get(value);
        return switch (kind) {
            case TAHUN -> day.year == 0 ? List.of() : List.of(Integer.toString(day.year));
            case HARI -> day.year == 0 ? List.of() : List.of(dayKey(day));
            case SAMA, AWAL, AKHIR, BUNYI, KATA, PETAK -> values.keys(kind, length, value);
        };
    }

    private static String dayKey(Day day) {
        return Math.min(day.day, day.month) + "+" + Math.max(day.day, day.month);
    }
}
