package id.benangmerah.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/// As of when a record is looked at: what was true on a day as far as it was known at a
/// moment, which is the end of that day or now.
public record AsKnown(LocalDate day, Instant at) {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    public static AsKnown on(LocalDate day, Instant now) {
        var end = day.plusDays(1).atStartOfDay(WIB).toInstant().minusMillis(1);
        return new AsKnown(day, end.isBefore(now) ? end : now);
    }

    public OffsetDateTime moment() {
        return at.atOffset(ZoneOffset.UTC);
    }

    /// The facts that were recorded by then; what replaced them later is not known yet.
    public List<Riwayat> of(List<Riwayat> facts) {
        return facts.stream()
                .filter(fact -> !fact.recordedAt().toInstant().isAfter(at))
                .map(fact -> fact.supersededAt() != null
                                && fact.supersededAt().toInstant().isAfter(at)
                        ? new Riwayat(
                                fact.id(),
                                fact.fakta(),
                                fact.judul(),
                                fact.rincian(),
                                fact.dari(),
                                fact.sampai(),
                                fact.recordedAt(),
                                null,
                                fact.asal())
                        : fact)
                .toList();
    }
}
