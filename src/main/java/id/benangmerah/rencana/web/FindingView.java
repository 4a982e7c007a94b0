package id.benangmerah.rencana.web;

import id.benangmerah.kernel.Angka;
import id.benangmerah.rencana.Pemeriksaan.AcceptedFinding;
import id.benangmerah.rencana.periksa.Finding;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// A finding as the pages show it: both sides with their doors, and how it stands.
///
/// @param href its own page, where the rule is explained and the finding can be accepted
public record FindingView(
        Finding finding,
        SideView found,
        @Nullable SideView other,
        @Nullable AcceptedFinding accepted,
        String href,
        String ruleHref) {

    /// What was computed, unless the other place says it already.
    public @Nullable String expected() {
        var expected = finding.expected();
        return other != null && other.value().equals(expected) ? null : expected;
    }

    /// `24 November 2026`, or what else somebody wrote into the plan file.
    public @Nullable String acceptedOn() {
        var date = accepted == null ? null : accepted.tanggal();
        if (date == null) return null;
        try {
            return Angka.format(LocalDate.parse(date));
        } catch (DateTimeParseException _) {
            return date;
        }
    }

    /// @param href the node or indicator the place belongs to; null where it has no page
    /// @param line of the plan file; null where the part has none of its own
    public record SideView(
            String value,
            String label,
            @Nullable String href,
            @Nullable Integer line,
            @Nullable String source) {}
}
