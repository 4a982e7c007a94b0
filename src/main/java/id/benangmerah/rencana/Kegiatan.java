package id.benangmerah.rencana;

import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An activity of a program with its subkegiatan.
public record Kegiatan(
        @Form.Id String kode,
        @Nullable String noCetak,
        String nama,
        @Nullable String unitKerja,
        @Nullable String lokasi,
        @Nullable String sumberDana,
        List<IndikatorRencana> indikatorList,
        @Form.InPeriod Map<Tahun, Rupiah> pagu,
        @Form.InPeriod @Form.MayBeEmpty Map<Tahun, NilaiCetak> paguCetak,
        @Form.Spaced List<SubKegiatan> subKegiatanList)
        implements PlanNode {
    @Override
    public String id() {
        return kode;
    }

    @Override
    public List<SubKegiatan> children() {
        return subKegiatanList;
    }
}
