package id.benangmerah.rencana.periksa;

import id.benangmerah.kernel.Angka;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates as plans print them: `11 April 2023`, `minggu kedua April`, `2023-01`.
final class Dates {
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maret",
            "april",
            "mei",
            "juni",
            "juli",
            "agustus",
            "september",
            "oktober",
            "november",
            "desember");
    private static final List<String> WEEKS = List.of("pertama", "kedua", "ketiga", "keempat");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2}) (" + String.join("|", MONTHS) + ") (\\d{4})");
    private static final Pattern WEEK =
            Pattern.compile("minggu (" + String.join("|", WEEKS) + ")(?: bulan)? (" + String.join("|", MONTHS) + ")");

    private Dates() {}

    /// Of `2023-04-11`; empty for a month alone.
    static Optional<LocalDate> of(String iso) {
        try {
            return iso.length() == 10 ? Optional.of(LocalDate.parse(iso)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// The first day of `2023-01` or of the month of `2023-04-11`.
    static YearMonth monthOf(String iso) {
        return YearMonth.parse(iso.substring(0, 7));
    }

    static Optional<LocalDate> find(String text) {
        var day = DAY.matcher(text.toLowerCase(Locale.ROOT));
        if (!day.find()) return Optional.empty();
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(3)), MONTHS.indexOf(day.group(2)) + 1, Integer.parseInt(day.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The last day of "minggu kedua April", weeks counted from the first of the month.
    static Optional<LocalDate> lastDayOfWeek(String text, int year) {
        var week = WEEK.matcher(text.toLowerCase(Locale.ROOT));
        if (!week.find()) return Optional.empty();
        var month = YearMonth.of(year, MONTHS.indexOf(week.group(2)) + 1);
        return Optional.of(month.atDay(Math.min(month.lengthOfMonth(), 7 * (WEEKS.indexOf(week.group(1)) + 1))));
    }

    static String written(LocalDate date) {
        return Angka.format(date);
    }

    static String written(YearMonth month) {
        return Words.capital(MONTHS.get(month.getMonthValue() - 1)) + " " + month.getYear();
    }
}
