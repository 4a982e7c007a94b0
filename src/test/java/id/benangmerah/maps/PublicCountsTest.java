package id.benangmerah.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A reader who knows the total of a row, what is told of it, and the rule by which the rest is
/// hidden, never finds out how many 1 to 4 are.
class PublicCountsTest {

    @Test
    void every_small_count_of_a_random_row_stays_open() {
        var random = new Random(34);
        for (int run = 0; run < 20_000; run++) {
            var row = randomRow(random);
            var secret = PublicCounts.secret(row);
            for (int i = 0; i < row.size(); i++) {
                if (!PublicCounts.isSmall(row.get(i))) continue;
                assertThat(secret.columns()).as("%s", row).contains(i);
                if (!secret.whole())
                    assertThat(possible(i, row, secret))
                            .as("%s hides %s", row, secret)
                            .hasSizeGreaterThan(1);
            }
        }
    }

    @Test
    void one_small_count_alone_takes_another_with_it() {
        assertThat(PublicCounts.secret(List.of(3, 40, 60)).columns()).containsExactlyInAnyOrder(0, 1);
        assertThat(PublicCounts.secret(List.of(0, 40, 60)).columns()).isEmpty();
        assertThat(PublicCounts.secret(List.of(2, 3, 60)).columns()).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void a_row_that_cannot_be_kept_open_is_not_told_at_all() {
        assertThat(PublicCounts.secret(List.of(1, 1, 1, 90)).columns()).contains(3);
        assertThat(PublicCounts.secret(List.of(1, 5)).whole()).isTrue();
        assertThat(PublicCounts.secret(List.of(1, 2, 0)).whole()).isTrue();
    }

    @Test
    void neither_those_with_a_property_nor_the_others_may_be_few() {
        assertThat(PublicCounts.mayTell(20, 100)).isTrue();
        assertThat(PublicCounts.mayTell(0, 100)).isTrue();
        assertThat(PublicCounts.mayTell(100, 100)).isTrue();
        assertThat(PublicCounts.mayTell(97, 100)).isFalse();
        assertThat(PublicCounts.mayTell(3, 100)).isFalse();
        assertThat(PublicCounts.mayTell(0, 3)).isFalse();
    }

    private static List<Integer> randomRow(Random random) {
        var row = new ArrayList<Integer>();
        int columns = 2 + random.nextInt(6);
        for (int i = 0; i < columns; i++) {
            int kind = random.nextInt(4);
            row.add(kind == 0 ? 0 : kind == 1 ? 1 + random.nextInt(4) : random.nextInt(kind == 2 ? 12 : 200));
        }
        return row;
    }

    /// Which values a small column could have, by trying all: small ones are 1 to 4, other hidden
    /// ones 5 up to the smallest that is told.
    private static List<Integer> possible(int column, List<Integer> row, PublicCounts.Secret secret) {
        int sum = secret.columns().stream().mapToInt(row::get).sum();
        int told = IntStream.range(0, row.size())
                .filter(i -> !secret.columns().contains(i) && row.get(i) >= PublicCounts.SMALLEST)
                .map(row::get)
                .min()
                .orElse(sum);
        var others = secret.columns().stream().filter(i -> i != column).toList();
        return IntStream.rangeClosed(1, 4)
                .filter(value -> reaches(others, 0, sum - value, row, told))
                .boxed()
                .toList();
    }

    private static boolean reaches(List<Integer> columns, int at, int left, List<Integer> row, int most) {
        if (left < 0) return false;
        if (at == columns.size()) return left == 0;
        boolean small = PublicCounts.isSmall(row.get(columns.get(at)));
        int from = small ? 1 : PublicCounts.SMALLEST;
        int until = Math.min(left, small ? PublicCounts.SMALLEST - 1 : most);
        for (int value = from; value <= until; value++) {
            if (reaches(columns, at + 1, left - value, row, most)) return true;
        }
        return false;
    }
}
