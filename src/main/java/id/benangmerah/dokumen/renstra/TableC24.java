package id.benangmerah.dokumen.renstra;

import id.benangmerah.dokumen.Cell;
import id.benangmerah.dokumen.Dokumen;
import id.benangmerah.dokumen.Dokumen.Paper;
import id.benangmerah.dokumen.Table.Row;
import id.benangmerah.dokumen.Table.Style;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.KinerjaLalu;
import id.benangmerah.rencana.KinerjaLalu.KelompokPos;
import id.benangmerah.rencana.KinerjaLalu.Pos;
import id.benangmerah.rencana.NilaiCetak;
import id.benangmerah.rencana.Renstra;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// T-C.24, budget and spending in the period before. The rows of the old and of the new
/// nomenclature have different units of money, so each has a sum of its own; the printed
/// total over both is shown as the quotation it is.
final class TableC24 {

    private final KinerjaLalu kinerja;
    private final List<Tahun> years;
    private final Marks marks = new Marks();
    private final List<Row> body = new ArrayList<>();

    private TableC24(KinerjaLalu kinerja) {
        this.kinerja = kinerja;
        var pendanaan = kinerja.pendanaan();
        this.years = pendanaan == null
                ? List.of()
                : pendanaan.kelompokList().stream()
                        .flatMap(kelompok -> kelompok.programList().stream())
                        .flatMap(TableC24::yearsOf)
                        .distinct()
                        .sorted()
                        .toList();
    }

    static Dokumen of(Renstra renstra) {
        return new TableC24(PastPerformance.of(renstra)).dokumen(renstra);
    }

    private static Stream<Tahun> yearsOf(Pos pos) {
        var own = Stream.of(pos.anggaran(), pos.realisasi(), pos.rasio()).flatMap(values -> values.keySet().stream());
        return Stream.concat(own, pos.rincianList().stream().flatMap(TableC24::yearsOf));
    }

    private Dokumen dokumen(Renstra renstra) {
        var growth = marks.add("Rata-rata pertumbuhan kosong dalam peraturan.");
        var head = new Head()
                .single(Cells.left("Uraian", 62))
                .years("Anggaran pada Tahun ke-", "Anggaran", years, 21)
                .years("Realisasi Anggaran pada Tahun ke-", "Realisasi", years, 21)
                .years("Rasio antara Realisasi dan Anggaran Tahun ke-", "Rasio", years, 14)
                .group(
                        "Rata-rata Pertumbuhan " + growth,
                        List.of("Anggaran", "Realisasi"),
                        List.of(Cells.right("Pertumbuhan anggaran", 16), Cells.right("Pertumbuhan realisasi", 16)));
        var pendanaan = kinerja.pendanaan();
        if (pendanaan != null) {
            pendanaan.kelompokList().forEach(this::addGroup);
            var mark = marks.add("Jumlah yang tercetak mencakup kedua nomenklatur dan dua satuan uang.");
            addPos(pendanaan.jumlah(), Style.QUOTED, pendanaan.jumlah().nama() + " menurut cetakan " + mark);
        }
        return Titles.dokumen(
                "t-c-24",
                Paper.A3_LANDSCAPE,
                head,
                body,
                marks,
                "Tabel 2.5 (T-C.24)",
                "Anggaran dan Realisasi Pendanaan Pelayanan Perangkat Daerah "
                        + renstra.identitas().perangkatDaerah(),
                renstra.identitas().daerah());
    }

    private void addGroup(KelompokPos kelompok) {
        var name = "Nomenklatur " + kelompok.nomenklatur() + ", dalam " + kelompok.satuan();
        body.add(new Row(Style.SUBGROUP, List.of(Cell.text(name).columns(3 + 3 * years.size()))));
        var first = body.size();
        for (var program : kelompok.programList()) addTree(program, Style.GROUP);
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text("Jumlah nomenklatur " + kelompok.nomenklatur()));
        for (var values : List.<Function<Pos, Map<Tahun, NilaiCetak>>>of(Pos::anggaran, Pos::realisasi)) {
            for (var year : years) cells.add(sum(kelompok.programList(), values, year, first));
        }
        for (int i = 0; i < years.size() + 2; i++) cells.add(Cell.empty());
        body.add(new Row(Style.TOTAL, cells));
    }

    private void addTree(Pos pos, Style style) {
        addPos(pos, style, pos.nama());
        pos.rincianList().forEach(child -> addTree(child, Style.PLAIN));
    }

    private void addPos(Pos pos, Style style, String name) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(name));
        for (var year : years) cells.add(Cells.printed(pos.anggaran().get(year), ""));
        for (var year : years) cells.add(Cells.printed(pos.realisasi().get(year), ""));
        for (var year : years) cells.add(Cells.printed(pos.rasio().get(year), "%"));
        cells.add(Cell.empty());
        cells.add(Cell.empty());
        body.add(new Row(style, cells));
    }

    /// The amount of a row is its own; a row without one is the sum of what is below it. The
    /// rows of `programs` stand in the body from `first` on, in the order of the tree.
    private static Cell sum(List<Pos> programs, Function<Pos, Map<Tahun, NilaiCetak>> values, Tahun year, int first) {
        var rows = new ArrayList<Integer>();
        var total = BigDecimal.ZERO;
        int index = first;
        for (var program : programs) {
            total = total.add(add(program, values, year, index, rows));
            index += size(program);
        }
        return rows.isEmpty() ? Cell.empty() : Cell.sum(total, rows);
    }

    private static BigDecimal add(
            Pos pos, Function<Pos, Map<Tahun, NilaiCetak>> values, Tahun year, int index, List<Integer> rows) {
        var own = values.apply(pos).get(year);
        if (own != null && own.angka().isPresent()) {
            rows.add(index);
            return own.angka().get();
        }
        var total = BigDecimal.ZERO;
        int below = index + 1;
        for (var child : pos.rincianList()) {
            total = total.add(add(child, values, year, below, rows));
            below += size(child);
        }
        return total;
    }

    private static int size(Pos pos) {
        return 1 + pos.rincianList().stream().mapToInt(TableC24::size).sum();
    }
}
