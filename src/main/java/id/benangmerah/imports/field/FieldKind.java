package id.benangmerah.imports.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the cells of a column hold, and so as which Java value a clean one comes out.
public sealed interface FieldKind {

    /// A text of at most so many characters.
    record Text(int longest) implements FieldKind {}

    /// A whole number, as Long.
    record Whole(long least, long most) implements FieldKind {}

    /// Whole rupiah, as Long: `Rp 1.500.000`, `1,5 juta`.
    record Money() implements FieldKind {}

    /// A day in the past, as LocalDate.
    record Day() implements FieldKind {}

    /// A day in the past, or a year alone, which means its first day; as LocalDate.
    record DayOrYear() implements FieldKind {}

    /// A day that may lie ahead, such as the end of a certificate.
    record AnyDay() implements FieldKind {}

    /// Yes or no, as Boolean.
    record Flag() implements FieldKind {}

    /// One of several codes, as String; each with the words that people write for it.
    record Choice(Map<String, List<String>> words) implements FieldKind {

        /// `L=laki-laki,pria|P=perempuan,wanita`; a code is always one of its own words.
        public static Choice of(String table) {
            var words = new LinkedHashMap<String, List<String>>();
            for (var entry : table.split("\\|")) {
                int equals = entry.indexOf('=');
                var code = equals < 0 ? entry : entry.substring(0, equals);
                words.put(
                        code,
                        equals < 0
                                ? List.of()
                                : List.of(entry.substring(equals + 1).split(",")));
            }
            return new Choice(words);
        }
    }

    /// A number that somebody issued, as String in its normal form.
    record Identifier(Type type) implements FieldKind {

        public enum Type {
            NIK,
            NIB,
            NPWP,
            TELEPON,
            SUREL,
            KBLI,
            NIK_KOPERASI,
            BADAN_HUKUM,
            PIRT,
            HALAL,
            MEREK
        }
    }

    /// Degrees, as Double.
    record Degrees(boolean latitude) implements FieldKind {}

    /// The name or code of a region; kecamatan and desa of a row are understood together.
    record Region(boolean desa) implements FieldKind {}
}
