package id.benangmerah.dokumen.renstra;

import id.benangmerah.dokumen.Cell;
import id.benangmerah.dokumen.Dokumen;
import id.benangmerah.dokumen.Dokumen.Paper;
import id.benangmerah.dokumen.Table.Row;
import id.benangmerah.dokumen.Table.Style;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.KinerjaLalu.Pencapaian;
import id.benangmerah.rencana.NilaiCetak;
import id.benangmerah.rencana.Renstra;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// T-C.23, targets, results and their ratios in the period before. The ratio is the printed
/// one. Which of the three kinds of target an indicator has is told by its column.
final class TableC23 {

    private TableC23() {}

    static Dokumen of(Renstra renstra) {
        var pencapaianList = PastPerformance.of(renstra).pencapaianList();
        var years = years(pencapaianList);
        var head = new Head()
                .single(Cells.centre("No", 9))
                .single(Cells.left("Indikator Kinerja sesuai Tugas dan Fungsi Perangkat Daerah", 58))
                .single(Cells.centre("Target SPM", 13))
                .single(Cells.centre("Target IKK", 16))
                .single(Cells.centre("Target Indikator Lainnya", 16))
                .single(Cells.centre("Satuan", 15))
                .years("Target Renstra Perangkat Daerah Tahun ke-", "Target", years, 16)
                .years("Realisasi Capaian Tahun ke-", "Realisasi", years, 18)
                .years("Rasio Capaian pada Tahun ke-", "Rasio", years, 15);
        var body = pencapaianList.stream()
                .map(row -> row(row, pencapaianList.indexOf(row) + 1, years))
                .toList();
        return Titles.dokumen(
                "t-c-23",
                Paper.F4_LANDSCAPE,
                head,
                body,
                "Tabel 2.4 (T-C.23)",
                "Pencapaian Kinerja Pelayanan " + renstra.identitas().perangkatDaerah(),
                renstra.identitas().daerah());
    }

    private static Row row(Pencapaian pencapaian, int number, List<Tahun> years) {
        boolean ikk = pencapaian.jenis().startsWith("IKK");
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(String.valueOf(number)));
        cells.add(Cell.text(pencapaian.indikator()));
        cells.add(Cell.empty());
        cells.add(Cell.text(ikk ? pencapaian.jenis() : ""));
        cells.add(Cell.text(ikk ? "" : pencapaian.jenis()));
        cells.add(Cell.text(pencapaian.satuan()));
        for (var values : List.of(pencapaian.target(), pencapaian.realisasi(), pencapaian.rasio())) {
            for (var year : years) cells.add(Cells.printed(values.get(year), ""));
        }
        return new Row(Style.PLAIN, cells);
    }

    private static List<Tahun> years(List<Pencapaian> pencapaianList) {
        return pencapaianList.stream()
                .flatMap(row -> Stream.of(row.target(), row.realisasi(), row.rasio()))
                .map(Map<Tahun, NilaiCetak>::keySet)
                .flatMap(keys -> keys.stream())
                .distinct()
                .sorted()
                .toList();
    }
}
