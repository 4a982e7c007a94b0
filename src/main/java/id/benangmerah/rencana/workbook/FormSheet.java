package id.benangmerah.rencana.workbook;

import id.benangmerah.rencana.PlanSchema.Field;
import id.benangmerah.rencana.PlanSchema.Kind;
import id.benangmerah.rencana.workbook.Layout.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// One sheet of the workbook as it is written, row after row. All cells are text, so that no
/// spreadsheet makes a number or a date of a code; only money is a number.
final class FormSheet {
    private static final String INK = "1A1A1A";
    private static final String TEXT = "@";
    private static final String MONEY = "#,##0.##";
    private static final String WHOLE_MONEY = "#,##0";
    private static final String HEAD_FILL = "EDEAE5";
    private static final String LOCKED_FILL = "F6F4F0";

    /// Empty rows below the last part that also offer choices.
    private static final int SPARE_ROWS = 500;

    private static final double LINE_POINTS = 12;

    /// A row grows no higher.
    private static final int MOST_LINES = 30;

    /// The names of parts may be long; they are seen whole when one stands on the cell.
    private static final int NAME_LINES = 3;

    /// A number of a spreadsheet holds no more digits.
    private static final int MOST_DIGITS = 15;

    private final Worksheet sheet;
    private final ChoiceSheet choices;
    private final List<String> longTexts;
    private final List<Integer> widths = new ArrayList<>();
    private int row = Layout.FIRST_ROW;
    private int lines = 1;

    FormSheet(Worksheet sheet, ChoiceSheet choices, List<String> longTexts) {
        this.sheet = sheet;
        this.choices = choices;
        this.longTexts = longTexts;
    }

    void head(List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            sheet.value(0, i, column.label());
            cell(0, i, TEXT, true, HEAD_FILL, true, "center");
            sheet.value(Layout.PATH_ROW, i, column.path());
            cell(Layout.PATH_ROW, i, TEXT, true, HEAD_FILL, false, "left");
            sheet.width(i, column.width());
            widths.add(column.width());
            boolean money = column.field() != null && column.field().kind() == Kind.MONEY;
            var below = sheet.style(i);
            below.format(money ? WHOLE_MONEY : TEXT)
                    .fontName("Liberation Sans")
                    .fontColor(INK)
                    .fontSize(9);
            below.wrapText(true).verticalAlignment("top").protectionOption(ProtectionOption.LOCKED, false);
            below.set();
        }
        sheet.hideRow(Layout.PATH_ROW);
        sheet.rowHeight(0, 26);
    }

    void locked(int column, String text) {
        write(column, text, NAME_LINES);
        cell(row, column, TEXT, true, LOCKED_FILL, false, "left");
    }

    void open(int column, String text) {
        write(column, text, NAME_LINES);
        cell(row, column, TEXT, false, null, false, "left");
    }

    void number(int column, int number) {
        sheet.value(row, column, number);
        cell(row, column, "General", false, null, false, "center");
    }

    void value(int column, Field field, @Nullable String value, boolean locked) {
        var number = field.kind() == Kind.MONEY && value != null ? number(value) : null;
        if (number != null) {
            sheet.value(row, column, number);
            cell(row, column, number.scale() > 0 ? MONEY : WHOLE_MONEY, locked, null, false, "right");
            return;
        }
        var shown = value == null ? "" : CellText.shown(field.kind(), value);
        if (shown.length() > Layout.LONGEST_CELL) {
            longTexts.add(shown);
            shown = CellText.CONTINUED + longTexts.size();
        }
        write(column, shown, MOST_LINES);
        boolean right = field.kind() == Kind.VALUE || field.kind() == Kind.NUMBER || field.kind() == Kind.MONEY;
        cell(row, column, TEXT, locked, locked ? LOCKED_FILL : null, false, right ? "right" : "left");
    }

    /// Null unless the number gives the same text again.
    private static @Nullable BigDecimal number(String value) {
        if (!value.matches("-?\\d{1,15}(\\.\\d+)?")) return null;
        var number = new BigDecimal(value);
        boolean same =
                number.precision() <= MOST_DIGITS && GridReader.text(number).equals(value);
        return same ? number : null;
    }

    private void write(int column, String text, int most) {
        if (text.isEmpty()) return;
        sheet.value(row, column, text);
        lines = Math.max(lines, Math.min(most, lines(text, widths.get(column))));
    }

    /// How many lines a text takes; a spreadsheet does not always count them itself.
    static int lines(String text, int width) {
        int lines = 0;
        for (var line : text.split("\n", MOST_LINES)) lines += 1 + line.length() / Math.max(1, width);
        return Math.min(lines, MOST_LINES);
    }

    static double height(int lines) {
        return lines * LINE_POINTS + 3;
    }

    void next() {
        sheet.rowHeight(row, height(lines));
        lines = 1;
        row++;
    }

    /// For the field in the current row.
    void validate(int column, Field field) {
        choices.of(field).ifPresent(list -> list.offer(sheet, row, row, column));
    }

    void validateColumn(int column, Column shape, Table table) {
        var field = shape.field();
        int last = row + SPARE_ROWS;
        if (field != null) choices.of(field).ifPresent(list -> list.offer(sheet, Layout.FIRST_ROW, last, column));
        else choices.of(shape.path(), table).ifPresent(list -> list.offer(sheet, Layout.FIRST_ROW, last, column));
    }

    void finish(boolean freezeFirstColumn) {
        sheet.freezePane(freezeFirstColumn ? 1 : 0, Layout.FIRST_ROW);
        protect(sheet);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
    }

    /// Without a password: it guards against slips, and whoever needs to may lift it.
    static void protect(Worksheet sheet) {
        sheet.protect(
                "",
                SheetProtectionOption.SHEET,
                SheetProtectionOption.OBJECTS,
                SheetProtectionOption.SCENARIOS,
                SheetProtectionOption.INSERT_COLUMNS,
                SheetProtectionOption.DELETE_COLUMNS);
    }

    void hideFirstColumn() {
        sheet.hideColumn(0);
    }

    private void cell(
            int at, int column, String format, boolean locked, @Nullable String fill, boolean bold, String align) {
        var style = sheet.style(at, column);
        decorate(style, format, locked);
        style.horizontalAlignment(align);
        if (fill != null) style.fillColor(fill);
        if (bold) style.bold();
        style.set();
    }

    private static void decorate(StyleSetter style, String format, boolean locked) {
        style.format(format).fontName("Liberation Sans").fontColor(INK).fontSize(9);
        style.wrapText(true).verticalAlignment("top").protectionOption(ProtectionOption.LOCKED, locked);
        for (var side : List.of(BorderSide.LEFT, BorderSide.RIGHT, BorderSide.TOP, BorderSide.BOTTOM))
            style.borderStyle(side, BorderStyle.THIN).borderColor(side, "C9C4BB");
    }

    /// A list on the sheet of choices.
    record Offer(Worksheet source, int column, int size, boolean strict) {
        void offer(Worksheet sheet, int first, int last, int at) {
            sheet.range(first, at, last, at)
                    .validateWithList(source.range(1, column, size, column))
                    .allowBlank(true)
                    .errorStyle(strict ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING)
                    .showErrorMessage(true)
                    .errorTitle("Tidak ada dalam daftar")
                    .error(
                            strict
                                    ? "Pilih salah satu isi daftar."
                                    : "Tidak ada bagian dengan nama ini; teruskan bila bagian itu baru Anda tambahkan.");
        }
    }
}
