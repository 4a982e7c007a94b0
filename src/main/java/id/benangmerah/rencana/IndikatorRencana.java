package id.benangmerah.rencana;

import id.benangmerah.kernel.Tahun;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An indicator as the plan prints it. `satuanAwal` is given where the baseline has
/// another unit than the targets; `rumus` is the formula over populations by which evidence
/// gives the value; `kondisiAkhir` is the column "Masa Transisi" or
/// "Kondisi Akhir".
public record IndikatorRencana(
        @Form.Id String id,
        String nama,
        @Nullable String formula,
        @Nullable String rumus,
        String satuan,
        @Nullable String satuanAwal,
        @Nullable KondisiAwal kondisiAwal,
        @Form.InPeriod Map<Tahun, NilaiCetak> target,
        @Nullable NilaiCetak kondisiAkhir) {

    @Form.OneLine
    public record KondisiAwal(Tahun tahun, NilaiCetak nilai) {}
}
