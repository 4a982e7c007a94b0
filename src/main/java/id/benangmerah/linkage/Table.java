package id.benangmerah.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A table in memory, each column as numbers that point into its distinct values.
/// With a boundary it is two tables, one below the other, and only pairs across it count.
public final class Table {

    static final int MISSING = -1;

    private final List<Column> columns;
    private final int size;
    private final int boundary;

    private Table(List<Column> columns, int size, int boundary) {
        this.columns = columns;
        this.size = size;
        this.boundary = boundary;
    }

    /// @param codes for each row the place of its value, or [#MISSING]
    record Column(String name, List<String> values, int[] codes) {

        @Nullable
        String text(int row) {
            return codes[row] == MISSING ? null : values.get(codes[row]);
        }
    }

    public int size() {
        return size;
    }

    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    public boolean isTwo() {
        return boundary > 0;
    }

    /// The first row of the second table; 0 when there is one table only.
    public int boundary() {
        return boundary;
    }

    /// What stands in the cell; empty when nothing does.
    public String text(int row, String column) {
        var text = column(column).text(row);
        return text == null ? "" : text;
    }

    boolean has(String column) {
        return columns.stream().anyMatch(one -> one.name().equals(column));
    }

    Column column(String name) {
        return columns.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + name));
    }

    /// All pairs that could be compared at all.
    double possiblePairs() {
        return isTwo() ? (double) boundary * (size - boundary) : (double) size * (size - 1) / 2;
    }

    public static final class Builder {
        private final List<String> names;
        private final List<Map<String, Integer>> known = new ArrayList<>();
        private final List<List<String>> values = new ArrayList<>();
        private final List<int[]> codes = new ArrayList<>();
        private int size;
        private int boundary;

        public Builder(List<String> names) {
            this.names = List.copyOf(names);
            for (int i = 0; i < names.size(); i++) {
                known.add(new HashMap<>());
                values.add(new ArrayList<>());
                codes.add(new int[1024]);
            }
        }

        /// Cells that are null, blank or a lone dash are missing; so are those that the row lacks.
        public Builder add(List<? extends @Nullable String> cells) {
            for (int i = 0; i < names.size(); i++) {
                if (codes.get(i).length == size) codes.set(i, Arrays.copyOf(codes.get(i), size * 2));
                codes.get(i)[size] = i < cells.size() ? code(i, cells.get(i)) : MISSING;
            }
            size++;
            return this;
        }

        /// What follows belongs to the second table.
        public Builder second() {
            boundary = size;
            return this;
        }

        private int code(int column, @Nullable String cell) {
            if (cell == null) return MISSING;
            var text = cell.strip();
            if (text.isEmpty() || text.equals("-")) return MISSING;
            var code = known.get(column).putIfAbsent(text, values.get(column).size());
            if (code != null) return code;
            values.get(column).add(text);
            return values.get(column).size() - 1;
        }

        public Table build() {
            var columns = new ArrayList<Column>();
            for (int i = 0; i < names.size(); i++) {
                columns.add(new Column(names.get(i), values.get(i), Arrays.copyOf(codes.get(i), size)));
            }
            return new Table(List.copyOf(columns), size, boundary);
        }
    }
}
