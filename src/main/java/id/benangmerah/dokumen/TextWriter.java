package id.benangmerah.dokumen;

import java.util.List;
import java.util.stream.Collectors;

/// A document as plain text, for tests that are read as a difference: one line a row, cells
/// between bars, `‹2›` and `‹3↓›` before a cell that spans columns and rows.
public final class TextWriter {

    private TextWriter() {}

    public static String write(Dokumen dokumen) {
        var text = new StringBuilder();
        dokumen.titleLines().forEach(line -> text.append(line).append('\n'));
        text.append('[').append(dokumen.paper()).append("]\n");
        for (var block : dokumen.blocks()) text.append('\n').append(write(block));
        return text.toString();
    }

    private static String write(Block block) {
        return switch (block) {
            case Block.Heading(int level, var heading) -> "#".repeat(level) + " " + heading + "\n";
            case Block.Paragraph(var paragraph) -> paragraph + "\n";
            case Block.Notes(var notes) ->
                notes.stream()
                        .map(note -> note.mark() + " " + note.text() + "\n")
                        .collect(Collectors.joining());
            case Block.Signature signature -> write(signature);
            case Table table -> rows(table.head()) + rows(table.body());
        };
    }

    private static String write(Block.Signature signature) {
        return String.join("\n", signature.placeAndDate()) + "\n" + signature.position() + "\n" + signature.name()
                + (signature.rank() == null ? "" : "\n" + signature.rank())
                + (signature.nip() == null ? "" : "\nNIP " + signature.nip()) + "\n";
    }

    private static String rows(List<Table.Row> rows) {
        return rows.stream()
                .map(row -> "%-8s | ".formatted(row.style())
                        + row.cells().stream().map(TextWriter::cell).collect(Collectors.joining(" | ")))
                .map(line -> line.stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private static String cell(Cell cell) {
        var text = new StringBuilder();
        if (cell.columnSpan() > 1) text.append('‹').append(cell.columnSpan()).append("› ");
        if (cell.rowSpan() > 1) text.append('‹').append(cell.rowSpan()).append("↓› ");
        if (cell.content() instanceof Cell.Sum) text.append("Σ ");
        text.append(cell.shown().replace('\u00a0', ' '));
        if (cell.mark() != null) text.append(' ').append(cell.mark());
        return text.toString();
    }
}
