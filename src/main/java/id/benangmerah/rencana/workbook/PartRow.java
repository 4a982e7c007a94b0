package id.benangmerah.rencana.workbook;

import id.benangmerah.rencana.workbook.Layout.Table;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A row of a sheet: the part as the cells give it, its values by path, and where each cell is.
record PartRow(
        Table table,
        String part,
        String owner,
        String list,
        @Nullable BigDecimal order,
        boolean removed,
        Map<String, String> values,
        Map<String, String> places) {

    /// `Indikator!A12` for what has no cell of its own.
    String place(String path) {
        return places.getOrDefault(path, places.getOrDefault(Layout.PART, table.name()));
    }
}
