package id.benangmerah.linkage;

import java.util.Locale;

/// What of a field a blocking rule may ask to be the same.
enum KeyKind {
    /// the tidied value
    SAMA(false),
    /// its first characters
    AWAL(true),
    /// its last characters
    AKHIR(true),
    /// one spelling for all ways to write it, words in any order
    BUNYI(false),
    /// any one of its words, in one spelling
    KATA(false),
    /// the year of a date
    TAHUN(false),
    /// day and month of a date, in any order
    HARI(false),
    /// the cell of a grid of about a kilometre, or one beside it
    PETAK(false);

    private final boolean needsLength;

    KeyKind(boolean needsLength) {
        this.needsLength = needsLength;
    }

    boolean needsLength() {
        return needsLength;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
