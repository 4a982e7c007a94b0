package id.benangmerah.dokumen;

import id.benangmerah.dokumen.Table.Placed;
import id.benangmerah.dokumen.Table.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A document as a spreadsheet: one sheet, heads merged and repeated on every page, numbers
/// that are numbers, sums that are formulas. The same document always gives the same bytes.
public final class XlsxWriter {

    private static final String FONT = "Liberation Sans";

    /// Near black. LibreOffice keeps the size of a cell's font only where the font is not the
    /// default one, so every cell names its colour.
    private static final String INK = "1A1A1A";

    /// The width of a digit in the sheet's font, the unit of column widths.
    private static final double MM_PER_DIGIT = 1.57;

    /// The width of a letter on average, a little more than it is, for counting lines.
    private static final double MM_PER_LETTER = 1.47;

    private static final double MM_PER_BOLD_LETTER = 1.66;

    private static final double LINE_POINTS = 10.2;
    private static final int FONT_SIZE = 8;
    private static final double MARGIN_INCHES = 0.4;

    private final Dokumen dokumen;
    private final Worksheet sheet;
    private final Map<String, String> results = new TreeMap<>();
    private int row;

    private XlsxWriter(Dokumen dokumen, Worksheet sheet) {
        this.dokumen = dokumen;
        this.sheet = sheet;
    }

    public static byte[] write(Dokumen dokumen) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Benang Merah", "1.0")) {
            workbook.setGlobalDefaultFont(FONT, FONT_SIZE);
            workbook.properties().setTitle(String.join(" ", dokumen.titleLines()));
            var writer = new XlsxWriter(dokumen, workbook.newWorksheet(sheetName(dokumen)));
            writer.writeAll();
            workbook.finish();
            return FixedZip.rewrite(bytes.toByteArray(), writer.results);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A sheet is named after the number of its table, `T-C.27`, as far as a sheet's name goes.
    private static String sheetName(Dokumen dokumen) {
        var name = dokumen.slug().toUpperCase(Locale.ROOT);
        return name.substring(0, Math.min(name.length(), 31));
    }

    private void writeAll() {
        int width = dokumen.tables().stream()
                .mapToInt(table -> table.columns().size())
                .max()
                .orElse(1);
        setUpPage();
        for (int i = 0; i < dokumen.titleLines().size(); i++) {
            line(dokumen.titleLines().get(i), width, 11)
                    .bold()
                    .horizontalAlignment("center")
                    .set();
        }
        row++;
        for (var block : dokumen.blocks()) write(block, width);
    }

    private void setUpPage() {
        sheet.paperSize(dokumen.paper() == Dokumen.Paper.A3_LANDSCAPE ? PaperSize.A3_PAPER : PaperSize.FOLIO_PAPER);
        sheet.pageOrientation(dokumen.paper().isLandscape() ? "landscape" : "portrait");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin((float) MARGIN_INCHES);
        sheet.rightMargin((float) MARGIN_INCHES);
        sheet.topMargin((float) MARGIN_INCHES);
        sheet.bottomMargin(0.6f);
        sheet.footerMargin(0.3f);
        sheet.footer(dokumen.titleLines().getFirst() + " – halaman &P dari &N", Position.CENTER);
        sheet.hideGridLines();
    }

    private void write(Block block, int width) {
        switch (block) {
            case Block.Heading(int level, var text) ->
                line(text, width, Math.max(9, 12 - level)).bold().set();
            case Block.Paragraph(var text) -> {
                int lines = lines(text, (int) (paperWidth() / MM_PER_LETTER));
                if (lines > 1) sheet.rowHeight(row, lines * LINE_POINTS + 3);
                line(text, width, FONT_SIZE).wrapText(true).set();
            }
            case Block.Notes(var notes) -> {
                for (var note : notes)
                    line(note.mark() + " " + note.text(), width, FONT_SIZE).set();
            }
            case Block.Signature signature -> write(signature, width);
            case Table table -> write(table);
        }
    }

    /// Of the first table, over which a paragraph runs.
    private double paperWidth() {
        return dokumen.tables().isEmpty()
                ? dokumen.paper().width_mm()
                : dokumen.tables().getFirst().columns().stream()
                        .mapToDouble(Table.Column::width)
                        .sum();
    }

    private StyleSetter line(String text, int width, int fontSize) {
        sheet.value(row, 0, text);
        sheet.range(row, 0, row, width - 1).merge();
        var style = sheet.range(row, 0, row, width - 1).style();
        style.fontName(FONT).fontColor(INK).fontSize(fontSize).verticalAlignment("top");
        row++;
        return style;
    }

    private void write(Block.Signature signature, int width) {
        row++;
        signature.placeAndDate().forEach(text -> signatureLine(text, width));
        signatureLine(signature.position(), width);
        row += 3;
        signatureLine(signature.name(), width);
        if (signature.rank() != null) signatureLine(signature.rank(), width);
        if (signature.nip() != null) signatureLine("NIP " + signature.nip(), width);
    }

    private void signatureLine(String text, int width) {
        sheet.value(row, width * 2 / 3, text);
        row++;
    }

    private void write(Table table) {
        for (int i = 0; i < table.columns().size(); i++) {
            sheet.width(i, table.columns().get(i).width() / MM_PER_DIGIT);
        }
        int headStart = row;
        writeRows(table, table.head(), table.placedHead());
        if (!table.head().isEmpty() && dokumen.tables().size() == 1) {
            sheet.repeatRows(headStart, row - 1);
            sheet.freezePane(0, row);
        }
        writeRows(table, table.body(), table.placedBody());
        row++;
    }

    private void writeRows(Table table, List<Table.Row> rows, List<List<Placed>> placedRows) {
        int start = row;
        for (int i = 0; i < rows.size(); i++) {
            var style = rows.get(i).style();
            for (var placed : placedRows.get(i)) write(table, placed, style, start);
            sheet.rowHeight(row, height(table, placedRows.get(i), style));
            row++;
        }
    }

    private void write(Table table, Placed placed, Style style, int start) {
        var cell = placed.cell();
        int column = placed.column();
        switch (cell.content()) {
            case Cell.Text(var text) when text.isEmpty() && cell.mark() == null -> {}
            case Cell.Text(var text) -> sheet.value(row, column, cell.mark() == null ? text : text + " " + cell.mark());
            case Cell.Number number -> sheet.value(row, column, number.value());
            case Cell.Sum(var value, var rows) -> {
                var formula = rows.stream()
                        .map(index -> columnName(column) + (start + index + 1))
                        .collect(Collectors.joining("+"));
                sheet.formula(row, column, formula);
                results.put(formula, value.toPlainString());
            }
        }
        int lastRow = row + cell.rowSpan() - 1;
        int lastColumn = column + cell.columnSpan() - 1;
        var range = sheet.range(row, column, lastRow, lastColumn);
        if (cell.rowSpan() > 1 || cell.columnSpan() > 1) range.merge();
        decorate(range.style(), table.columns().get(column), cell, style);
    }

    private static void decorate(StyleSetter setter, Table.Column column, Cell cell, Style style) {
        for (var side : List.of(BorderSide.LEFT, BorderSide.RIGHT, BorderSide.TOP, BorderSide.BOTTOM)) {
            setter.borderStyle(side, BorderStyle.THIN);
        }
        setter.fontName(FONT).fontColor(INK).fontSize(FONT_SIZE).wrapText(true);
        boolean head = style == Style.HEAD || style == Style.NUMBERS;
        setter.verticalAlignment(head ? "center" : "top");
        setter.horizontalAlignment(head ? "center" : alignment(column, cell));
        if (cell.isNumeric()) setter.format(numberFormat(cell, column.width()));
        switch (style) {
            case HEAD -> setter.bold().fillColor("EDEAE5");
            case NUMBERS -> setter.fontSize(7);
            case GROUP -> setter.bold();
            case SUBGROUP, PLAIN -> {}
            case TOTAL -> setter.bold().fillColor("EDEAE5");
            case QUOTED -> setter.italic();
        }
        setter.set();
    }

    private static String alignment(Table.Column column, Cell cell) {
        if (cell.isNumeric()) return "right";
        return switch (column.align()) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
        };
    }

    /// The mark and the unit of a number are part of its format, so that the value stays bare.
    /// Each character is escaped by itself, because the library writes no quote correctly.
    /// A number cannot break into lines, so a unit that does not fit is left out.
    private static String numberFormat(Cell cell, double width) {
        var value = switch (cell.content()) {
            case Cell.Number number -> number.value();
            case Cell.Sum sum -> sum.value();
            case Cell.Text _ -> throw new IllegalStateException("no number: " + cell);
        };
        int decimals = Math.max(0, value.scale());
        var digits = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        var unit =
                cell.content() instanceof Cell.Number number && !number.unit().isEmpty() ? " " + number.unit() : "";
        boolean fits = cell.shown().length() * MM_PER_LETTER <= width;
        var suffix = (fits || unit.equals(" %") ? unit : "") + (cell.mark() == null ? "" : " " + cell.mark());
        return "[$-421]" + digits + suffix.replaceAll("[\"&<>]", "").replaceAll(".", "\\\\$0");
    }

    /// Enough for the longest cell that ends in this row; merged cells do not grow by themselves.
    private static double height(Table table, List<Placed> placedRow, Style style) {
        double letter = style == Style.GROUP || style == Style.HEAD ? MM_PER_BOLD_LETTER : MM_PER_LETTER;
        int lines = 1;
        for (var placed : placedRow) {
            if (placed.cell().rowSpan() > 1) continue;
            double width = 0;
            for (int i = 0; i < placed.cell().columnSpan(); i++) {
                width += table.columns().get(placed.column() + i).width();
            }
            lines = Math.max(lines, lines(placed.cell().shown(), (int) Math.max(1, width / letter)));
        }
        return Math.min(400, lines * LINE_POINTS + 3);
    }

    /// How often words break in a column of so many characters.
    private static int lines(String text, int characters) {
        int lines = 1;
        int used = 0;
        for (var word : text.split("[ \u00a0]")) {
            int needed = used == 0 ? word.length() : used + 1 + word.length();
            if (needed <= characters || used == 0) {
                used = needed;
                while (used > characters) {
                    lines++;
                    used -= characters;
                }
            } else {
                lines++;
                used = word.length();
            }
        }
        return lines;
    }

    private static String columnName(int column) {
        var last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : columnName(column / 26 - 1) + last;
    }
}
