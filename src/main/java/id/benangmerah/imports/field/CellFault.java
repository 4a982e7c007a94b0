package id.benangmerah.imports.field;

import org.jspecify.annotations.Nullable;

/// A fault of one cell, or of the whole row where `column` is negative.
///
/// @param column the column of the file, from 0
/// @param detail what was understood instead; never personal data
public record CellFault(int column, Fault fault, @Nullable String detail) {

    public static final int WHOLE_ROW = -1;
}
