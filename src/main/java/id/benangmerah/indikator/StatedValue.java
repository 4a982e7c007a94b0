package id.benangmerah.indikator;

import id.benangmerah.kernel.Tahun;
import java.math.BigDecimal;

/// A value that is not computed but stated, with the evidence for it.
///
/// @param bukti the document that says so
/// @param asal where it comes from; `SIMULASI` for demonstration values
public record StatedValue(Key key, BigDecimal value, String bukti, String asal) {

    public record Key(String indikatorId, Tahun tahun) {}
}
