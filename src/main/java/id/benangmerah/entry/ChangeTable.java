package id.benangmerah.entry;

import id.benangmerah.audit.AuditFilter;
import id.benangmerah.audit.AuditLog;
import id.benangmerah.kernel.Angka;
import id.benangmerah.web.components.Cell;
import id.benangmerah.web.components.Column;
import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.EmptyState;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// Who changed a record, when and why, from the audit log.
public final class ChangeTable {

    private ChangeTable() {}

    /// @param object as the log names it, such as `koperasi:17`
    /// @param until what was done later is left out
    public static DataTable of(AuditLog audit, String object, Instant until) {
        var columns = List.of(Column.of("Waktu"), Column.of("Pelaku"), Column.of("Perbuatan"), Column.of("Alasan"));
        var rows = audit.list(new AuditFilter(null, null, object, null, null, null)).stream()
                .filter(entry -> !entry.at().isAfter(until))
                .map(entry -> DataTable.Row.of(
                        Cell.text(Angka.format(entry.at().atZone(ZoneId.of("Asia/Jakarta")))),
                        Cell.text(entry.actor()),
                        Cell.code(entry.action()),
                        Cell.text(entry.reason())))
                .toList();
        return DataTable.of("Perubahan oleh orang, terbaru di atas", columns, rows)
                .whenEmpty(EmptyState.of("Belum ada yang mengubah catatan ini di aplikasi."));
    }
}
