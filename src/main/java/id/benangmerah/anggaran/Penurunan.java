package id.benangmerah.anggaran;

import id.benangmerah.anggaran.BagianRenja.Jenjang;
import id.benangmerah.anggaran.BagianRenja.Target;
import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.IndikatorRencana;
import id.benangmerah.rencana.Kegiatan;
import id.benangmerah.rencana.NilaiCetak;
import id.benangmerah.rencana.PlanNode;
import id.benangmerah.rencana.Program;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.SubKegiatan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The Renja that a Renstra gives for one of its years, money as printed at each level: what
/// every change is measured by.
///
/// Where only a program names its place, unit or source of money, the parts below have the
/// same. The target group is that of the whole department (2.4), as no Renstra table has
/// a column for it.
final class Penurunan {

    private final Renstra renstra;
    private final TahunRenja year;
    private final @Nullable String kelompokSasaran;
    private final List<BagianRenja> list = new ArrayList<>();

    private Penurunan(Renstra renstra, TahunRenja year) {
        this.renstra = renstra;
        this.year = year;
        var pelayanan = renstra.pelayanan();
        this.kelompokSasaran =
                pelayanan == null || pelayanan.kelompokSasaranList().isEmpty()
                        ? null
                        : String.join(", ", pelayanan.kelompokSasaranList());
    }

    /// Place, unit and source of money, as they hold for a part and all below it.
    private record Execution(
            @Nullable String lokasi,
            @Nullable String unitKerja,
            @Nullable String sumberDana) {
        Execution over(@Nullable String newLokasi, @Nullable String newUnit, @Nullable String newSource) {
            return new Execution(
                    newLokasi == null ? lokasi : newLokasi,
                    newUnit == null ? unitKerja : newUnit,
                    newSource == null ? sumberDana : newSource);
        }
    }

    static Renja of(Renstra renstra, long revisi, Tahun tahun) {
        var year = TahunRenja.find(renstra, tahun)
                .orElseThrow(() -> new IllegalArgumentException(
                        tahun + " bukan tahun " + renstra.identitas().id()));
        var derivation = new Penurunan(renstra, year);
        renstra.programList().forEach(derivation::add);
        return new Renja(tahun, new Renja.Dasar(renstra.identitas().id(), revisi), derivation.list, List.of());
    }

    private void add(Program program) {
        var execution = new Execution(program.lokasi(), program.unitKerja(), program.sumberDana());
        add(Jenjang.PROGRAM, program, program.sasaran(), program.pagu(), execution);
        program.kegiatanList().forEach(kegiatan -> add(kegiatan, program, execution));
    }

    private void add(Kegiatan kegiatan, Program above, Execution around) {
        var planned =
                kegiatan.subKegiatanList().stream().filter(this::isPlanned).toList();
        if (planned.isEmpty() && !kegiatan.subKegiatanList().isEmpty()) return;
        var execution = around.over(kegiatan.lokasi(), kegiatan.unitKerja(), kegiatan.sumberDana());
        add(Jenjang.KEGIATAN, kegiatan, above.kode(), kegiatan.pagu(), execution);
        for (var sub : planned)
            add(
                    Jenjang.SUBKEGIATAN,
                    sub,
                    kegiatan.kode(),
                    sub.pagu(),
                    execution.over(sub.lokasi(), sub.unitKerja(), sub.sumberDana()));
    }

    /// A subkegiatan with neither money nor a target is not done that year.
    private boolean isPlanned(SubKegiatan sub) {
        return year.peralihan()
                || sub.pagu().containsKey(year.tahun())
                || sub.indikatorList().stream().anyMatch(indikator -> {
                    var target = indikator.target().get(year.tahun());
                    return target != null && target.isNumber();
                });
    }

    private void add(Jenjang jenjang, PlanNode node, String induk, Map<Tahun, Rupiah> pagu, Execution execution) {
        list.add(new BagianRenja(
                jenjang,
                node.id(),
                induk,
                node.nama(),
                node.indikatorList().stream().map(this::target).toList(),
                pagu.get(year.tahun()),
                execution.lokasi(),
                kelompokSasaran,
                execution.unitKerja(),
                execution.sumberDana(),
                null));
    }

    private Target target(IndikatorRencana indikator) {
        return new Target(indikator.id(), indikator.nama(), indikator.satuan(), valueOf(indikator, renstra, year));
    }

    /// The target of the year; after the period the printed condition at its end, and where
    /// none is printed the target of the last year.
    static @Nullable NilaiCetak valueOf(IndikatorRencana indikator, Renstra renstra, TahunRenja year) {
        if (!year.peralihan()) return indikator.target().get(year.tahun());
        return indikator.kondisiAkhir() != null
                ? indikator.kondisiAkhir()
                : indikator.target().get(renstra.identitas().periode().akhir());
    }
}
