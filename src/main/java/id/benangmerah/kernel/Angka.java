package id.benangmerah.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Numbers and dates as Indonesian documents write them: `1.140`, `69,36`, `30 Juni 2025`.
public final class Angka {

    private static final Locale INDONESIA = Locale.of("id", "ID");
    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIA);

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

    private Angka() {}

    public static String format(long number) {
        return format(BigDecimal.valueOf(number));
    }

    /// All decimals the number has, thousands grouped.
    public static String format(BigDecimal number) {
        return format(number, 0, Math.max(0, number.stripTrailingZeros().scale()));
    }

    /// Exactly `decimals` decimals, rounded half up: the rule for shares of the LPPD
    /// (Permendagri 18/2020 prints two decimals).
    public static String format(BigDecimal number, int decimals) {
        return format(number, decimals, decimals);
    }

    public static String format(LocalDate date) {
        return LONG_DATE.format(date);
    }

    /// `24 November 2026 pukul 21.02`, in the zone of the moment.
    public static String format(ZonedDateTime moment) {
        return format(moment.toLocalDate()) + " pukul " + CLOCK.format(moment);
    }

    private static String format(BigDecimal number, int minimumDecimals, int maximumDecimals) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(minimumDecimals);
        format.setMaximumFractionDigits(maximumDecimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
