package id.benangmerah.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.benangmerah.kernel.SpreadsheetText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// RFC 4180, with a byte order mark so that spreadsheet programs read UTF-8.
final class CsvTable extends TableFile {

    private final CsvWriter csv;

    CsvTable(OutputStream out) {
        try {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write('\uFEFF');
            csv = CsvWriter.builder().build(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void head(List<String> columns) {
        row(columns);
    }

    @Override
    public void row(List<?> cells) {
        csv.writeRecord(cells.stream().map(CsvTable::text).toArray(String[]::new));
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(@Nullable Object cell) {
        if (cell == null) return "";
        return cell instanceof String text ? SpreadsheetText.disarm(text) : cell.toString();
    }
}
