package id.benangmerah.rencana;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the reviewers decided about the findings of the checker: which they accept and
/// why, and which rules they do not apply to this plan.
public record Pemeriksaan(
        @Form.MayBeEmpty List<AcceptedFinding> diterimaList,
        @Form.MayBeEmpty List<UnusedRule> dimatikanList) {

    public static final Pemeriksaan NONE = new Pemeriksaan(List.of(), List.of());

    /// `temuan` is the id of the finding. It names both values, so that the acceptance
    /// ends when either of them changes. `tanggal` is ISO 8601.
    public record AcceptedFinding(
            String temuan,
            String alasan,
            @Nullable String oleh,
            @Nullable String tanggal) {}

    public record UnusedRule(String aturan, String alasan) {}
}
