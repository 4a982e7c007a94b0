package id.benangmerah.rencana;

import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A program with its kegiatan. `sasaran` is the structural link and `dasarKaitan` what
/// it rests on; the headings above the program in T-C.27 are kept as printed, right or
/// wrong.
public record Program(
        @Form.Id String kode,
        @Nullable String noCetak,
        String nama,
        @Form.Ref(Sasaran.class) String sasaran,
        @Nullable String dasarKaitan,
        @Nullable String tujuanCetak,
        @Nullable String sasaranCetak,
        @Nullable String sasaranProgram,
        @Nullable String unitKerja,
        @Nullable String lokasi,
        @Nullable String sumberDana,
        List<IndikatorRencana> indikatorList,
        @Form.InPeriod Map<Tahun, Rupiah> pagu,
        @Form.InPeriod @Form.MayBeEmpty Map<Tahun, NilaiCetak> paguCetak,
        @Form.Spaced List<Kegiatan> kegiatanList)
        implements PlanNode {
    @Override
    public String id() {
        return kode;
    }

    @Override
    public List<Kegiatan> children() {
        return kegiatanList;
    }
}
