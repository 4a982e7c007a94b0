package id.benangmerah.evaluasi.web;

import id.benangmerah.evaluasi.Kinerja;
import id.benangmerah.web.components.Door;
import java.util.List;

/// The answer to "Dari mana angka ini?" for one figure.
///
/// @param outside the records that count without being below the line, when there are any
public record AsalView(Kinerja kinerja, String region, Door door, List<RecordList> outside, String indikatorHref) {}
