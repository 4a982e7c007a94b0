package id.benangmerah.linkage;

import java.util.List;

/// Compares two values of a field that were prepared once. A value is its place in the list of
/// distinct values, after tidying, so equal numbers are equal values.
interface Comparer {

    /// In Indonesian words, from agreement to difference; level 1 is the first.
    List<String> levels();

    int level(int a, int b);

    /// The parts of a value by which records can be gathered into blocks.
    List<String> keys(KeyKind kind, int length, int value);
}
