package id.benangmerah.dokumen.renstra;

import id.benangmerah.dokumen.Cell;
import id.benangmerah.dokumen.Dokumen;
import id.benangmerah.dokumen.Dokumen.Paper;
import id.benangmerah.dokumen.Table.Row;
import id.benangmerah.dokumen.Table.Style;
import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.IndikatorRencana;
import id.benangmerah.rencana.Pendanaan.PaguIndikatif;
import id.benangmerah.rencana.PlanNode;
import id.benangmerah.rencana.Program;
import id.benangmerah.rencana.Renstra;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Tabel 6.2, outcome and indicative budget of each program. It repeats T-C.27; money that is
/// printed otherwise there is marked.
final class TablePaguIndikatif {

    private final Renstra renstra;
    private final List<Tahun> years;
    private final List<PaguIndikatif> rows;
    private final Marks marks = new Marks();

    private TablePaguIndikatif(Renstra renstra) {
        this.renstra = renstra;
        this.years = renstra.tahunList();
        this.rows = renstra.pendanaan().indikatifList();
    }

    static Dokumen of(Renstra renstra) {
        return new TablePaguIndikatif(renstra).dokumen();
    }

    private Dokumen dokumen() {
        var head = new Head()
                .single(Cells.centre("No", 10))
                .single(Cells.left("Program, Kegiatan, Sub kegiatan", 62))
                .single(Cells.left("Indikator Kinerja Tujuan, Sasaran, Program (outcome) dan kegiatan (output)", 78));
        for (var year : years) {
            head.single(Cells.right("Target Kinerja " + year, 20)).single(Cells.right("Anggaran " + year, 32));
        }
        var body = new ArrayList<Row>();
        for (var row : rows) body.add(row(row, body.size() + 1));
        body.add(total());
        return Titles.dokumen(
                "tabel-6-2",
                Paper.F4_LANDSCAPE,
                head,
                body,
                marks,
                "Tabel 6.2",
                "Indikatif Anggaran " + Titles.period(renstra));
    }

    private Row row(PaguIndikatif row, int number) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(String.valueOf(number)));
        cells.add(Cell.text(renstra.findNode(row.program()).map(PlanNode::nama).orElse(row.program())));
        cells.add(Cell.text(row.indikatorCetak() != null ? row.indikatorCetak() : outcome(row.program())));
        for (var year : years) {
            cells.add(Cells.printed(row.target().get(year), row.satuan()));
            cells.add(pagu(row, year));
        }
        return new Row(Style.PLAIN, cells);
    }

    private String outcome(String program) {
        return renstra.findNode(program).stream()
                .flatMap(node -> node.indikatorList().stream())
                .map(IndikatorRencana::nama)
                .findFirst()
                .orElse("");
    }

    private Cell pagu(PaguIndikatif row, Tahun year) {
        var stated = row.pagu().get(year);
        var cell = Cell.rupiah(stated);
        var program = renstra.findNode(row.program());
        if (stated == null || !(program.orElse(null) instanceof Program found)) return cell;
        var other = found.pagu().get(year);
        if (other == null || other.equals(stated)) return cell;
        return cell.marked(marks.add("%s tahun %s: T-C.27 mencetak %s.".formatted(row.program(), year, other)));
    }

    private Row total() {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text("Jumlah").columns(3));
        var indexes = IntStream.range(0, rows.size()).boxed().toList();
        for (var year : years) {
            cells.add(Cell.empty());
            cells.add(Cell.sum(
                    rows.stream()
                            .map(row -> row.pagu().getOrDefault(year, Rupiah.ZERO))
                            .reduce(Rupiah.ZERO, Rupiah::plus),
                    indexes));
        }
        return new Row(Style.TOTAL, cells);
    }
}
