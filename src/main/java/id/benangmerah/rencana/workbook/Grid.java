package id.benangmerah.rencana.workbook;

import java.util.Map;
import java.util.SortedMap;

/// The texts of a sheet by row and column, both from 0; empty cells are left out.
record Grid(String name, SortedMap<Integer, Map<Integer, String>> rows) {
    String get(int row, int column) {
        return rows.getOrDefault(row, Map.of()).getOrDefault(column, "");
    }
}
