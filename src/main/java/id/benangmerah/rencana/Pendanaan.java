package id.benangmerah.rencana;

import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Chapter VI: the programs with targets and money (T-C.27), the printed total, and Tabel
/// 6.2.
public record Pendanaan(
        Nomenklatur nomenklatur,

        @Form.Note("Tabel 6.1 (T-C.27), dalam urutan cetak") @Form.Spaced
        List<Program> programList,

        @Form.Note("Baris Jumlah Total") @Form.InPeriod @Form.MayBeEmpty
        Map<Tahun, Rupiah> jumlahCetak,

        @Form.Note("Tabel 6.2") @Form.MayBeEmpty List<PaguIndikatif> indikatifList) {

    Pendanaan withProgramList(List<Program> changed) {
        return new Pendanaan(nomenklatur, changed, jumlahCetak, indikatifList);
    }

    /// Where the codes come from, and whether the plan prints them at all.
    public record Nomenklatur(
            String sumber, boolean kodeTercetak, @Nullable String catatan) {}

    /// A row of Tabel 6.2, which repeats the outcome, targets and money of each program.
    public record PaguIndikatif(
            @Form.Ref(Program.class) String program,
            @Nullable String indikatorCetak,
            String satuan,
            @Form.InPeriod Map<Tahun, NilaiCetak> target,
            @Form.InPeriod Map<Tahun, Rupiah> pagu) {}
}
