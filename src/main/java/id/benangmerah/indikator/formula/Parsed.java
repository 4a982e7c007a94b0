package id.benangmerah.indikator.formula;

import java.util.List;
import java.util.function.Function;

/// A text that was understood, or everything that is wrong with it.
public sealed interface Parsed<T> {

    record Valid<T>(T value) implements Parsed<T> {}

    record Invalid<T>(List<Problem> problems) implements Parsed<T> {}

    default <R> Parsed<R> map(Function<T, R> function) {
        return switch (this) {
            case Valid<T>(var value) -> new Valid<>(function.apply(value));
            case Invalid<T>(var problems) -> new Invalid<>(problems);
        };
    }

    /// For definitions that ship with the product: a fault in them is a bug.
    default T orThrow() {
        return switch (this) {
            case Valid<T>(var value) -> value;
            case Invalid<T>(var problems) ->
                throw new IllegalArgumentException(String.join(
                        "\n", problems.stream().map(Problem::toString).toList()));
        };
    }
}
