package id.benangmerah.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/// Nomor Induk Berusaha, the business number that OSS issues: 13 digits.
public record Nib(String digits) {

    private static final Pattern FORM = Pattern.compile("\\d{13}");

    public Nib {
        if (!FORM.matcher(digits).matches()) throw new IllegalArgumentException("NIB harus 13 angka: " + digits);
    }

    public static Nib of(String digits) {
        return new Nib(digits);
    }

    public static Optional<Nib> parse(String text) {
        var digits = text.replaceAll("[ .-]", "");
        return FORM.matcher(digits).matches() ? Optional.of(new Nib(digits)) : Optional.empty();
    }

    public static Optional<String> findProblem(String text) {
        return parse(text).isPresent() ? Optional.empty() : Optional.of("NIB harus 13 angka.");
    }

    @Override
    public String toString() {
        return digits;
    }
}
