package id.benangmerah.evaluasi.web;

import id.benangmerah.evaluasi.Kinerja;
import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.FilterForm;
import java.util.List;

/// The records behind a figure, one of its lists at a time.
///
/// @param meaning which records stand in this list, as a sentence
/// @param shown how many of the list the filter leaves
public record CatatanView(
        Kinerja kinerja,
        String figure,
        String asOf,
        List<RecordList> lists,
        String meaning,
        FilterForm filters,
        DataTable table) {}
