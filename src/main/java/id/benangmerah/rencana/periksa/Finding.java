package id.benangmerah.rencana.periksa;

import id.benangmerah.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/// Something wrong in a plan: the two places with their values, what was computed, one
/// sentence for the planner, and a proposed mend. A finding of something absent, or of one
/// place alone, has no `other`.
public record Finding(
        About rule,
        Side found,
        @Nullable Side other,
        @Nullable String expected,
        String sentence,
        @Nullable String mend) {

    /// A place and what stands there; "tidak ada" where something is missing.
    public record Side(Place place, String value) {}

    /// Stays the same while both values stay: `JML-01:2.17.06/pagu/2026#1f0c9a3e`.
    public String id() {
        var values =
                found.value() + "\n" + (other == null ? "" : other.value()) + "\n" + (expected == null ? "" : expected);
        return rule.code() + ":" + subject() + "#" + Sha256.of(values).substring(0, 8);
    }

    public String code() {
        return rule.code();
    }

    public Level level() {
        return rule.level();
    }

    public Place place() {
        return found.place();
    }

    /// Whether it stands at this node, or at this indicator on either side.
    public boolean isAt(String id) {
        return id.equals(place().node())
                || place().isIn(id)
                || other != null
                        && other.place().isIn(id)
                        && !id.equals(other.place().node());
    }

    private String subject() {
        return other == null
                ? place().key()
                : place().key() + "~" + other.place().key();
    }
}
