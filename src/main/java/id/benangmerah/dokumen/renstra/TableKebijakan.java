package id.benangmerah.dokumen.renstra;

import id.benangmerah.dokumen.Cell;
import id.benangmerah.dokumen.Dokumen;
import id.benangmerah.dokumen.Dokumen.Paper;
import id.benangmerah.dokumen.Table.Row;
import id.benangmerah.dokumen.Table.Style;
import id.benangmerah.rencana.IndikatorRencana;
import id.benangmerah.rencana.Kebijakan.ArahCetak;
import id.benangmerah.rencana.Kebijakan.Kaitan;
import id.benangmerah.rencana.Kebijakan.Strategi;
import id.benangmerah.rencana.PlanNode;
import id.benangmerah.rencana.Renstra;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Tabel 5.1 (T-C.26), which strategy and policy directions lead to which objective.
final class TableKebijakan {

    private final Renstra renstra;
    private final List<Kaitan> kaitanList;
    private final List<Strategi> strategiList;

    private TableKebijakan(Renstra renstra) {
        this.renstra = renstra;
        var kebijakan = renstra.kebijakan();
        this.kaitanList = kebijakan == null ? List.of() : kebijakan.kaitanList();
        this.strategiList = kebijakan == null ? List.of() : kebijakan.strategiList();
    }

    static Dokumen of(Renstra renstra) {
        return new TableKebijakan(renstra).dokumen();
    }

    private Dokumen dokumen() {
        var head = new Head()
                .single(Cells.left("Tujuan", 40))
                .single(Cells.left("Indikator Tujuan", 38))
                .single(Cells.left("Sasaran", 40))
                .single(Cells.left("Indikator Sasaran", 42))
                .single(Cells.left("Strategi", 62))
                .single(Cells.left("Arah Kebijakan", 88));
        return Titles.dokumen(
                "tabel-5-1",
                Paper.F4_LANDSCAPE,
                head,
                body(),
                "Tabel 5.1",
                "Tujuan, Sasaran, Strategi, dan Kebijakan",
                Titles.period(renstra));
    }

    /// The first four cells span all rows with the same printed words, the fifth those of one
    /// strategi.
    private List<Row> body() {
        var rows = new ArrayList<Row>();
        List<String> above = List.of();
        for (int i = 0; i < kaitanList.size(); i++) {
            var kaitan = kaitanList.get(i);
            var links = links(kaitan);
            var cells = new ArrayList<Cell>();
            if (!links.equals(above)) {
                int height = height(kaitanList.subList(i, kaitanList.size()), links);
                links.forEach(text -> cells.add(Cell.text(text).rows(height)));
            }
            above = links;
            cells.add(Cell.text(strategi(kaitan))
                    .rows(Math.max(1, kaitan.arahList().size())));
            addArah(kaitan.arahList(), cells, rows);
        }
        return rows;
    }

    private static void addArah(List<ArahCetak> arahList, List<Cell> first, List<Row> rows) {
        if (arahList.isEmpty()) first.add(Cell.empty());
        else first.add(Cell.text(arahList.getFirst().cetak()));
        rows.add(new Row(Style.PLAIN, first));
        arahList.stream().skip(1).forEach(arah -> rows.add(new Row(Style.PLAIN, List.of(Cell.text(arah.cetak())))));
    }

    private int height(List<Kaitan> from, List<String> links) {
        return from.stream()
                .takeWhile(kaitan -> links(kaitan).equals(links))
                .mapToInt(kaitan -> Math.max(1, kaitan.arahList().size()))
                .sum();
    }

    private List<String> links(Kaitan kaitan) {
        return List.of(
                node(kaitan.tujuan()),
                indikator(kaitan.indikatorTujuan()),
                node(kaitan.sasaran()),
                printed(kaitan.indikatorSasaranCetak(), kaitan.indikatorSasaran(), this::indikator));
    }

    private String strategi(Kaitan kaitan) {
        return printed(
                kaitan.strategiCetak(),
                kaitan.strategi(),
                id -> strategiList.stream()
                        .filter(strategi -> strategi.id().equals(id))
                        .map(Strategi::nama)
                        .findFirst()
                        .orElse(id));
    }

    private static String printed(@Nullable String printed, String id, Function<String, String> name) {
        return printed != null ? printed : name.apply(id);
    }

    private String node(String id) {
        return renstra.findNode(id).map(PlanNode::nama).orElse(id);
    }

    private String indikator(String id) {
        return renstra.findIndikator(id).map(IndikatorRencana::nama).orElse(id);
    }
}
