package id.benangmerah.rencana;

import id.benangmerah.kernel.Tahun;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Chapter VII: the key indicators of the department (IKU) and of the urusan (IKK).
public record Penyelenggaraan(
        @Form.Note("Tabel 7.1 dan 7.2") @Form.MayBeEmpty List<Iku> ikuList,

        @Form.Note("Tabel 7.3; target dan kondisi akhir kosong di cetakan") @Form.MayBeEmpty
        List<Ikk> ikkList) {

    /// A row of Tabel 7.1 or 7.2, which repeats an indicator of tujuan or sasaran with
    /// its values. A printed wording is given where it differs from T-C.25.
    public record Iku(
            @Form.Key String tabel,
            @Form.Key String no,
            @Form.Ref(IndikatorRencana.class) String indikator,
            @Nullable String indukCetak,
            @Nullable String indikatorCetak,
            String satuan,
            @Nullable NilaiCetak kondisiAwal,
            @Form.InPeriod Map<Tahun, NilaiCetak> target,
            @Nullable NilaiCetak kondisiAkhir) {}

    /// An IKK; an output names the outcome it belongs to.
    public record Ikk(
            @Form.Id String id,
            String no,
            Jenis jenis,
            @Form.Ref(Ikk.class) @Nullable String outcome,
            String nama,
            @Nullable NilaiCetak kondisiAwal,
            @Form.InPeriod @Form.MayBeEmpty Map<Tahun, NilaiCetak> target,
            @Nullable NilaiCetak kondisiAkhir) {}

    public enum Jenis {
        OUTCOME,
        OUTPUT
    }
}
