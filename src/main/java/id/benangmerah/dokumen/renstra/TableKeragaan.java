package id.benangmerah.dokumen.renstra;

import id.benangmerah.dokumen.Cell;
import id.benangmerah.dokumen.Dokumen;
import id.benangmerah.dokumen.Dokumen.Paper;
import id.benangmerah.dokumen.Table.Row;
import id.benangmerah.dokumen.Table.Style;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.KinerjaLalu.Keragaan;
import id.benangmerah.rencana.Renstra;
import java.util.ArrayList;
import java.util.List;

/// Tabel 2.3, the counts of cooperatives and enterprises before the plan.
final class TableKeragaan {

    private TableKeragaan() {}

    static Dokumen of(Renstra renstra) {
        var keragaanList = PastPerformance.of(renstra).keragaanList();
        var years = years(keragaanList);
        var head = new Head()
                .single(Cells.centre("No", 10))
                .single(Cells.left("Uraian", 80))
                .single(Cells.centre("Satuan", 24))
                .years("Tahun", "Tahun", years, 26)
                .single(Cells.left("Keterangan", 40));
        var body = new ArrayList<Row>();
        for (var keragaan : keragaanList) {
            var cells = new ArrayList<Cell>();
            cells.add(Cell.text(String.valueOf(body.size() + 1)));
            cells.add(Cell.text(keragaan.uraian()));
            cells.add(Cell.text(keragaan.satuan()));
            for (var year : years) cells.add(Cells.printed(keragaan.nilai().get(year), ""));
            cells.add(Cell.text(keragaan.keterangan()));
            body.add(new Row(Style.PLAIN, cells));
        }
        return Titles.dokumen(
                "tabel-2-3", Paper.F4_PORTRAIT, head, body, "Tabel 2.3", "Keragaan Koperasi dan Usaha Mikro");
    }

    private static List<Tahun> years(List<Keragaan> keragaanList) {
        return keragaanList.stream()
                .flatMap(keragaan -> keragaan.nilai().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
