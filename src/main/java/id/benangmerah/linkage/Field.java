package id.benangmerah.linkage;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is compared: one column, or two that make a place on the map.
///
/// @param frequency whether agreement on a rare value weighs more than on a common one
/// @param distinguishing two records that differ here are never put together silently
/// @param group fields that speak of one and the same part, such as the owner
/// @param prefix how many characters of a nested code name the wider place; 0 when it does not nest
/// @param steps distances of numbers and places; empty for the usual ones
/// @param relative whether distances of numbers are shares of the larger
public record Field(
        String name,
        Kind kind,
        List<String> columns,
        boolean frequency,
        boolean distinguishing,
        @Nullable String group,
        int prefix,
        List<Double> steps,
        boolean relative) {

    public enum Kind {
        NAMA,
        NAMA_USAHA,
        TEKS,
        ALAMAT,
        TANGGAL,
        NOMOR,
        TELEPON,
        KATEGORI,
        BILANGAN,
        TITIK;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        boolean usesFrequency() {
            return switch (this) {
                case NAMA, NAMA_USAHA, TEKS, ALAMAT, TELEPON, KATEGORI, TANGGAL -> true;
                case NOMOR, BILANGAN, TITIK -> false;
            };
        }
    }

    /// A field of one column, as it is when nothing else is said.
    public static Field of(String column, Kind kind) {
        return new Field(column, kind, List.of(column), kind.usesFrequency(), false, null, 0, List.of(), true);
    }

    public Field in(String group) {
        return new Field(name, kind, columns, frequency, distinguishing, group, prefix, steps, relative);
    }

    public Field thatDistinguishes() {
        return new Field(name, kind, columns, frequency, true, group, prefix, steps, relative);
    }

    public Field nestedAt(int prefix) {
        return new Field(name, kind, columns, frequency, distinguishing, group, prefix, steps, relative);
    }

    public Field within(double... absolute) {
        var boxed = java.util.Arrays.stream(absolute).boxed().toList();
        return new Field(name, kind, columns, frequency, distinguishing, group, prefix, boxed, false);
    }
}
