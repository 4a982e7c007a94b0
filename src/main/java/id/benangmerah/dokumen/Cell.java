package id.benangmerah.dokumen;

import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.Rupiah;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A cell of a table. `mark` refers to a footnote; `href` is where the screen leads from it.
public record Cell(
        Content content,
        int columnSpan,
        int rowSpan,
        @Nullable String mark,
        @Nullable String href) {

    public sealed interface Content {}

    public record Text(String text) implements Content {}

    /// A number that stays one in a spreadsheet. Its scale is the number of decimals shown, and
    /// `unit` is written after it: `83,33 %`, `7 Dokumen`.
    public record Number(BigDecimal value, String unit) implements Content {}

    /// The sum of this column over the body rows with these indexes, in a spreadsheet a formula.
    public record Sum(BigDecimal value, List<Integer> rows) implements Content {
        public Sum {
            rows = List.copyOf(rows);
        }
    }

    public static Cell text(@Nullable String text) {
        return new Cell(new Text(text == null ? "" : text), 1, 1, null, null);
    }

    public static Cell empty() {
        return text("");
    }

    public static Cell number(BigDecimal value, String unit) {
        return new Cell(new Number(value, unit), 1, 1, null, null);
    }

    public static Cell rupiah(@Nullable Rupiah amount) {
        return amount == null ? empty() : number(amount.amount(), "");
    }

    public static Cell sum(Rupiah total, List<Integer> rows) {
        return sum(total.amount(), rows);
    }

    public static Cell sum(BigDecimal total, List<Integer> rows) {
        return new Cell(new Sum(total, rows), 1, 1, null, null);
    }

    public Cell columns(int span) {
        return new Cell(content, span, rowSpan, mark, href);
    }

    public Cell rows(int span) {
        return new Cell(content, columnSpan, span, mark, href);
    }

    public Cell marked(@Nullable String newMark) {
        return new Cell(content, columnSpan, rowSpan, newMark, href);
    }

    public Cell leadingTo(@Nullable String address) {
        return new Cell(content, columnSpan, rowSpan, mark, address);
    }

    /// As paper and screen show it.
    public String shown() {
        return switch (content) {
            case Text(var text) -> text;
            case Number(var value, var unit) -> format(value) + (unit.isEmpty() ? "" : "\u00a0" + unit);
            case Sum sum -> format(sum.value());
        };
    }

    public boolean isNumeric() {
        return !(content instanceof Text);
    }

    public boolean isEmpty() {
        return shown().isEmpty();
    }

    private static String format(BigDecimal value) {
        return Angka.format(value, Math.max(0, value.scale()));
    }
}
