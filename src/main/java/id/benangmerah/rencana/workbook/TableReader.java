package id.benangmerah.rencana.workbook;

import id.benangmerah.rencana.PlanSchema.Field;
import id.benangmerah.rencana.PlanSchema.Kind;
import id.benangmerah.rencana.workbook.Layout.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The rows of one sheet as parts. Columns are known by the hidden row below the headings, so
/// that they may be moved and their headings be changed.
final class TableReader {
    private static final String AGAIN = "Unduh buku kerja lagi dan pindahkan isian Anda ke sana.";

    private final Table table;
    private final Grid grid;
    private final LongTexts longTexts;
    private final List<CellFault> faults;
    private final Map<Integer, String> paths = new TreeMap<>();
    private final Map<String, Field> fields = new HashMap<>();

    TableReader(Table table, Grid grid, LongTexts longTexts, List<CellFault> faults) {
        this.table = table;
        this.grid = grid;
        this.longTexts = longTexts;
        this.faults = faults;
    }

    List<PartRow> read() {
        readHead();
        var rows = new ArrayList<PartRow>();
        grid.rows().tailMap(Layout.FIRST_ROW).forEach((row, cells) -> {
            if (cells.values().stream().anyMatch(text -> !text.isBlank())) rows.add(read(row, cells));
        });
        return rows;
    }

    private void readHead() {
        var head = grid.rows().getOrDefault(Layout.PATH_ROW, Map.of());
        head.forEach((column, text) -> {
            var path = text.strip();
            var place = Layout.place(table.name(), 0, column);
            if (paths.containsValue(path))
                faults.add(new CellFault(place, "Kolom \"" + path + "\" ada dua kali", "Hapus salah satunya."));
            paths.put(column, path);
            fieldOf(path).ifPresent(field -> fields.put(path, field));
        });
        for (var path : expected())
            if (!paths.containsValue(path))
                faults.add(new CellFault(table.name(), "Kolom \"" + path + "\" tidak ada", AGAIN));
        nameOtherColumns();
    }

    private List<String> expected() {
        var expected = new ArrayList<>(table.lead());
        for (var field : table.fields()) if (!field.byYear()) expected.add(field.path());
        return expected;
    }

    private void nameOtherColumns() {
        var other = new TreeMap<Integer, String>();
        grid.rows()
                .forEach((_, cells) -> cells.forEach((column, text) -> {
                    if (!text.isBlank() && !isKnown(paths.getOrDefault(column, "")))
                        other.putIfAbsent(column, grid.get(0, column));
                }));
        other.forEach((column, label) -> faults.add(new CellFault(
                Layout.place(table.name(), 0, column),
                "Kolom " + (label.isBlank() ? "tanpa judul" : "\"" + label + "\"") + " tidak dikenal",
                "Hapus kolom itu, atau pindahkan isinya ke kolom yang ada.")));
    }

    private boolean isKnown(String path) {
        return fields.containsKey(path)
                || path.equals(Layout.REMOVED)
                || table.lead().contains(path);
    }

    private Optional<Field> fieldOf(String path) {
        return table.fields().stream().filter(field -> holds(field, path)).findFirst();
    }

    static boolean holds(Field field, String path) {
        return field.byYear()
                ? path.startsWith(field.path() + ".")
                        && path.substring(field.path().length() + 1).matches("\\d{4}")
                : path.equals(field.path());
    }

    private PartRow read(int row, Map<Integer, String> cells) {
        var lead = new HashMap<String, String>();
        var values = new LinkedHashMap<String, String>();
        var places = new HashMap<String, String>();
        paths.forEach((column, path) -> {
            var place = Layout.place(table.name(), row, column);
            places.put(path, place);
            var text = cells.getOrDefault(column, "");
            var field = fields.get(path);
            if (field == null) lead.put(path, text);
            else {
                var value = value(field.kind(), text, place, longTexts, faults);
                if (value != null) values.put(path, value);
            }
        });
        addGroups(values);
        var part = Objects.requireNonNullElse(CellText.read(Kind.TEXT, lead.getOrDefault(Layout.PART, "")), "");
        var owner = Objects.requireNonNullElse(CellText.read(Kind.TEXT, lead.getOrDefault(Layout.OWNER, "")), "");
        return new PartRow(
                table,
                named(part, values, places),
                owner,
                lead.getOrDefault(Layout.LIST, "").strip(),
                order(lead.getOrDefault(Layout.ORDER, "").strip(), places),
                lead.getOrDefault(Layout.REMOVED, "").strip().equalsIgnoreCase(CellText.YES),
                values,
                places);
    }

    static @Nullable String value(Kind kind, String text, String place, LongTexts longTexts, List<CellFault> faults) {
        var whole = longTexts.resolve(text);
        if (whole == null) {
            faults.add(new CellFault(
                    place, "Teks yang dirujuk sel ini tidak ada", "Ketik teksnya di sini, atau kembalikan lembarnya."));
            return null;
        }
        return CellText.read(kind, whole);
    }

    /// A group of which something is filled in is there.
    private void addGroups(Map<String, String> values) {
        for (var field : table.fields())
            if (field.group() != null && values.containsKey(field.path())) values.putIfAbsent(field.group(), "ada");
    }

    /// The id is the name of what has one. An empty text is a name still to be found.
    private String named(String part, Map<String, String> values, Map<String, String> places) {
        var id = table.id();
        if (id.isEmpty()) return part;
        var value = values.getOrDefault(id.get().path(), "");
        var place = places.getOrDefault(id.get().path(), table.name());
        if (value.isEmpty())
            faults.add(new CellFault(
                    place, "Baris ini belum punya " + id.get().path(), "Isi sel itu, atau hapus barisnya."));
        else if (!part.isEmpty() && !part.equals(value))
            faults.add(new CellFault(
                    place,
                    "\"" + part + "\" diganti menjadi \"" + value + "\"",
                    "Kembalikan; nama bagian diubah di halaman naskah. Untuk bagian baru, kosongkan kolom Bagian."));
        return value;
    }

    private @Nullable BigDecimal order(String text, Map<String, String> places) {
        if (text.isEmpty()) return null;
        var number = text.replace(',', '.');
        if (number.matches("-?\\d{1,9}(\\.\\d{1,9})?")) return new BigDecimal(number);
        faults.add(new CellFault(
                places.getOrDefault(Layout.ORDER, table.name()),
                "Urutan \"" + text + "\" bukan angka",
                "Isi dengan angka."));
        return null;
    }
}
