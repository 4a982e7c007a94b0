package id.benangmerah.web;

import java.io.Closeable;
import java.io.OutputStream;
import java.util.List;

/// A table that is written row by row, for a spreadsheet program. Cells are text, numbers,
/// dates or null. Text that such a program would run as a formula is disarmed.
public abstract sealed class TableFile implements Closeable permits CsvTable, XlsxTable {

    public enum Format {
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("csv", "text/csv;charset=UTF-8");

        private final String suffix;
        private final String mediaType;

        Format(String suffix, String mediaType) {
            this.suffix = suffix;
            this.mediaType = mediaType;
        }

        public String suffix() {
            return suffix;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    /// @param notes what the table is, from when and of what; a workbook keeps them on a
    ///     sheet of their own, a CSV has no room for them
    public static TableFile open(Format format, OutputStream out, String title, List<String> notes) {
        return switch (format) {
            case CSV -> new CsvTable(out);
            case XLSX -> new XlsxTable(out, title, notes);
        };
    }

    public abstract void head(List<String> columns);

    public abstract void row(List<?> cells);

    @Override
    public abstract void close();
}
