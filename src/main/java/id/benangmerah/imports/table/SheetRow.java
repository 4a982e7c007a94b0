package id.benangmerah.imports.table;

/// A row of a file with its number there, counted from 1 as spreadsheet programs do. Empty
/// cells are empty texts.
///
/// @param numeric which cells held a number and not a text; a long number in such a cell has
///     lost its last digits
public record SheetRow(int number, String[] cells, boolean[] numeric) {

    /// What stands in the column, without spaces around it; empty beyond the end of the row.
    public String cell(int column) {
        return column < cells.length ? cells[column].strip() : "";
    }

    public boolean isNumeric(int column) {
        return column < numeric.length && numeric[column];
    }

    public boolean isEmpty() {
        for (var cell : cells) {
            if (!cell.isBlank()) return false;
        }
        return true;
    }
}
