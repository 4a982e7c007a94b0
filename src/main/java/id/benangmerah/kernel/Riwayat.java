package id.benangmerah.kernel;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// One fact in the history of a record: when it was true, when it was known.
///
/// @param fakta the word by which formulas name it, such as `rat`
/// @param sampai the first day on which it is no longer true; null for a day's event and
///     for what is still true
/// @param supersededAt when a correction replaced it; null while it stands
public record Riwayat(
        long id,
        String fakta,
        String judul,
        String rincian,
        LocalDate dari,
        @Nullable LocalDate sampai,
        OffsetDateTime recordedAt,
        @Nullable OffsetDateTime supersededAt,
        String asal) {

    public boolean isCurrent() {
        return supersededAt == null;
    }
}
