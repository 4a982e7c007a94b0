package id.benangmerah.imports;

import id.benangmerah.database.CopyRows;
import id.benangmerah.identity.User;
import id.benangmerah.imports.field.ImportField;
import id.benangmerah.imports.field.ImportRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A registry that takes files. It stages clean rows in a table of its own, compares them with
/// what it has, and takes them over; each of the last two within a transaction of the caller.
public interface ImportTarget {

    String kode();

    /// In words: `Usaha mikro dan kecil`.
    String nama();

    List<ImportField> fields();

    boolean allows(User user);

    Stager stager(ImportOrder order);

    /// Finds rows of the file that are the same, and for each of the others the record that it
    /// is about and what would change. Repeating it changes nothing.
    Comparison compare(ImportOrder order);

    /// Rows as they would be taken over, in the order of the file, after row `after`.
    List<Preview> preview(long run, @Nullable Action action, int after, int size);

    void takeOver(ImportOrder order);

    /// Forgets what was staged.
    void discard(long run);

    /// Checks across the cells of a row and collects those that may come in.
    interface Stager {

        /// May add faults to the row; a refused row is not staged.
        void stage(ImportRow row);

        CopyRows staged();
    }

    /// What becomes of a row.
    enum Action {
        BARU,
        BERUBAH,
        SAMA
    }

    record Counts(int baru, int berubah, int sama, int ditahan) {}

    /// A row that is about the same as an earlier one, which alone stays.
    record Duplicate(int nomor, int pertama) {}

    record Comparison(Counts counts, List<Duplicate> duplicates) {}

    /// @param changes the fields that change, in words; of a new record none
    /// @param held the fields that a stronger source keeps as they are
    record Preview(int nomor, String label, Action action, String changes, String held) {}
}
