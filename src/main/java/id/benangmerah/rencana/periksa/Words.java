package id.benangmerah.rencana.periksa;

import id.benangmerah.kernel.Angka;
import id.benangmerah.rencana.NilaiCetak;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Values and sentences as a planner reads them.
final class Words {
    private Words() {}

    static String sentence(String pattern, Object... values) {
        return pattern.formatted(Arrays.stream(values).map(Words::value).toArray());
    }

    /// Numbers with Indonesian separators; everything else as it writes itself.
    static String value(Object value) {
        return switch (value) {
            case NilaiCetak printed -> printed(printed);
            case BigDecimal number -> Angka.format(number);
            case Long number -> Angka.format(number);
            case Integer number -> Angka.format(number.longValue());
            case Collection<?> items -> items.stream().map(Words::value).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    /// A printed number keeps its decimals: `90,00`.
    static String printed(NilaiCetak printed) {
        return printed.angka()
                .map(number -> Angka.format(number, Math.max(0, number.scale())))
                .orElse(printed.teks());
    }

    static String quoted(String text) {
        return "“" + text + "”";
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /// `a, b, dan c`.
    static String enumeration(List<String> items) {
        return switch (items.size()) {
            case 0 -> "";
            case 1 -> items.getFirst();
            case 2 -> items.getFirst() + " dan " + items.getLast();
            default -> String.join(", ", items.subList(0, items.size() - 1)) + ", dan " + items.getLast();
        };
    }
}
