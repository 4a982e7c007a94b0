package id.benangmerah.evaluasi;

import id.benangmerah.evaluasi.IndikatorTerencana.Jenjang;
import id.benangmerah.rencana.IndikatorRencana;
import id.benangmerah.rencana.Kegiatan;
import id.benangmerah.rencana.PlanNode;
import id.benangmerah.rencana.Program;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.Sasaran;
import id.benangmerah.rencana.SubKegiatan;
import id.benangmerah.rencana.Tujuan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every indicator of a plan: of its cascade, of its IKK (Tabel 7.3) and of its keragaan
/// (Tabel 2.3), in the order of the print.
public record KatalogIndikator(List<IndikatorTerencana> indikatorList) {

    public static KatalogIndikator of(Renstra renstra) {
        var list = new ArrayList<IndikatorTerencana>();
        renstra.nodes().forEach(node -> node.indikatorList().forEach(indikator -> list.add(of(node, indikator))));
        list.addAll(ikk(renstra));
        list.addAll(keragaan(renstra));
        return new KatalogIndikator(List.copyOf(list));
    }

    public Optional<IndikatorTerencana> find(String id) {
        return indikatorList.stream()
                .filter(indikator -> indikator.id().equals(id))
                .findFirst();
    }

    public List<IndikatorTerencana> listOf(String nodeId) {
        return indikatorList.stream()
                .filter(indikator -> nodeId.equals(indikator.nodeId()))
                .toList();
    }

    private static IndikatorTerencana of(PlanNode node, IndikatorRencana indikator) {
        var baseline = indikator.kondisiAwal();
        return new IndikatorTerencana(
                indikator.id(),
                indikator.nama(),
                jenjang(node),
                node.id(),
                node.nama(),
                indikator.satuan(),
                indikator.formula(),
                baseline == null ? null : baseline.nilai(),
                indikator.target());
    }

    private static Jenjang jenjang(PlanNode node) {
        return switch (node) {
            case Tujuan _ -> Jenjang.TUJUAN;
            case Sasaran _ -> Jenjang.SASARAN;
            case Program _ -> Jenjang.PROGRAM;
            case Kegiatan _ -> Jenjang.KEGIATAN;
            case SubKegiatan _ -> Jenjang.SUBKEGIATAN;
        };
    }

    private static List<IndikatorTerencana> ikk(Renstra renstra) {
        var penyelenggaraan = renstra.penyelenggaraan();
        if (penyelenggaraan == null) return List.of();
        return penyelenggaraan.ikkList().stream()
                .map(ikk -> new IndikatorTerencana(
                        ikk.id(),
                        ikk.nama(),
                        switch (ikk.jenis()) {
                            case OUTCOME -> Jenjang.IKK_OUTCOME;
                            case OUTPUT -> Jenjang.IKK_OUTPUT;
                        },
                        null,
                        "Tabel 7.3 nomor " + ikk.no(),
                        "%",
                        null,
                        ikk.kondisiAwal(),
                        ikk.target()))
                .toList();
    }

    private static List<IndikatorTerencana> keragaan(Renstra renstra) {
        var pelayanan = renstra.pelayanan();
        var kinerja = pelayanan == null ? null : pelayanan.kinerja();
        if (kinerja == null) return List.of();
        return kinerja.keragaanList().stream()
                .map(row -> new IndikatorTerencana(
                        row.id(),
                        row.uraian(),
                        Jenjang.KERAGAAN,
                        null,
                        "Tabel 2.3",
                        row.satuan(),
                        null,
                        null,
                        Map.of()))
                .toList();
    }
}
