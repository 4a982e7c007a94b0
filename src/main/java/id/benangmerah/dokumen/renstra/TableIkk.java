package id.benangmerah.dokumen.renstra;

import id.benangmerah.dokumen.Cell;
import id.benangmerah.dokumen.Dokumen;
import id.benangmerah.dokumen.Dokumen.Paper;
import id.benangmerah.dokumen.Table.Row;
import id.benangmerah.dokumen.Table.Style;
import id.benangmerah.rencana.Penyelenggaraan.Ikk;
import id.benangmerah.rencana.Penyelenggaraan.Jenis;
import id.benangmerah.rencana.Renstra;
import java.util.ArrayList;
import java.util.List;

/// Tabel 7.3 (T-C.28), the statutory indicators (IKK) of the urusan, Permendagri 18/2020. Cells
/// that are blank in the print stay blank.
final class TableIkk {

    private TableIkk() {}

    static Dokumen of(Renstra renstra) {
        var years = renstra.tahunList();
        var head = new Head()
                .single(Cells.centre("No.", 12))
                .single(Cells.left("Indikator Kinerja Kunci", 100))
                .single(Cells.right("Kondisi Awal", 20))
                .years("Tahun", "Target", years, 17)
                .single(Cells.right("Kondisi Akhir", 20));
        return Titles.dokumen(
                "tabel-7-3",
                Paper.F4_PORTRAIT,
                head,
                list(renstra).stream().map(ikk -> row(ikk, renstra)).toList(),
                "Tabel 7.3",
                "Indikator Kinerja Kunci (IKK)",
                Titles.department(renstra));
    }

    private static List<Ikk> list(Renstra renstra) {
        var penyelenggaraan = renstra.penyelenggaraan();
        return penyelenggaraan == null ? List.of() : penyelenggaraan.ikkList();
    }

    private static Row row(Ikk ikk, Renstra renstra) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(ikk.no()));
        cells.add(Cell.text(ikk.nama()).leadingTo(Cells.address(ikk.id())));
        cells.add(Cells.printed(ikk.kondisiAwal(), ""));
        for (var year : renstra.tahunList())
            cells.add(Cells.printed(ikk.target().get(year), ""));
        cells.add(Cells.printed(ikk.kondisiAkhir(), ""));
        return new Row(ikk.jenis() == Jenis.OUTCOME ? Style.GROUP : Style.PLAIN, cells);
    }
}
