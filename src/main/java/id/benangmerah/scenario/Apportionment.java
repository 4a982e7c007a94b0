package id.benangmerah.scenario;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Whole numbers in proportion to weights that add up to the total (largest remainder).
final class Apportionment {

    private Apportionment() {}

    static int[] of(long total, double[] weights) {
        double sum = 0;
        for (double weight : weights) sum += weight;
        var shares = new int[weights.length];
        var remainders = new double[weights.length];
        long given = 0;
        for (int i = 0; i < weights.length; i++) {
            double exact = total * weights[i] / sum;
            shares[i] = (int) exact;
            remainders[i] = exact - shares[i];
            given += shares[i];
        }
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -remainders[i]).thenComparing(i -> i))
                .limit(total - given)
                .forEach(i -> shares[i]++);
        return shares;
    }
}
