package id.benangmerah.dokumen;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// A table with heads that repeat on every page. Cells may span columns and rows; each row
/// holds only the cells that begin in it, from left to right, and together they must fill
/// the table without a gap.
public record Table(List<Column> columns, List<Row> head, List<Row> body) implements Block {

    public Table {
        columns = List.copyOf(columns);
        head = List.copyOf(head);
        body = List.copyOf(body);
        place(head, columns.size());
        place(body, columns.size());
    }

    /// `label` is what a value in this column is called where the head is out of sight: in the
    /// cards of a phone, for a screen reader. `width` is in millimetres of paper.
    public record Column(String label, double width, Align align) {}

    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    public record Row(Style style, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// What a row is in its table, which decides its weight.
    public enum Style {
        /// A head above values.
        HEAD,
        /// The line of column numbers, `(1) (2) (3)`, under a head.
        NUMBERS,
        /// The highest level of a body, such as a program.
        GROUP,
        /// The level below it, such as a kegiatan.
        SUBGROUP,
        PLAIN,
        /// Computed from the rows above.
        TOTAL,
        /// What the regulation prints where it differs from what its own rows give.
        QUOTED
    }

    /// A cell in its place; rows and columns count from 0 within head or body.
    public record Placed(int row, int column, Cell cell) {}

    /// Where each cell of `rows` begins, row by row.
    static List<List<Placed>> place(List<Row> rows, int columns) {
        var taken = new ArrayList<BitSet>();
        for (int i = 0; i < rows.size(); i++) taken.add(new BitSet(columns));
        var placed = new ArrayList<List<Placed>>();
        for (int row = 0; row < rows.size(); row++) {
            var inRow = new ArrayList<Placed>();
            for (var cell : rows.get(row).cells()) {
                int column = taken.get(row).nextClearBit(0);
                take(taken, row, column, cell, columns);
                inRow.add(new Placed(row, column, cell));
            }
            if (taken.get(row).nextClearBit(0) != columns) {
                throw new IllegalArgumentException("Baris %d tabel tidak penuh: %s".formatted(row, rows.get(row)));
            }
            placed.add(List.copyOf(inRow));
        }
        return placed;
    }

    private static void take(List<BitSet> taken, int row, int column, Cell cell, int columns) {
        int end = column + cell.columnSpan();
        if (end > columns || row + cell.rowSpan() > taken.size()) {
            throw new IllegalArgumentException("Sel melewati tepi tabel: " + cell);
        }
        for (int r = row; r < row + cell.rowSpan(); r++) {
            if (taken.get(r).get(column, end).cardinality() > 0) {
                throw new IllegalArgumentException("Sel menimpa sel lain: " + cell);
            }
            taken.get(r).set(column, end);
        }
    }

    public List<List<Placed>> placedHead() {
        return place(head, columns.size());
    }

    public List<List<Placed>> placedBody() {
        return place(body, columns.size());
    }
}
