package id.benangmerah.rencana.workbook;

import id.benangmerah.rencana.PlanFacts;
import id.benangmerah.rencana.PlanSchema;
import id.benangmerah.rencana.PlanSchema.Kind;
import id.benangmerah.rencana.Slot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;

/// A workbook as somebody changes it: the cells of its sheets as texts, written again by
/// another program, or the parts of its file changed as they stand.
final class SheetEdits {
    private final Map<String, Grid> sheets;

    private SheetEdits(Map<String, Grid> sheets) {
        this.sheets = sheets;
    }

    static SheetEdits of(byte[] file) {
        return new SheetEdits(((GridReader.Grids) GridReader.read(file)).sheets());
    }

    /// The row of the part, or the first free one below all.
    int row(String sheet, String part) {
        var rows = grid(sheet).rows();
        for (var row : rows.entrySet()) if (part.equals(row.getValue().get(0))) return row.getKey();
        return rows.lastKey() + 1;
    }

    Map<Integer, String> cells(String sheet, int row) {
        return grid(sheet).rows().getOrDefault(row, Map.of());
    }

    int column(String sheet, String path) {
        return grid(sheet).rows().getOrDefault(Layout.PATH_ROW, Map.of()).entrySet().stream()
                .filter(cell -> cell.getValue().equals(path))
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    SheetEdits set(String sheet, int row, String path, String text) {
        return set(sheet, row, column(sheet, path), text);
    }

    SheetEdits set(String sheet, int row, int column, String text) {
        grid(sheet).rows().computeIfAbsent(row, _ -> new HashMap<>()).put(column, text);
        return this;
    }

    /// Makes of one plan the other by its cells: rows taken away and added, places, orders and
    /// values typed.
    SheetEdits apply(PlanFacts before, PlanFacts after) {
        for (var part : before.parts())
            if (!after.has(part)) {
                var sheet = sheetOf(before, part);
                removeRow(sheet, row(sheet, CellText.shown(Kind.TEXT, part)));
            }
        for (var part : after.parts()) type(before, after, part);
        return this;
    }

    private void type(PlanFacts before, PlanFacts after, String part) {
        if (part.isEmpty()) {
            typeFields(Layout.PLAN, before, after, part, this::rowOfField);
            return;
        }
        var sheet = sheetOf(after, part);
        boolean there = before.has(part);
        int row = there ? row(sheet, CellText.shown(Kind.TEXT, part)) : Math.max(row(sheet, "\0"), Layout.FIRST_ROW);
        var home = after.homeOf(part).orElseThrow();
        var table = tableOf(after, part);
        if (table.hasOwner()) set(sheet, row, Layout.OWNER, CellText.shown(Kind.TEXT, home.owner()));
        if (table.hasList()) set(sheet, row, Layout.LIST, home.list());
        set(sheet, row, Layout.ORDER, "#" + (after.listOf(home).indexOf(part) + 1));
        typeFields(sheet, before, after, part, _ -> row);
    }

    private void typeFields(String sheet, PlanFacts before, PlanFacts after, String part, ToIntFunction<String> rowOf) {
        var paths = new TreeSet<>(before.fieldsOf(part).keySet());
        paths.addAll(after.fieldsOf(part).keySet());
        for (var path : paths) {
            var slot = Slot.of(part, path);
            var value = after.get(slot);
            if (slot.isPlace() || slot.isOrder() || Objects.equals(value, before.get(slot))) continue;
            var field = PlanSchema.fieldAt(after, slot).orElseThrow();
            var text = value == null ? "" : CellText.shown(field.kind(), value);
            set(sheet, rowOf.applyAsInt(path), part.isEmpty() ? 2 : column(sheet, path), text);
        }
    }

    private int rowOfField(String path) {
        return row(Layout.PLAN, path);
    }

    private static Layout.Table tableOf(PlanFacts facts, String part) {
        var type = PlanSchema.typeOf(facts, part).orElseThrow();
        return Layout.TABLES.stream()
                .filter(table -> table.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static String sheetOf(PlanFacts facts, String part) {
        return tableOf(facts, part).name();
    }

    SheetEdits removeRow(String sheet, int row) {
        grid(sheet).rows().remove(row);
        return this;
    }

    SheetEdits removeSheet(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    SheetEdits addSheet(String sheet) {
        sheets.put(sheet, new Grid(sheet, new TreeMap<>(Map.of(0, Map.of(0, "catatan")))));
        return this;
    }

    private Grid grid(String sheet) {
        return Objects.requireNonNull(sheets.get(sheet), sheet);
    }

    /// Texts such as `#1.5` become numbers.
    byte[] write() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Orang", "1.0")) {
            for (var grid : sheets.values()) {
                var sheet = workbook.newWorksheet(grid.name());
                grid.rows()
                        .forEach((row, cells) -> cells.forEach((column, text) -> {
                            if (text.matches("#-?\\d[\\d.]*(E\\+\\d+)?"))
                                sheet.value(row, column, new java.math.BigDecimal(text.substring(1)));
                            else if (!text.isEmpty()) sheet.value(row, column, text);
                        }));
            }
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// The parts of the file by name, each put through `change`.
    static byte[] parts(byte[] file, UnaryOperator<Map<String, String>> change) {
        var parts = new java.util.LinkedHashMap<String, String>();
        var bytes = new ByteArrayOutputStream();
        try (var zip = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get();
                var out = new ZipOutputStream(bytes)) {
            for (var entry : java.util.Collections.list(zip.getEntries()))
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            for (var part : change.apply(parts).entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
