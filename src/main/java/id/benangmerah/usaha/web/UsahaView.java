package id.benangmerah.usaha.web;

import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.Diff;
import id.benangmerah.web.components.RecordHeader;
import id.benangmerah.web.components.Timeline;
import org.jspecify.annotations.Nullable;

/// The page of an enterprise.
///
/// @param effect what the reader's last change did to the indicators
/// @param recordHref where help given is recorded; null for those who may not
public record UsahaView(
        RecordHeader header,
        @Nullable Diff effect,
        DataTable indikator,
        Timeline history,
        @Nullable String recordHref) {}
