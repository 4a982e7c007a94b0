package id.benangmerah.web;

import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.Riwayat;
import id.benangmerah.web.components.Link;
import id.benangmerah.web.components.Timeline;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The facts about a record as a timeline: when each was true, when it was recorded, and
/// what a correction replaced.
public final class RecordHistory {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private RecordHistory() {}

    /// @param action what the reader may do about a fact, or null
    public static Timeline timeline(List<Riwayat> facts, Function<Riwayat, @Nullable Link> action) {
        return new Timeline(
                facts.stream().map(fact -> entry(fact, action.apply(fact))).toList());
    }

    private static Timeline.Entry entry(Riwayat fact, @Nullable Link action) {
        return new Timeline.Entry(
                Angka.format(fact.dari()),
                fact.judul(),
                detail(fact),
                null,
                false,
                note(fact),
                !fact.isCurrent(),
                action);
    }

    private static @Nullable String detail(Riwayat fact) {
        var until = fact.sampai() == null ? "" : "sampai " + Angka.format(fact.sampai());
        if (fact.rincian().isBlank()) return until.isEmpty() ? null : until;
        return until.isEmpty() ? fact.rincian() : fact.rincian() + "; " + until;
    }

    private static String note(Riwayat fact) {
        var recorded =
                "dicatat " + day(fact.recordedAt()) + ", sumber " + fact.asal().toLowerCase(java.util.Locale.ROOT);
        return fact.supersededAt() == null
                ? recorded
                : recorded + "; tidak berlaku sejak dikoreksi " + day(fact.supersededAt());
    }

    private static String day(OffsetDateTime moment) {
        return Angka.format(moment.atZoneSameInstant(WIB).toLocalDate());
    }
}
