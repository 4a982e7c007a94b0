package id.benangmerah.imports.field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of a file as clean values, one per field of the registry in its order; null where the
/// file says nothing or nothing usable.
public final class ImportRow {

    private final int number;
    private final int[] columns;
    private final @Nullable Object[] values;
    private final List<CellFault> faults = new ArrayList<>(2);
    private boolean refused;

    /// @param columns by field, the column of the file it is read from, negative for none
    public ImportRow(int number, int[] columns) {
        this.number = number;
        this.columns = columns;
        values = new Object[columns.length];
    }

    /// The number of the row in the file.
    public int number() {
        return number;
    }

    public List<CellFault> faults() {
        return faults;
    }

    /// Whether an error keeps the row out.
    public boolean isRefused() {
        return refused;
    }

    /// A fault at the cell from which the field was read.
    public void add(int field, Fault fault, @Nullable String detail) {
        faults.add(new CellFault(columns[field], fault, detail));
        refused |= fault.isError();
    }

    public void add(int field, Fault fault) {
        add(field, fault, null);
    }

    void set(int field, @Nullable Object value) {
        values[field] = value;
    }

    /// Takes a value back that a later check did not believe.
    public void clear(int field) {
        values[field] = null;
    }

    public boolean has(int field) {
        return values[field] != null;
    }

    public @Nullable String text(int field) {
        return (String) values[field];
    }

    public String text(int field, String otherwise) {
        return values[field] instanceof String text ? text : otherwise;
    }

    public @Nullable Long whole(int field) {
        return (Long) values[field];
    }

    public @Nullable LocalDate day(int field) {
        return (LocalDate) values[field];
    }

    public @Nullable Boolean flag(int field) {
        return (Boolean) values[field];
    }

    public @Nullable Double degrees(int field) {
        return (Double) values[field];
    }
}
