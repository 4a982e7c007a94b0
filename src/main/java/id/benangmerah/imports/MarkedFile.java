package id.benangmerah.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.benangmerah.imports.ImportRuns.RowFault;
import id.benangmerah.imports.field.CellFault;
import id.benangmerah.imports.table.SheetRow;
import id.benangmerah.imports.table.TableFormat;
import id.benangmerah.imports.table.TableSource;
import id.benangmerah.kernel.SpreadsheetText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A file that was checked, with its problems in it: wrong cells are coloured and the last column
/// says in words what is wrong and what to do. Once mended it can be handed in as it is; the
/// column is not read again.
final class MarkedFile {

    private static final String ERROR = "F4C7C3";
    private static final String WARNING = "FCE8B2";
    private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d.,]*");
    private static final int PAGE = 2_000;
    private static final int KEPT_ROWS = 1_000;

    private final ImportRuns runs;
    private final ImportRun run;
    private final boolean faultyOnly;
    private final int headRow;
    private final Deque<RowFault> ahead = new ArrayDeque<>();
    private int asked;
    private boolean asking = true;

    MarkedFile(ImportRuns runs, ImportRun run, boolean faultyOnly) {
        this.runs = runs;
        this.run = run;
        this.faultyOnly = faultyOnly;
        this.headRow = ColumnMap.of(Objects.requireNonNull(run.peta())).headRow();
    }

    void write(TableSource source, OutputStream out) throws IOException {
        if (run.format().equals(TableFormat.CSV.name())) writeCsv(source, out);
        else writeXlsx(source, out);
    }

    private void writeCsv(TableSource source, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(writer)) {
            int width = 0;
            for (var row = source.next(); row != null; row = source.next()) {
                var faults = faults(row);
                if (skips(row, faults)) continue;
                if (row.number() == headRow) width = width(row);
                var cells = new ArrayList<>(List.of(row.cells()).subList(0, Math.min(width(row), row.cells().length)));
                while (cells.size() < width) cells.add("");
                if (row.number() == headRow) cells.add(ColumnMap.FAULT_HEAD);
                else if (!faults.isEmpty()) cells.add(sentences(faults));
                cells.replaceAll(cell -> NUMBER.matcher(cell).matches() ? cell : SpreadsheetText.disarm(cell));
                csv.writeRecord(cells);
            }
        }
    }

    private void writeXlsx(TableSource source, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Benang Merah", "1.0")) {
            var sheet = workbook.newWorksheet("Data");
            int width = 0;
            int line = 0;
            for (var row = source.next(); row != null; row = source.next()) {
                var faults = faults(row);
                if (skips(row, faults)) continue;
                if (row.number() == headRow) {
                    width = width(row);
                    sheet.inlineString(line, width, ColumnMap.FAULT_HEAD);
                    sheet.style(line, width).bold().set();
                    sheet.width(width, 80);
                    sheet.freezePane(0, line + 1);
                }
                writeRow(sheet, line, row, width, faults);
                if (++line % KEPT_ROWS == 0) sheet.flush();
            }
            sheet.finish();
        }
    }

    private static void writeRow(Worksheet sheet, int line, SheetRow row, int width, List<RowFault> faults) {
        for (int i = 0; i < row.cells().length && (width == 0 || i < width); i++) {
            if (!row.cells()[i].isEmpty()) sheet.inlineString(line, i, row.cells()[i]);
        }
        for (var fault : faults.reversed()) {
            if (fault.kolom() == CellFault.WHOLE_ROW) continue;
            sheet.style(line, fault.kolom())
                    .fillColor(fault.fault().isError() ? ERROR : WARNING)
                    .set();
        }
        if (!faults.isEmpty()) sheet.inlineString(line, width, sentences(faults));
    }

    /// Without the column of an earlier marking.
    private static int width(SheetRow head) {
        int marked = Arrays.asList(head.cells()).indexOf(ColumnMap.FAULT_HEAD);
        return marked < 0 ? head.cells().length : marked;
    }

    private boolean skips(SheetRow row, List<RowFault> faults) {
        return faultyOnly && row.number() > headRow && faults.isEmpty();
    }

    static String sentences(List<RowFault> faults) {
        var sentences = new ArrayList<String>();
        for (var fault : faults) {
            var mark = fault.fault().isError() ? "GALAT" : "peringatan";
            var place = fault.kolom() == CellFault.WHOLE_ROW ? "" : " kolom " + column(fault.kolom());
            sentences.add(mark + place + ": " + fault.fault().sentence(fault.rincian()) + " "
                    + fault.fault().remedy());
        }
        return String.join(" | ", sentences);
    }

    /// As spreadsheet programs name it: A to Z, AA.
    static String column(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : column(index / 26 - 1) + (char) ('A' + index % 26);
    }

    /// Read in pages in the order of the file, errors of a row first.
    private List<RowFault> faults(SheetRow row) {
        if (row.number() <= headRow) return List.of();
        while (asking && (ahead.isEmpty() || ahead.peekLast().nomor() < row.number())) {
            while (!ahead.isEmpty() && ahead.peekFirst().nomor() < row.number()) ahead.removeFirst();
            var page = runs.listFaults(run.id(), null, asked, PAGE);
            asking = !page.isEmpty();
            if (asking) asked = page.getLast().nomor();
            ahead.addAll(page);
        }
        while (!ahead.isEmpty() && ahead.peekFirst().nomor() < row.number()) ahead.removeFirst();
        var found = new ArrayList<RowFault>();
        while (!ahead.isEmpty() && ahead.peekFirst().nomor() == row.number()) found.add(ahead.removeFirst());
        found.sort(java.util.Comparator.comparing(fault -> !fault.fault().isError()));
        return found;
    }
}
