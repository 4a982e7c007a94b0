package id.benangmerah.linkage;

import java.util.List;
import java.util.Locale;

/// Identifying numbers, and telephone numbers, with the mistakes of typing.
final class NumberComparer implements Comparer {

    private static final List<String> NUMBER_LEVELS = List.of(
            "nomor sama", "dua angka berdampingan tertukar", "satu angka berbeda", "dua angka berbeda", "berbeda");
    private static final List<String> PHONE_LEVELS = List.of(
            "nomor sama",
            "dua angka berdampingan tertukar",
            "satu angka berbeda",
            "enam angka terakhir sama",
            "berbeda");
    private static final int OTHER = 5;
    private static final int LAST_DIGITS = 6;

    private final Values<String> values;
    private final boolean phone;

    NumberComparer(Values<String> values, boolean phone) {
        this.values = values;
        this.phone = phone;
    }

    /// Letters and digits only, in capitals.
    static Values.Tidy<String> tidyNumber(String text) {
        var tidied = text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
        return new Values.Tidy<>(tidied, tidied);
    }

    /// Digits without the country's or the trunk's prefix.
    static Values.Tidy<String> tidyPhone(String text) {
        var digits = text.replaceAll("\\D", "").replaceFirst("^(?:62)?0*", "");
        return new Values.Tidy<>(digits, digits);
    }

    @Override
    public List<String> levels() {
        return phone ? PHONE_LEVELS : NUMBER_LEVELS;
    }

    @Override
    public int level(int first, int second) {
        if (first == second) return 1;
        var a = values.features().get(first);
        var b = values.features().get(second);
        return switch (Similarity.edit(a, b)) {
            case NONE -> 1;
            case TRANSPOSITION -> 2;
            case ONE -> 3;
            case TWO -> phone ? byLastDigits(a, b) : 4;
            case MORE -> phone ? byLastDigits(a, b) : OTHER;
        };
    }

    private static int byLastDigits(String a, String b) {
        boolean same = a.length() >= LAST_DIGITS
                && b.length() >= LAST_DIGITS
                && a.regionMatches(a.length() - LAST_DIGITS, b, b.length() - LAST_DIGITS, LAST_DIGITS);
        return same ? 4 : OTHER;
    }

    @Override
    public List<String> keys(KeyKind kind, int length, int value) {
        return values.keys(kind, length, value);
    }
}
