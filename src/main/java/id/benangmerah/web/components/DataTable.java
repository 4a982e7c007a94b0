package id.benangmerah.web.components;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table with sticky head, order by address, keyset pages, totals, export and empty
/// state. On a phone each row becomes a card with the same words.
public record DataTable(
        String caption,
        List<Column> columns,
        List<Row> rows,
        @Nullable Row totals,
        @Nullable Pager pager,
        List<Link> exports,
        EmptyState empty) {

    /// `indent` puts a row under the one before it, for trees shown as tables.
    public record Row(List<Cell> cells, int indent) {

        public static Row of(Cell... cells) {
            return new Row(List.of(cells), 0);
        }

        public Row indented(int levels) {
            return new Row(cells, levels);
        }
    }

    public static DataTable of(String caption, List<Column> columns, List<Row> rows) {
        return new DataTable(caption, columns, rows, null, null, List.of(), EmptyState.of("Belum ada data."));
    }

    public DataTable withTotals(Row row) {
        return new DataTable(caption, columns, rows, row, pager, exports, empty);
    }

    public DataTable paged(Pager newPager) {
        return new DataTable(caption, columns, rows, totals, newPager, exports, empty);
    }

    public DataTable exportedAs(Link... links) {
        return new DataTable(caption, columns, rows, totals, pager, List.of(links), empty);
    }

    public DataTable whenEmpty(EmptyState state) {
        return new DataTable(caption, columns, rows, totals, pager, exports, state);
    }
}
