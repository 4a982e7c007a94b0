package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.periksa.Series.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Denominator forensics: which whole numbers give the printed percentages. Three
/// explanations compete: one denominator for all years, perhaps shared by several series; a
/// denominator that is another printed series; a numerator that is another printed series.
/// `evidence` is how many powers of ten the fit is less likely by chance than one time,
/// after counting the explanations that were tried.
final class DenominatorSearch {
    /// Beyond it nearly every percentage with two decimals can be had.
    private static final int LARGEST = 3000;

    /// One chance hit in a hundred plans.
    private static final double ENOUGH = 2;

    /// Enough to stand before any denominator shared with other series is looked for.
    private static final double STRONG = 4;

    private final List<Candidate> open;
    private final List<Series> counts;
    private final Set<Long> knownCounts;
    private final List<Explanation> found = new ArrayList<>();

    private DenominatorSearch(List<Series> all) {
        counts = all.stream().filter(Series::isCount).toList();
        knownCounts = new HashSet<>();
        for (var series : counts) series.values().forEach(value -> knownCounts.add(value.longValue()));
        open = new ArrayList<>(all.stream()
                .filter(Series::isPercentage)
                .filter(series -> series.cells().size() > 1)
                .map(Candidate::new)
                .filter(candidate -> candidate.percentages.hasDecimals())
                .toList());
    }

    /// The best explanation of each series that has one; none is better than a doubtful one.
    static List<Explanation> explain(List<Series> all) {
        var search = new DenominatorSearch(all);
        search.acceptFollowers(STRONG);
        search.acceptShared();
        search.acceptFollowers(ENOUGH);
        search.fixedDenominators().forEach(search::acceptCut);
        return search.found;
    }

    private void acceptFollowers(double enough) {
        while (true) {
            var best = open.stream()
                    .flatMap(this::followers)
                    .max(Comparator.comparingDouble(Explanation::evidence))
                    .filter(explanation -> explanation.evidence() >= enough);
            if (best.isEmpty()) return;
            accept(List.of(best.get()));
        }
    }

    private void acceptShared() {
        while (true) {
            long best = 0;
            double most = 0;
            for (long denominator = 2; denominator <= LARGEST; denominator++) {
                double evidence = sharedEvidence(denominator);
                if (evidence <= most) continue;
                best = denominator;
                most = evidence;
            }
            if (most < ENOUGH) return;
            accept(explanations(best, most));
        }
    }

    private List<Explanation> explanations(long denominator, double evidence) {
        return open.stream()
                .filter(candidate -> candidate.fits((int) denominator))
                .map(candidate -> candidate.explanation(denominator, evidence))
                .toList();
    }

    private void accept(List<Explanation> explanations) {
        found.addAll(explanations);
        for (var explanation : explanations) {
            open.removeIf(candidate ->
                    candidate.series.id().equals(explanation.series().id()));
            if (explanation.isFixed()) knownCounts.add(explanation.denominator());
        }
    }

    private Set<Long> fixedDenominators() {
        return found.stream()
                .filter(Explanation::isFixed)
                .map(Explanation::denominator)
                .collect(Collectors.toSet());
    }

    /// Of all open series together that this denominator gives.
    private double sharedEvidence(long denominator) {
        double evidence = 0;
        int fitting = 0;
        for (var candidate : open) {
            if (!candidate.fits((int) denominator)) continue;
            evidence += candidate.evidence[(int) denominator];
            fitting++;
        }
        var tried = knownCounts.contains(denominator) ? knownCounts.size() : LARGEST;
        return fitting == 0 ? 0 : evidence - Math.log10(tried) - logChoices(open.size(), fitting);
    }

    private Stream<Explanation> followers(Candidate candidate) {
        var alike = counts.stream()
                .filter(count -> count.slots().equals(candidate.series.slots()))
                .toList();
        var tried = 2 * Math.log10(alike.size() + 1.0);
        return alike.stream()
                .flatMap(count -> Stream.of(
                                candidate.withDenominator(count, tried), candidate.withNumerator(count, tried))
                        .flatMap(Optional::stream));
    }

    /// Series that fit a denominator found elsewhere when some decimals are cut off.
    private void acceptCut(long denominator) {
        for (var candidate : List.copyOf(open))
            candidate
                    .withDecimalsCut(denominator)
                    .filter(explanation -> explanation.evidence() > 1)
                    .ifPresent(explanation -> accept(List.of(explanation)));
    }

    private static double logChoices(int of, int chosen) {
        double log = 0;
        for (int i = 1; i <= chosen; i++) log += Math.log10((double) (of - chosen + i) / i);
        return log;
    }

    /// A series that wants an explanation, with the evidence of every fixed denominator; it
    /// is negative where the denominator does not fit.
    private static final class Candidate {
        private final Series series;
        private final Percentages percentages;
        private final double[] evidence = new double[LARGEST + 1];

        Candidate(Series series) {
            this.series = series;
            this.percentages = Percentages.of(series.values());
            for (int denominator = 1; denominator <= LARGEST; denominator++) {
                var same = same(denominator);
                evidence[denominator] = numerators(same).isPresent() ? evidence(same) : -1;
            }
        }

        boolean fits(int denominator) {
            return evidence[denominator] >= 0;
        }

        Explanation explanation(long denominator, double shared) {
            var same = same(denominator);
            return explained(numerators(same).orElseThrow(), same, null, null, shared, Set.of());
        }

        Optional<Explanation> withDenominator(Series count, double tried) {
            var denominators = numbers(count);
            return numerators(denominators)
                    .map(numerators ->
                            explained(numerators, denominators, count, null, evidence(denominators) - tried, Set.of()));
        }

        /// When the denominator comes out the same for all years, each year after the first
        /// was wholly foretold.
        Optional<Explanation> withNumerator(Series count, double tried) {
            var numerators = numbers(count);
            var denominators = new long[numerators.length];
            double evidence = -tried;
            for (int cell = 0; cell < numerators.length; cell++) {
                var denominator = percentages.denominator(cell, numerators[cell]);
                if (denominator.isEmpty() || denominator.getAsLong() < numerators[cell]) return Optional.empty();
                denominators[cell] = denominator.getAsLong();
                evidence -= cell > 0 && denominators[cell] == denominators[cell - 1]
                        ? -2
                        : Math.log10(percentages.chanceAbove(cell, numerators[cell]));
            }
            return Optional.of(explained(
                    Arrays.stream(numerators).boxed().toList(), denominators, null, count, evidence, Set.of()));
        }

        Optional<Explanation> withDecimalsCut(long denominator) {
            var numerators = new ArrayList<Long>();
            var cut = new HashSet<Slot>();
            for (int cell = 0; cell < percentages.size(); cell++) {
                var exact = percentages.numerator(cell, denominator);
                if (exact.isEmpty()) cut.add(series.slots().get(cell));
                (exact.isPresent() ? exact : percentages.truncatedNumerator(cell, denominator))
                        .ifPresent(numerators::add);
            }
            if (numerators.size() < percentages.size() || cut.size() * 2 > numerators.size()) return Optional.empty();
            var same = same(denominator);
            return Optional.of(
                    explained(numerators, same, null, null, evidence(same) - numerators.size() * Math.log10(2), cut));
        }

        private Explanation explained(
                List<Long> numerators,
                long[] denominators,
                @Nullable Series denominatorSeries,
                @Nullable Series numeratorSeries,
                double evidence,
                Set<Slot> cut) {
            return new Explanation(
                    series,
                    numerators,
                    Arrays.stream(denominators).boxed().toList(),
                    denominatorSeries,
                    numeratorSeries,
                    evidence,
                    Collections.unmodifiableSet(cut));
        }

        private long[] same(long denominator) {
            var same = new long[percentages.size()];
            Arrays.fill(same, denominator);
            return same;
        }

        private static long[] numbers(Series count) {
            return count.values().stream().mapToLong(value -> value.longValue()).toArray();
        }

        private Optional<List<Long>> numerators(long[] denominators) {
            var numerators = new ArrayList<Long>();
            for (int cell = 0; cell < denominators.length; cell++) {
                var numerator = percentages.numerator(cell, denominators[cell]);
                if (numerator.isEmpty()) return Optional.empty();
                numerators.add(numerator.getAsLong());
            }
            return Optional.of(numerators);
        }

        private double evidence(long[] denominators) {
            return IntStream.range(0, denominators.length)
                    .filter(cell -> !percentages.repeats(cell, denominators))
                    .mapToDouble(cell -> -Math.log10(percentages.chanceUnder(cell, denominators[cell])))
                    .sum();
        }
    }
}
