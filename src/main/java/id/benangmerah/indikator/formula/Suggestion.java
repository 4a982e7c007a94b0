package id.benangmerah.indikator.formula;

import id.benangmerah.kernel.EditDistance;
import java.util.Collection;
import java.util.Comparator;

/// The known word nearest to a mistyped one, as the end of a sentence with its full stop.
final class Suggestion {

    private Suggestion() {}

    static String of(String word, Collection<String> known) {
        return known.stream()
                .min(Comparator.<String>comparingInt(candidate -> EditDistance.between(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(candidate -> EditDistance.between(word, candidate) <= Math.max(2, word.length() / 3))
                .map(candidate -> "; maksud Anda “" + candidate + "”?")
                .orElse(".");
    }
}
