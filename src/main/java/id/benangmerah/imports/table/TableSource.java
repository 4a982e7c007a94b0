package id.benangmerah.imports.table;

import java.io.Closeable;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Reads the rows of a table one after the other. A file that turns out broken on the way is an
/// [UnreadableTable].
public abstract sealed class TableSource implements Closeable permits CsvSource, JsonSource, XlsxSource {

    /// A sheet wider than this is no register.
    static final int MOST_COLUMNS = 512;

    public static TableSource open(Path file) {
        return switch (TableFormat.of(file)) {
            case XLSX -> new XlsxSource(file);
            case CSV -> new CsvSource(file);
            case JSON -> new JsonSource(file);
        };
    }

    /// The next row, empty rows included; null after the last.
    public abstract @Nullable SheetRow next();

    /// How it was read, in words for people: `CSV, pemisah titik koma, UTF-8`.
    public abstract String description();

    @Override
    public abstract void close();
}
