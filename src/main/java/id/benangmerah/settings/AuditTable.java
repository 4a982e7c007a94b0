package id.benangmerah.settings;

import id.benangmerah.audit.AuditEntry;
import id.benangmerah.audit.AuditLog;
import id.benangmerah.kernel.Angka;
import id.benangmerah.web.Address;
import id.benangmerah.web.components.Cell;
import id.benangmerah.web.components.Column;
import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.EmptyState;
import id.benangmerah.web.components.Pager;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Entries of the audit log as a table.
final class AuditTable {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm.ss");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// Components of recorded values that are named in English.
    private static final Map<String, String> WORDS = Map.of(
            "username", "akun",
            "displayName", "nama",
            "roles", "peran",
            "active", "aktif",
            "passwordIsInitial", "kata sandi awal");

    private AuditTable() {}

    static DataTable of(Address address, List<AuditEntry> entries) {
        var columns = List.of(
                Column.numeric("Nomor", null),
                Column.of("Waktu"),
                Column.of("Pelaku"),
                Column.of("Perbuatan"),
                Column.of("Objek"),
                Column.of("Alasan"),
                Column.of("Perubahan"));
        var last = entries.size() < AuditLog.PAGE
                ? null
                : Long.toString(entries.getLast().nomor());
        var rows = entries.stream().map(AuditTable::row).toList();
        return DataTable.of("Catatan, terbaru lebih dulu", columns, rows)
                .whenEmpty(EmptyState.of(
                        "Tidak ada catatan yang cocok dengan saringan ini.", "Hapus saringan", address.path()))
                .paged(Pager.of(address, null, last, entries.size() + " catatan"));
    }

    private static DataTable.Row row(AuditEntry entry) {
        return DataTable.Row.of(
                Cell.number(entry.nomor()),
                Cell.text(time(entry.at())),
                Cell.text(entry.actor()),
                Cell.text(entry.action()),
                Cell.text(entry.object()),
                Cell.text(entry.reason()),
                change(entry.before(), entry.after()));
    }

    private static Cell change(@Nullable String before, @Nullable String after) {
        if (before == null && after == null) return Cell.text("tidak ada");
        if (before == null || after == null) return Cell.text(words(before == null ? after : before));
        return Cell.text(words(before) + " → " + words(after));
    }

    private static String words(@Nullable String json) {
        return json == null ? "" : words(JSON.readTree(json));
    }

    private static String words(JsonNode node) {
        if (node.isBoolean()) return node.booleanValue() ? "ya" : "tidak";
        if (node.isArray()) return node.valueStream().map(AuditTable::words).collect(Collectors.joining(", "));
        if (!node.isObject()) return node.asString();
        return node.propertyStream()
                .filter(property -> !property.getValue().isNull())
                .map(property ->
                        WORDS.getOrDefault(property.getKey(), property.getKey()) + ": " + words(property.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String time(Instant at) {
        var local = at.atZone(WIB);
        return Angka.format(local.toLocalDate()).replace(' ', '\u00a0') + " " + TIME.format(local);
    }
}
