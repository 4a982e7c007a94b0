package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.periksa.Series.Slot;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Which whole numbers give a printed series of percentages: numerators and denominators in
/// the order of its slots, and the printed series they are, if any. `evidence` is how many
/// powers of ten the fit is less likely by chance than one time; `cut` are the slots that
/// fit only when decimals are cut off instead of rounded.
record Explanation(
        Series series,
        List<Long> numerators,
        List<Long> denominators,
        @Nullable Series denominatorSeries,
        @Nullable Series numeratorSeries,
        double evidence,
        Set<Slot> cut) {

    boolean isFixed() {
        return denominators.stream().distinct().count() == 1;
    }

    long denominator() {
        return denominators.getFirst();
    }

    long numeratorAt(Slot slot) {
        return numerators.get(series.slots().indexOf(slot));
    }

    /// `240/347, 260/347`.
    String fractions() {
        return IntStream.range(0, numerators.size())
                .mapToObj(cell -> Words.sentence("%s/%s", numerators.get(cell), denominators.get(cell)))
                .collect(Collectors.joining(", "));
    }

    /// How likely the fit is by chance, in words.
    String chance() {
        return evidence > 6
                ? "kebetulan di bawah 1 : 1.000.000"
                : Words.sentence(
                        "kebetulan sekitar 1 : %s", Math.round(Math.pow(10, Math.floor(Math.max(0, evidence)))));
    }
}
