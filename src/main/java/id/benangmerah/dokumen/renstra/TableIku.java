package id.benangmerah.dokumen.renstra;

import id.benangmerah.dokumen.Cell;
import id.benangmerah.dokumen.Dokumen;
import id.benangmerah.dokumen.Dokumen.Paper;
import id.benangmerah.dokumen.Table.Row;
import id.benangmerah.dokumen.Table.Style;
import id.benangmerah.rencana.IndikatorRencana;
import id.benangmerah.rencana.NilaiCetak;
import id.benangmerah.rencana.Penyelenggaraan.Iku;
import id.benangmerah.rencana.PlanNode;
import id.benangmerah.rencana.Renstra;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tabel 7.1 and 7.2 (T-C.28), the key performance indicators (IKU) of tujuan and sasaran. They
/// repeat T-C.25; targets that are printed otherwise there are marked.
final class TableIku {

    private final Renstra renstra;
    private final String tabel;
    private final String level;
    private final Marks marks = new Marks();

    private TableIku(Renstra renstra, String tabel, String level) {
        this.renstra = renstra;
        this.tabel = tabel;
        this.level = level;
    }

    static Dokumen ofTujuan(Renstra renstra) {
        return new TableIku(renstra, "7.1", "Tujuan").dokumen();
    }

    static Dokumen ofSasaran(Renstra renstra) {
        return new TableIku(renstra, "7.2", "Sasaran").dokumen();
    }

    private Dokumen dokumen() {
        var years = renstra.tahunList();
        var head = new Head()
                .single(Cells.centre("No", 10))
                .single(Cells.left(level, 60))
                .single(Cells.left("Indikator " + level, 66))
                .single(Cells.centre("Satuan", 18))
                .single(Cells.right("Kondisi Awal", 30))
                .years("Target Kinerja", "Target", years, 24)
                .single(Cells.right("Kondisi Akhir", 26));
        var body = list().stream().map(this::row).toList();
        return Titles.dokumen(
                "tabel-" + tabel.replace('.', '-'),
                Paper.F4_LANDSCAPE,
                head,
                body,
                marks,
                "Tabel " + tabel,
                "Indikator Kinerja Utama (IKU) " + level,
                Titles.department(renstra) + " " + Titles.period(renstra));
    }

    private List<Iku> list() {
        var penyelenggaraan = renstra.penyelenggaraan();
        if (penyelenggaraan == null) return List.of();
        return penyelenggaraan.ikuList().stream()
                .filter(row -> row.tabel().equals(tabel))
                .toList();
    }

    private Row row(Iku iku) {
        var indikator = renstra.findIndikator(iku.indikator()).orElse(null);
        var percent = Cells.percentOnly(iku.satuan());
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(iku.no()));
        cells.add(Cell.text(iku.indukCetak() != null ? iku.indukCetak() : owner(iku)));
        cells.add(Cell.text(name(iku, indikator)).leadingTo(Cells.address(iku.indikator())));
        cells.add(Cell.text(iku.satuan()));
        cells.add(compared(
                iku.kondisiAwal(),
                indikator == null ? null : Cells.awal(indikator),
                percent,
                iku.indikator() + " kondisi awal"));
        for (var year : renstra.tahunList()) {
            var other = indikator == null ? null : indikator.target().get(year);
            cells.add(compared(iku.target().get(year), other, percent, iku.indikator() + " target " + year));
        }
        var end = indikator == null ? null : indikator.kondisiAkhir();
        cells.add(compared(iku.kondisiAkhir(), end, percent, iku.indikator() + " kondisi akhir"));
        return new Row(Style.PLAIN, cells);
    }

    private static String name(Iku iku, @Nullable IndikatorRencana indikator) {
        if (iku.indikatorCetak() != null) return iku.indikatorCetak();
        return indikator == null ? iku.indikator() : indikator.nama();
    }

    private String owner(Iku iku) {
        return renstra.findOwner(iku.indikator()).map(PlanNode::nama).orElse("");
    }

    /// Marked when T-C.25 prints another value of the same thing.
    private Cell compared(@Nullable NilaiCetak nilai, @Nullable NilaiCetak other, String unit, String subject) {
        var cell = Cells.printed(nilai, unit);
        if (nilai == null || other == null || same(nilai, other)) return cell;
        return cell.marked(marks.add(subject + ": T-C.25 mencetak "
                + Cells.printed(other, unit).shown().replace('\u00a0', ' ') + "."));
    }

    private static boolean same(NilaiCetak one, NilaiCetak other) {
        if (one.angka().isEmpty() || other.angka().isEmpty()) return one.teks().equalsIgnoreCase(other.teks());
        return one.angka().get().compareTo(other.angka().get()) == 0;
    }
}
