package id.benangmerah.usaha.web;

import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.Diff;
import id.benangmerah.web.components.Link;
import id.benangmerah.web.components.RecordHeader;
import id.benangmerah.web.components.Timeline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of an enterprise.
///
/// @param effect what the reader's last change did to the indicators
/// @param actions what the reader may record
public record UsahaView(
        RecordHeader header,
        @Nullable Diff effect,
        DataTable indikator,
        Timeline history,
        List<Link> actions,
        String ownerHref,
        DataTable papers,
        DataTable changes) {}
