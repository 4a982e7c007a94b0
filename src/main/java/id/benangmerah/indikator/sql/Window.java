package id.benangmerah.indikator.sql;

import id.benangmerah.indikator.AsOf;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// The placeholders for until when evidence counts and what was known.
record Window(String lastDay, String instant) {

    Window(AsOf asOf, Parameters parameters) {
        this(parameters.bind(asOf.date()), parameters.bind(OffsetDateTime.ofInstant(asOf.known(), ZoneOffset.UTC)));
    }

    /// The rows of a fact that had been recorded, and not yet corrected.
    String known(String alias) {
        return "%1$s.recorded_at <= %2$s and %1$s.superseded_at > %2$s".formatted(alias, instant);
    }
}
