package id.benangmerah.koperasi;

import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.kernel.ListKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A line of the list of cooperatives.
///
/// @param sertifikatSampai until when its NIK certificate is valid, null without one
/// @param predikat of its latest health assessment
public record KoperasiRow(
        long id,
        String nama,
        @Nullable String nikKoperasi,
        String jenis,
        String kelompok,
        KodeWilayah kodeDesa,
        @Nullable String status,
        @Nullable LocalDate ratTerakhir,
        @Nullable LocalDate sertifikatSampai,
        @Nullable String predikat) {

    public ListKey key() {
        return new ListKey(nama, id);
    }
}
