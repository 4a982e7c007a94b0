package id.benangmerah.imports;

import id.benangmerah.imports.field.Cleaner;
import id.benangmerah.imports.field.ImportField;
import id.benangmerah.imports.table.SheetRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/// How the columns of a file become fields of a registry.
///
/// @param headRow the number of the row that holds the heads
/// @param order the heads from left to right
/// @param fields by the head of a column, the code of its field; a head that is not there is
///     left out of the import
/// @param words by code of a field, what its cells may say besides the known words, and the
///     code that each means
/// @param fixed by code of a field, what every row holds although the file has no such column
public record ColumnMap(
        int headRow,
        List<String> order,
        Map<String, String> fields,
        Map<String, Map<String, String>> words,
        Map<String, String> fixed) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// The column that a marked file carries; it is never read again.
    static final String FAULT_HEAD = "Masalah";

    public ColumnMap {
        order = order.stream().map(String::strip).toList();
        fields = new TreeMap<>(fields);
        words = new TreeMap<>(words);
        fixed = new TreeMap<>(fixed);
    }

    public static ColumnMap of(String json) {
        return JSON.readValue(json, ColumnMap.class);
    }

    public String json() {
        return JSON.writeValueAsString(this);
    }

    /// What the heads of `rows` say by themselves. The row with most known heads is the head.
    public static ColumnMap guess(List<SheetRow> rows, List<ImportField> fields) {
        var byHead = new LinkedHashMap<String, String>();
        for (var field : fields) {
            byHead.putIfAbsent(Cleaner.word(field.kode()), field.kode());
            byHead.putIfAbsent(Cleaner.word(field.label()), field.kode());
            field.aliases().forEach(alias -> byHead.putIfAbsent(Cleaner.word(alias), field.kode()));
        }
        var best = new ColumnMap(1, List.of(), Map.of(), Map.of(), Map.of());
        for (var row : rows) {
            var found = new LinkedHashMap<String, String>();
            for (var head : row.cells()) {
                var field = byHead.get(Cleaner.word(head));
                if (field != null && !found.containsValue(field)) found.put(head.strip(), field);
            }
            if (found.size() > best.fields.size()) {
                best = new ColumnMap(row.number(), List.of(row.cells()), found, Map.of(), Map.of());
            }
        }
        return best;
    }

    /// The same for a file with other heads: what the profile knows, the rest as guessed.
    public ColumnMap over(ColumnMap guessed, SheetRow head) {
        var merged = new LinkedHashMap<>(guessed.fields);
        for (var cell : head.cells()) {
            var field = fields.get(cell.strip());
            if (field == null) continue;
            merged.values().remove(field);
            merged.put(cell.strip(), field);
        }
        return new ColumnMap(guessed.headRow, guessed.order, merged, words, fixed);
    }

    /// By field, in the order of `known`, the column of the file; -1 where there is none.
    public int[] columns(SheetRow head, List<ImportField> known) {
        var columns = new int[known.size()];
        java.util.Arrays.fill(columns, -1);
        for (int column = head.cells().length - 1; column >= 0; column--) {
            var field = fields.get(head.cell(column));
            for (int i = 0; i < columns.length && field != null; i++) {
                if (known.get(i).kode().equals(field)) columns[i] = column;
            }
        }
        return columns;
    }

    /// Mandatory fields that neither a column nor a fixed value gives.
    public List<ImportField> missing(List<ImportField> known) {
        var missing = new ArrayList<ImportField>();
        for (var field : known) {
            if (field.required() && !fields.containsValue(field.kode()) && !fixed.containsKey(field.kode())) {
                missing.add(field);
            }
        }
        return missing;
    }
}
