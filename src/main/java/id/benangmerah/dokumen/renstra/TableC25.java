package id.benangmerah.dokumen.renstra;

import id.benangmerah.dokumen.Cell;
import id.benangmerah.dokumen.Dokumen;
import id.benangmerah.dokumen.Table;
import id.benangmerah.dokumen.Table.Column;
import id.benangmerah.dokumen.Table.Row;
import id.benangmerah.dokumen.Table.Style;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.IndikatorRencana;
import id.benangmerah.rencana.IndikatorRencana.KondisiAwal;
import id.benangmerah.rencana.PlanNode;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.Sasaran;
import id.benangmerah.rencana.Tujuan;
import java.util.ArrayList;
import java.util.List;

/// T-C.25, goals and objectives with the formula of each indicator and its yearly targets.
final class TableC25 {

    private final Renstra renstra;
    private final List<Tahun> years;

    private TableC25(Renstra renstra) {
        this.renstra = renstra;
        this.years = renstra.tahunList();
    }

    static Dokumen of(Renstra renstra) {
        return new TableC25(renstra).dokumen();
    }

    private Dokumen dokumen() {
        var body = new ArrayList<Row>();
        for (var tujuan : renstra.tujuanList()) {
            body.addAll(rows(tujuan, Style.GROUP));
            for (var sasaran : tujuan.sasaranList()) body.addAll(rows(sasaran, Style.PLAIN));
        }
        var titleLines = List.of(
                "Tabel 4.1 (T-C.25)",
                "Tujuan dan Sasaran Jangka Menengah Pelayanan Perangkat Daerah",
                Titles.department(renstra));
        return new Dokumen(
                "t-c-25", titleLines, Dokumen.Paper.F4_LANDSCAPE, List.of(new Table(columns(), head(), body)));
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(Cells.centre("No.", 10));
        columns.add(Cells.left("Tujuan/sasaran", 54));
        columns.add(Cells.left("Indikator tujuan/sasaran", 54));
        columns.add(Cells.left("Formula/penjelasan", 68));
        columns.add(Cells.centre("Satuan", 16));
        columns.add(Cells.right("Kondisi awal " + baseYear(), 27));
        for (var year : years) columns.add(Cells.right("Target " + year, 19));
        columns.add(Cells.right("Masa transisi " + years.getLast(), 19));
        return columns;
    }

    private List<Row> head() {
        var top = new ArrayList<Cell>();
        for (var label : List.of("NO.", "TUJUAN/SASARAN", "INDIKATOR TUJUAN/SASARAN", "FORMULA/PENJELASAN", "SATUAN")) {
            top.add(Cell.text(label).rows(2));
        }
        top.add(Cell.text("Tahun Dasar/Kondisi Awal"));
        top.add(Cell.text("TARGET KINERJA TUJUAN/SASARAN PADA TAHUN KE-").columns(years.size()));
        top.add(Cell.text("Masa Transisi"));
        var yearRow = new ArrayList<Cell>();
        yearRow.add(Cell.text(baseYear()));
        for (var year : years) yearRow.add(Cell.text(year.toString()));
        yearRow.add(Cell.text(years.getLast().toString()));
        return List.of(Cells.head(top), Cells.head(yearRow), Cells.numbers(7 + years.size()));
    }

    /// The year that the plan's goals start from, empty when they differ or none is given.
    private String baseYear() {
        var found = renstra.tujuanList().stream()
                .flatMap(tujuan -> tujuan.indikatorList().stream())
                .map(IndikatorRencana::kondisiAwal)
                .filter(KondisiAwal.class::isInstance)
                .map(awal -> awal.tahun().toString())
                .distinct()
                .toList();
        return found.size() == 1 ? found.getFirst() : "";
    }

    private List<Row> rows(PlanNode node, Style style) {
        var rows = new ArrayList<Row>();
        int count = Math.max(1, node.indikatorList().size());
        for (int i = 0; i < count; i++) {
            var cells = new ArrayList<Cell>();
            if (i == 0) {
                cells.add(Cell.text(number(node)).rows(count));
                cells.add(Cell.text(node.nama()).rows(count));
            }
            if (node.indikatorList().isEmpty()) cells.add(Cell.empty().columns(6 + years.size()));
            else cells.addAll(indikator(node, i));
            rows.add(new Row(style, cells));
        }
        return rows;
    }

    private static String number(PlanNode node) {
        return switch (node) {
            case Tujuan tujuan -> tujuan.noCetak();
            case Sasaran sasaran -> sasaran.noCetak();
            default -> "";
        };
    }

    private List<Cell> indikator(PlanNode node, int index) {
        var indikator = node.indikatorList().get(index);
        var percent = Cells.percentOnly(indikator.satuan());
        var number = node.indikatorList().size() > 1 ? index + 1 + ". " : "";
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(number + indikator.nama()).leadingTo(Cells.address(indikator.id())));
        cells.add(Cell.text(indikator.formula()));
        cells.add(Cell.text(indikator.satuan()));
        cells.add(Cells.printed(Cells.awal(indikator), percent));
        for (var year : years) cells.add(Cells.target(indikator, year));
        cells.add(Cells.printed(indikator.kondisiAkhir(), percent));
        return cells;
    }
}
