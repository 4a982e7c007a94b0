package id.benangmerah.indikator;

import id.benangmerah.kernel.Tahun;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Evidence until when: nothing that happened after `date`, and only what was recorded by
/// `known` and not yet superseded then.
public record AsOf(LocalDate date, Instant known) {

    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    /// Everything known now.
    public static AsOf now(Clock clock) {
        return new AsOf(LocalDate.now(clock.withZone(ZONE)), clock.instant());
    }

    /// As it was known at the end of a day.
    public static AsOf endOf(LocalDate date) {
        return new AsOf(date, date.plusDays(1).atStartOfDay(ZONE).toInstant().minusMillis(1));
    }

    /// The last day that counts for a year: 31 December, or `date` when it is earlier.
    public LocalDate end(Tahun year) {
        return year.lastDay().isBefore(date) ? year.lastDay() : date;
    }

    /// Events until an earlier day, seen with the same knowledge.
    AsOf until(LocalDate earlier) {
        return earlier.isBefore(date) ? new AsOf(earlier, known) : this;
    }
}
