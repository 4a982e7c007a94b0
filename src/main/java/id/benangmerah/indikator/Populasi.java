package id.benangmerah.indikator;

import id.benangmerah.indikator.formula.Criterion;
import id.benangmerah.indikator.sumber.Atribut;
import id.benangmerah.indikator.sumber.Fakta;
import id.benangmerah.indikator.sumber.Satuan;
import id.benangmerah.indikator.sumber.Sumber;
import org.jspecify.annotations.Nullable;

/// A named set of records, such as the cooperatives that held their RAT.
///
/// @param criterion which records belong to it in a year
/// @param sum the yearly amount that is added up instead of counting records; null to count
/// @param text the criterion as it stands in the dictionary
/// @param basis why it is read so: a regulation, or a choice marked as such
public record Populasi(
        String kode,
        String nama,
        Sumber sumber,
        Criterion criterion,
        @Nullable Sum sum,
        String text,
        String basis) {

    /// The unit of the population's size.
    public Satuan satuan() {
        return sum == null ? sumber.satuan() : sum.atribut.satuan();
    }

    public record Sum(Fakta.Tahunan fakta, Atribut atribut) {}
}
