package id.benangmerah.indikator.formula;

import java.util.Collection;
import java.util.Comparator;

/// The known word nearest to a mistyped one, as the end of a sentence with its full stop.
final class Suggestion {

    private Suggestion() {}

    static String of(String word, Collection<String> known) {
        return known.stream()
                .min(Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(candidate -> distance(word, candidate) <= Math.max(2, word.length() / 3))
                .map(candidate -> "; maksud Anda “" + candidate + "”?")
                .orElse(".");
    }

    private static int distance(String left, String right) {
        var row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) row[j] = j;
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int substitution = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substitution, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[right.length()];
    }
}
