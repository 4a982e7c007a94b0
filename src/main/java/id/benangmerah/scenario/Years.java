package id.benangmerah.scenario;

import java.time.LocalDate;

/// The time the evidence covers: 2021 to the third quarter of 2026, in days since 1970.
/// It does not look at the clock, so that every run makes the same evidence.
final class Years {

    static final int FIRST = 2021;
    static final int LAST = 2026;
    static final int COUNT = LAST - FIRST + 1;

    /// The last year whose yearly statements exist.
    static final int LAST_CLOSED = 2025;

    private static final int END = day(2026, 9, 30);
    /// 16.00 in Pasuruan, in seconds since 1970.
    static final long LAST_MOMENT = END * 86_400L + 9 * 3_600;

    private static final int MIGRATION = day(2021, 1, 4);
    private static final long SECONDS_A_DAY = 86_400;

    private Years() {}

    static int index(int year) {
        return year - FIRST;
    }

    static int day(int year, int month, int dayOfMonth) {
        return (int) LocalDate.of(year, month, dayOfMonth).toEpochDay();
    }

    static int firstDay(int year) {
        return day(year, 1, 1);
    }

    /// The last day the evidence knows of that year.
    static int lastDay(int year) {
        return Math.min(day(year, 12, 31), END);
    }

    /// Some day of `year` between two months, not before `earliest`, not after the end.
    static int dayIn(Dice dice, int year, int fromMonth, int toMonth, int earliest) {
        int from = Math.max(day(year, fromMonth, 1), earliest);
        int to = Math.min(day(year, toMonth, 28), END);
        return from >= to ? Math.min(from, END) : dice.between(from, to);
    }

    /// When an office worker enters a fact that happened on `day`: some days later, on a
    /// weekday, in office hours; the older facts in the first weeks of 2021; the newest by
    /// the end of the third quarter.
    static long recordedAt(Dice dice, int day, int leastLag, int mostLag) {
        int recorded = Math.max(day, MIGRATION) + dice.between(leastLag, mostLag);
        int weekday = Math.floorMod(recorded + 3, 7);
        if (weekday > 4) recorded -= weekday - 4;
        recorded = Math.min(Math.max(recorded, day), END);
        return recorded * SECONDS_A_DAY + 3_600 + dice.below(8 * 3_600);
    }

    /// A later moment for what corrects or ends a fact.
    static long after(long earlier, long moment) {
        return Math.max(moment, earlier + 600);
    }

    static int yearOf(int day) {
        return LocalDate.ofEpochDay(day).getYear();
    }
}
