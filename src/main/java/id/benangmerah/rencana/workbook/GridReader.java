package id.benangmerah.rencana.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/// Opens a workbook that may come from anybody and takes its cells as texts, whatever a
/// spreadsheet made of them.
final class GridReader {
    private static final int MOST_CELLS = 1_000_000;

    /// What a binary number holds for sure.
    private static final MathContext DIGITS = new MathContext(15);

    private static final String OTHER_FILE =
            "Unduh buku kerja dari halaman naskah, ubah, simpan sebagai XLSX, lalu " + "unggah lagi.";

    private final List<CellFault> faults = new ArrayList<>();
    private final List<CellFault> warnings = new ArrayList<>();
    private int left = MOST_CELLS;

    private GridReader() {}

    sealed interface Result {}

    record Grids(Map<String, Grid> sheets, List<CellFault> faults, List<CellFault> warnings) implements Result {}

    record Unreadable(CellFault fault) implements Result {}

    static Result read(byte[] file) {
        var reason = PlainZip.whyNot(file);
        return reason.isPresent() ? unreadable("Berkas " + reason.get()) : new GridReader().readSheets(file);
    }

    private static Unreadable unreadable(String sentence) {
        return new Unreadable(new CellFault("Berkas", sentence, OTHER_FILE));
    }

    private Result readSheets(byte[] file) {
        var sheets = new LinkedHashMap<String, Grid>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
            for (var sheet : workbook.getSheets().toList()) sheets.put(sheet.getName(), read(sheet));
        } catch (IOException | RuntimeException e) {
            // the library meets broken XML with whatever its parser throws
            return unreadable("Isi berkas tidak terbaca sebagai buku kerja (" + e.getMessage() + ")");
        }
        return left < 0
                ? unreadable("Berkas berisi lebih dari " + MOST_CELLS + " sel")
                : new Grids(sheets, faults, warnings);
    }

    private Grid read(Sheet sheet) throws IOException {
        var rows = new TreeMap<Integer, Map<Integer, String>>();
        try (var stream = sheet.openStream()) {
            var all = stream.iterator();
            while (all.hasNext() && left >= 0) read(all.next(), sheet.getName(), rows);
        }
        return new Grid(sheet.getName(), rows);
    }

    private void read(Row row, String sheet, Map<Integer, Map<Integer, String>> rows) {
        var texts = new HashMap<Integer, String>();
        for (var cell : row) {
            if (cell == null || cell.getType() == CellType.EMPTY) continue;
            if (--left < 0) return;
            var text = text(cell, Layout.place(sheet, row.getRowNum() - 1, cell.getColumnIndex()));
            if (!text.isEmpty()) texts.put(cell.getColumnIndex(), text);
        }
        if (!texts.isEmpty()) rows.put(row.getRowNum() - 1, texts);
    }

    private String text(Cell cell, String place) {
        if (cell.getType() == CellType.ERROR) {
            faults.add(new CellFault(
                    place, "Sel ini berisi kesalahan " + cell.getText(), "Perbaiki rumusnya atau ketik nilainya."));
            return "";
        }
        if (cell.getFormula() != null)
            warnings.add(new CellFault(
                    place, "Sel ini berisi rumus; hasil terakhirnya yang dibaca", "Periksa nilainya pada perbedaan."));
        return switch (cell.getValue()) {
            case null -> "";
            case BigDecimal number -> text(number, cell.getDataFormatString(), cell);
            case Boolean flag -> flag ? CellText.YES : CellText.NO;
            case Object other -> other.toString();
        };
    }

    private static String text(BigDecimal number, @Nullable String format, Cell cell) {
        if (format == null) return text(number);
        if (isDate(format)) {
            var at = cell.asDate();
            return at.toLocalTime().toSecondOfDay() == 0 ? at.toLocalDate().toString() : at.toString();
        }
        return format.contains("%") ? text(number.movePointRight(2)) + "%" : text(number);
    }

    private static boolean isDate(String format) {
        var codes = format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^]]*]", "").toLowerCase(java.util.Locale.ROOT);
        return !codes.contains("general") && codes.matches(".*[dmy].*");
    }

    /// As a plan writes numbers; binary fractions lose their tail.
    static String text(BigDecimal number) {
        var rounded = number.round(DIGITS).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }
}
