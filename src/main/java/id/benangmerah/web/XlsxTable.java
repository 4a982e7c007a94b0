package id.benangmerah.web;

import id.benangmerah.kernel.SpreadsheetText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// A workbook with real numbers and dates; rows leave memory as they are written.
final class XlsxTable extends TableFile {

    private static final int KEPT_ROWS = 1_000;

    private final Workbook workbook;
    private final Worksheet notes;
    private final Worksheet sheet;
    private int row;

    XlsxTable(OutputStream out, String title, List<String> noteList) {
        workbook = new Workbook(out, "Benang Merah", "1.0");
        sheet = workbook.newWorksheet("Data");
        notes = workbook.newWorksheet("Keterangan");
        notes.inlineString(0, 0, SpreadsheetText.disarm(title));
        notes.style(0, 0).bold().set();
        for (int i = 0; i < noteList.size(); i++) notes.inlineString(i + 1, 0, SpreadsheetText.disarm(noteList.get(i)));
        notes.width(0, 100);
    }

    @Override
    public void head(List<String> columns) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.inlineString(row, i, columns.get(i));
            sheet.style(row, i).bold().set();
            sheet.width(i, Math.max(12, columns.get(i).length() + 4));
        }
        sheet.freezePane(0, 1);
        row++;
    }

    @Override
    public void row(List<?> cells) {
        for (int i = 0; i < cells.size(); i++) write(i, cells.get(i));
        row++;
        if (row % KEPT_ROWS == 0) flush();
    }

    @Override
    public void close() {
        try {
            sheet.finish();
            notes.finish();
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("dd-mm-yyyy").set();
            }
            default -> sheet.inlineString(row, column, SpreadsheetText.disarm(cell.toString()));
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
