package id.benangmerah.dokumen.renstra;

import id.benangmerah.dokumen.Block;
import id.benangmerah.dokumen.Cell;
import id.benangmerah.dokumen.Dokumen;
import id.benangmerah.dokumen.Table;
import id.benangmerah.dokumen.Table.Column;
import id.benangmerah.dokumen.Table.Row;
import id.benangmerah.dokumen.Table.Style;
import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.IndikatorRencana;
import id.benangmerah.rencana.IndikatorRencana.KondisiAwal;
import id.benangmerah.rencana.Kegiatan;
import id.benangmerah.rencana.PlanNode;
import id.benangmerah.rencana.Program;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.SubKegiatan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// T-C.27, the programs down to subkegiatan with targets and money for each year. Money is what
/// the plan states for each node; only the last row is a sum, and wherever the parts of a node
/// or the printed total give another amount, a mark says both.
final class TableC27 {

    private static final int COLUMNS_BEFORE_YEARS = 6;

    private final Renstra renstra;
    private final List<Tahun> years;
    private final Marks marks = new Marks();
    private final List<Row> body = new ArrayList<>();
    private final List<Integer> programRows = new ArrayList<>();

    private TableC27(Renstra renstra) {
        this.renstra = renstra;
        this.years = renstra.tahunList();
    }

    static Dokumen of(Renstra renstra) {
        return new TableC27(renstra).dokumen();
    }

    private Dokumen dokumen() {
        var titleLines = List.of(
                "Tabel 6.1 (T-C.27)",
                "Rencana Program, Kegiatan, Sub Kegiatan dan Pendanaan "
                        + renstra.identitas().perangkatDaerah(),
                renstra.identitas().daerah());
        var head = head();
        addPrograms();
        addTotal();
        var blocks = new ArrayList<Block>();
        blocks.add(new Table(columns(), head, body));
        marks.notes().ifPresent(blocks::add);
        return new Dokumen("t-c-27", titleLines, Dokumen.Paper.F4_LANDSCAPE, blocks);
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>(List.of(
                Cells.left("Tujuan", 17),
                Cells.left("Sasaran", 20),
                Cells.left("Kode", 23),
                Cells.left("Program, kegiatan, sub kegiatan", 40),
                Cells.left("Indikator kinerja", 40),
                Cells.right("Data capaian awal " + baseYear(), 19)));
        for (var year : years) {
            columns.add(Cells.right("Target " + year, 19));
            columns.add(Cells.right("Rp " + year, 24));
        }
        columns.add(Cells.left("Unit kerja", 19));
        columns.add(Cells.left("Lokasi", 15));
        columns.add(Cells.left("Sumber dana", 13));
        return columns;
    }

    private List<Row> head() {
        var nomenklatur = renstra.pendanaan().nomenklatur();
        var codeMark = nomenklatur.kodeTercetak()
                ? null
                : marks.add(
                        "Kolom Kode kosong dalam peraturan; kode ditambahkan menurut " + nomenklatur.sumber() + ".");
        var top = new ArrayList<Cell>(List.of(
                Cell.text("Tujuan").rows(3),
                Cell.text("Sasaran").rows(3),
                Cell.text("Kode").rows(3).marked(codeMark),
                Cell.text("Program, Kegiatan, Sub Kegiatan").rows(3),
                Cell.text("Indikator Kinerja Tujuan, Sasaran, Program (outcome) dan Kegiatan (output)")
                        .rows(3),
                Cell.text("Data Capaian pada Awal Tahun Perencanaan" + bracketed(baseYear()))
                        .rows(3),
                Cell.text("Target Kinerja Program dan Kerangka Pendanaan").columns(2 * years.size())));
        for (var label : List.of("Unit Kerja Perangkat Daerah", "Lokasi", "Sumber Dana")) {
            top.add(Cell.text(label).rows(3));
        }
        var yearRow = new ArrayList<Cell>();
        var pairRow = new ArrayList<Cell>();
        for (var year : years) {
            yearRow.add(Cell.text(year.toString()).columns(2));
            pairRow.add(Cell.text("Target Kinerja"));
            pairRow.add(Cell.text("Rp."));
        }
        int columns = COLUMNS_BEFORE_YEARS + 2 * years.size() + 3;
        return List.of(Cells.head(top), Cells.head(yearRow), Cells.head(pairRow), Cells.numbers(columns));
    }

    private static String bracketed(String text) {
        return text.isEmpty() ? "" : " (" + text + ")";
    }

    private String baseYear() {
        var found = renstra.programList().stream()
                .flatMap(program -> program.indikatorList().stream())
                .map(IndikatorRencana::kondisiAwal)
                .filter(KondisiAwal.class::isInstance)
                .map(awal -> awal.tahun().toString())
                .distinct()
                .toList();
        return found.size() == 1 ? found.getFirst() : "";
    }

    private String tujuanOf(Program program) {
        if (program.tujuanCetak() != null) return program.tujuanCetak();
        return renstra.tujuanList().stream()
                .filter(tujuan -> tujuan.sasaranList().stream()
                        .anyMatch(sasaran -> sasaran.id().equals(program.sasaran())))
                .map(PlanNode::nama)
                .findFirst()
                .orElse("");
    }

    private String sasaranOf(Program program) {
        if (program.sasaranCetak() != null) return program.sasaranCetak();
        return renstra.findNode(program.sasaran()).map(PlanNode::nama).orElse("");
    }

    private void addPrograms() {
        var programs = renstra.programList();
        for (int i = 0; i < programs.size(); i++) {
            var program = programs.get(i);
            var before = i == 0 ? null : programs.get(i - 1);
            var after = programs.subList(i, programs.size());
            var heading = new ArrayList<Cell>();
            if (before == null || !tujuanOf(before).equals(tujuanOf(program))) {
                heading.add(Cell.text(tujuanOf(program)).rows(runHeight(after, this::tujuanOf)));
            }
            if (before == null || !headingOf(before).equals(headingOf(program))) {
                heading.add(Cell.text(sasaranOf(program)).rows(runHeight(after, this::headingOf)));
            }
            programRows.add(body.size());
            addAll(program, heading);
        }
    }

    /// Tujuan and sasaran as they are printed above a program.
    private List<String> headingOf(Program program) {
        return List.of(tujuanOf(program), sasaranOf(program));
    }

    /// The rows of the first programs that stand under the same heading.
    private static int runHeight(List<Program> programs, Function<Program, Object> heading) {
        var first = heading.apply(programs.getFirst());
        return programs.stream()
                .takeWhile(program -> heading.apply(program).equals(first))
                .mapToInt(TableC27::height)
                .sum();
    }

    private void addAll(PlanNode node, List<Cell> heading) {
        add(node, heading);
        node.children().forEach(child -> addAll(child, List.of()));
    }

    private static int height(PlanNode node) {
        return Math.max(1, node.indikatorList().size())
                + node.children().stream().mapToInt(TableC27::height).sum();
    }

    private void add(PlanNode node, List<Cell> heading) {
        int rows = Math.max(1, node.indikatorList().size());
        for (int i = 0; i < rows; i++) {
            var cells = new ArrayList<Cell>();
            if (i == 0) {
                cells.addAll(heading);
                cells.add(Cell.text(node.id()).rows(rows));
                cells.add(Cell.text(node.nama()).rows(rows));
            }
            var indikator =
                    i < node.indikatorList().size() ? node.indikatorList().get(i) : null;
            addIndikator(node, indikator, i == 0 ? rows : 0, cells);
            body.add(new Row(styleOf(node), cells));
        }
    }

    /// `height` is the number of rows of the node, or 0 below the first of them.
    private void addIndikator(PlanNode node, @Nullable IndikatorRencana indikator, int height, List<Cell> cells) {
        cells.add(indikator == null ? Cell.empty() : indikatorWithUnit(indikator));
        cells.add(indikator == null ? Cell.empty() : Cells.printed(Cells.awal(indikator), indikator.satuan()));
        for (var year : years) {
            cells.add(
                    indikator == null
                            ? Cell.empty()
                            : Cells.printed(indikator.target().get(year), indikator.satuan()));
            if (height > 0) cells.add(pagu(node, year).rows(height));
        }
        if (height > 0)
            execution(node).forEach(text -> cells.add(Cell.text(text).rows(height)));
    }

    /// There is no column for the unit, so it stands behind the indicator, as in the print.
    private static Cell indikatorWithUnit(IndikatorRencana indikator) {
        var unit = " (" + indikator.satuan() + ")";
        boolean said = indikator.satuan().equals("%") || indikator.nama().endsWith(unit);
        return Cell.text(indikator.nama() + (said ? "" : unit)).leadingTo(Cells.address(indikator.id()));
    }

    private static Style styleOf(PlanNode node) {
        return switch (node) {
            case Program _ -> Style.GROUP;
            case Kegiatan _ -> Style.SUBGROUP;
            default -> Style.PLAIN;
        };
    }

    private Cell pagu(PlanNode node, Tahun year) {
        var stated = paguOf(node).get(year);
        var parts = node.children().stream()
                .map(child -> paguOf(child).get(year))
                .filter(Objects::nonNull)
                .toList();
        var cell = Cell.rupiah(stated);
        if (stated == null || parts.isEmpty()) return cell;
        var sum = parts.stream().reduce(Rupiah.ZERO, Rupiah::plus);
        return sum.equals(stated) ? cell : cell.marked(marks.add(difference(node, year, stated, sum)));
    }

    private static String difference(PlanNode node, Tahun year, Rupiah stated, Rupiah sum) {
        return "%s tahun %s: tercetak %s; jumlah %s di bawahnya %s (selisih %s)."
                .formatted(node.id(), year, stated, node.children().getFirst().level(), sum, stated.minus(sum));
    }

    private static Map<Tahun, Rupiah> paguOf(PlanNode node) {
        return switch (node) {
            case Program program -> program.pagu();
            case Kegiatan kegiatan -> kegiatan.pagu();
            case SubKegiatan sub -> sub.pagu();
            default -> Map.of();
        };
    }

    private static List<@Nullable String> execution(PlanNode node) {
        return switch (node) {
            case Program p -> Arrays.asList(p.unitKerja(), p.lokasi(), p.sumberDana());
            case Kegiatan k -> Arrays.asList(k.unitKerja(), k.lokasi(), k.sumberDana());
            case SubKegiatan s -> Arrays.asList(s.unitKerja(), s.lokasi(), s.sumberDana());
            default -> Arrays.asList(null, null, null);
        };
    }

    private void addTotal() {
        var printed = renstra.pendanaan().jumlahCetak();
        var total = new ArrayList<Cell>();
        var quoted = new ArrayList<Cell>();
        total.add(Cell.text("Jumlah Total").columns(COLUMNS_BEFORE_YEARS));
        boolean differs = false;
        for (var year : years) {
            var sum = renstra.programList().stream()
                    .map(program -> program.pagu().getOrDefault(year, Rupiah.ZERO))
                    .reduce(Rupiah.ZERO, Rupiah::plus);
            total.add(Cell.empty());
            total.add(Cell.sum(sum, programRows));
            quoted.add(Cell.empty());
            quoted.add(Cell.rupiah(printed.get(year)));
            differs |= printed.containsKey(year) && !sum.equals(printed.get(year));
        }
        total.add(Cell.empty().columns(3));
        body.add(new Row(Style.TOTAL, total));
        if (differs) {
            var mark = marks.add("Jumlah Total yang tercetak dalam peraturan berbeda dari jumlah program di atasnya.");
            quoted.addFirst(Cell.text("Jumlah Total menurut cetakan")
                    .columns(COLUMNS_BEFORE_YEARS)
                    .marked(mark));
            quoted.add(Cell.empty().columns(3));
            body.add(new Row(Style.QUOTED, quoted));
        }
    }
}
