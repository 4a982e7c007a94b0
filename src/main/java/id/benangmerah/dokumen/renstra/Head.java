package id.benangmerah.dokumen.renstra;

import id.benangmerah.dokumen.Cell;
import id.benangmerah.dokumen.Table.Column;
import id.benangmerah.dokumen.Table.Row;
import id.benangmerah.kernel.Tahun;
import java.util.ArrayList;
import java.util.List;

/// A head of at most two rows while it is built: single columns, and groups of columns under
/// one label. The line of column numbers comes below.
final class Head {

    private final List<Column> columns = new ArrayList<>();
    private final List<Cell> top = new ArrayList<>();
    private final List<Cell> below = new ArrayList<>();

    /// A column whose head is its own label.
    Head single(Column column) {
        columns.add(column);
        top.add(Cell.text(column.label()));
        return this;
    }

    /// Columns with a short label each under a common one.
    Head group(String label, List<String> labels, List<Column> grouped) {
        columns.addAll(grouped);
        top.add(Cell.text(label).columns(grouped.size()));
        labels.forEach(text -> below.add(Cell.text(text)));
        return this;
    }

    /// One column a year, called `Target 2024` where the group is out of sight.
    Head years(String label, String shortLabel, List<Tahun> years, double width_mm) {
        return group(
                label,
                years.stream().map(Tahun::toString).toList(),
                years.stream()
                        .map(year -> Cells.right(shortLabel + " " + year, width_mm))
                        .toList());
    }

    List<Column> columns() {
        return List.copyOf(columns);
    }

    List<Row> rows() {
        if (below.isEmpty()) return List.of(Cells.head(top), Cells.numbers(columns.size()));
        var high = top.stream()
                .map(cell -> cell.columnSpan() == 1 ? cell.rows(2) : cell)
                .toList();
        return List.of(Cells.head(high), Cells.head(below), Cells.numbers(columns.size()));
    }
}
