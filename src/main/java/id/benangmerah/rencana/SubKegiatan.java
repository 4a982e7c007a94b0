package id.benangmerah.rencana;

import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The lowest part of the plan, where money is spent. A year without pagu is absent, not
/// zero; `paguCetak` keeps the print where it shows fractions of a rupiah.
public record SubKegiatan(
        @Form.Id String kode,
        @Nullable String noCetak,
        String nama,
        @Nullable String unitKerja,
        @Nullable String lokasi,
        @Nullable String sumberDana,
        List<IndikatorRencana> indikatorList,
        @Form.InPeriod Map<Tahun, Rupiah> pagu,
        @Form.InPeriod @Form.MayBeEmpty Map<Tahun, NilaiCetak> paguCetak)
        implements PlanNode {
    @Override
    public String id() {
        return kode;
    }

    @Override
    public List<PlanNode> children() {
        return List.of();
    }
}
