package id.benangmerah.web.components;

import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a table shows in one place.
public sealed interface Cell {

    record Text(String text) implements Cell {}

    /// `exact` is the full value when `text` is shortened.
    record Number(String text, @Nullable String exact) implements Cell {}

    record Linked(String text, String href) implements Cell {}

    record Code(String text) implements Cell {

        private static final int SHORT = 24;

        /// Short codes stay on one line.
        public boolean isShort() {
            return text.length() <= SHORT;
        }
    }

    record Stated(State state) implements Cell {}

    record Doored(Figure figure) implements Cell {}

    record Achieved(CapaianBar bar) implements Cell {}

    /// A drawing that repeats the number beside it.
    record Barred(MiniBar bar) implements Cell {}

    /// Nothing is known. Never to be confused with zero.
    record Missing() implements Cell {}

    /// Nothing belongs here, as in a row of totals.
    record Blank() implements Cell {}

    static Cell text(@Nullable String text) {
        return text == null || text.isBlank() ? new Missing() : new Text(text);
    }

    static Cell number(@Nullable Long number) {
        return number == null ? new Missing() : new Number(Angka.format(number), null);
    }

    static Cell number(@Nullable BigDecimal number, int decimals) {
        return number == null ? new Missing() : new Number(Angka.format(number, decimals), null);
    }

    static Cell rupiah(@Nullable Rupiah amount) {
        return amount == null ? new Missing() : new Number(Angka.format(amount.amount()), null);
    }

    static Cell date(@Nullable LocalDate date) {
        return date == null ? new Missing() : new Text(Angka.format(date));
    }

    static Cell link(String text, String href) {
        return new Linked(text, href);
    }

    static Cell code(String text) {
        return new Code(text);
    }

    static Cell state(State state) {
        return new Stated(state);
    }

    static Cell figure(Figure figure) {
        return new Doored(figure);
    }

    static Cell capaian(CapaianBar bar) {
        return new Achieved(bar);
    }

    static Cell bar(MiniBar bar) {
        return new Barred(bar);
    }

    static Cell missing() {
        return new Missing();
    }

    static Cell blank() {
        return new Blank();
    }
}
