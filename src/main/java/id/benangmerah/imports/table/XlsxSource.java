package id.benangmerah.imports.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/// The first visible sheet of a workbook. Rows leave memory as they are read; the table of
/// shared texts that spreadsheet programs write stays in memory.
final class XlsxSource extends TableSource {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final ReadableWorkbook workbook;
    private final Sheet sheet;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private int next = 1;
    private @Nullable SheetRow ahead;

    XlsxSource(Path file) {
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            sheet = workbook.getSheets()
                    .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new UnreadableTable("Buku kerja tidak punya lembar yang tampak."));
            stream = sheet.openStream();
        } catch (IOException | ExcelReaderException | UncheckedIOException e) {
            throw broken(e);
        }
        rows = stream.iterator();
    }

    /// Rows that the file leaves out because they are empty come back as empty rows.
    @Override
    public @Nullable SheetRow next() {
        var row = ahead == null ? read() : ahead;
        ahead = null;
        if (row == null) return null;
        if (row.number() > next) {
            ahead = row;
            return new SheetRow(next++, new String[0], new boolean[0]);
        }
        next = row.number() + 1;
        return row;
    }

    private @Nullable SheetRow read() {
        try {
            return rows.hasNext() ? row(rows.next()) : null;
        } catch (ExcelReaderException | UncheckedIOException e) {
            throw broken(e);
        }
    }

    private static SheetRow row(Row row) {
        int width = Math.min(row.getCellCount(), MOST_COLUMNS);
        var cells = new String[width];
        var numeric = new boolean[width];
        for (int i = 0; i < width; i++) {
            var cell = row.getCell(i);
            numeric[i] = cell != null && cell.getType() == CellType.NUMBER;
            cells[i] = cell == null ? "" : text(cell);
        }
        return new SheetRow(row.getRowNum(), cells, numeric);
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) return number(cell);
        if (cell.getType() == CellType.ERROR) return "";
        var raw = cell.getText();
        return raw == null ? "" : raw;
    }

    private static String number(Cell cell) {
        var raw = cell.getRawValue();
        if (raw == null) return "";
        var format = cell.getDataFormatString();
        if (format != null && isDate(format)) return date(raw);
        return raw.indexOf('E') >= 0 ? new BigDecimal(raw).toPlainString() : raw;
    }

    private static String date(String raw) {
        long day = new BigDecimal(raw).longValue();
        return day < 1 || day > 100_000 ? raw : DAY_ZERO.plusDays(day).toString();
    }

    /// Formats that show a day; those of times alone do not.
    private static boolean isDate(String format) {
        var plain = format.replaceAll("\\[[^]]*]|\"[^\"]*\"|\\\\.", "").toLowerCase(java.util.Locale.ROOT);
        return plain.contains("d") && (plain.contains("m") || plain.contains("y"))
                || plain.contains("yy") && plain.contains("m");
    }

    @Override
    public String description() {
        return "XLSX, lembar “" + sheet.getName() + "”";
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UnreadableTable broken(Exception cause) {
        return new UnreadableTable(
                "Berkas XLSX rusak atau tidak utuh; buka di program lembar kerja, simpan lagi, lalu unggah.", cause);
    }
}
