package id.benangmerah.koperasi.web;

import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.Diff;
import id.benangmerah.web.components.Link;
import id.benangmerah.web.components.RecordHeader;
import id.benangmerah.web.components.Timeline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of a cooperative.
///
/// @param effect what the reader's last change did to the indicators
/// @param knownOn the day as of which the record is shown, in words; null for now
public record KoperasiView(
        RecordHeader header,
        @Nullable Diff effect,
        @Nullable String knownOn,
        String todayHref,
        List<Link> actions,
        List<String> differences,
        List<Section> sections,
        DataTable indikator,
        Timeline history,
        DataTable changes) {

    /// @param id by which the table of contents leads to it
    public record Section(String id, String title, @Nullable String note, DataTable table, List<Link> actions) {}
}
