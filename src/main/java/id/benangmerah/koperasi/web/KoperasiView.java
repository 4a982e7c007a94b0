package id.benangmerah.koperasi.web;

import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.Diff;
import id.benangmerah.web.components.RecordHeader;
import id.benangmerah.web.components.Timeline;
import org.jspecify.annotations.Nullable;

/// The page of a cooperative.
///
/// @param effect what the reader's last change did to the indicators
/// @param recordHref where a RAT is recorded; null for those who may not
public record KoperasiView(
        RecordHeader header,
        @Nullable Diff effect,
        DataTable indikator,
        DataTable pengurus,
        Timeline history,
        @Nullable String recordHref) {}
