package id.benangmerah.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/// An Indonesian mobile number in its international form, `+628123456789`. Prints masked.
public record Telepon(String number) {

    private static final Pattern FORM = Pattern.compile("\\+628\\d{8,11}");
    private static final Pattern COUNTRY_OR_TRUNK = Pattern.compile("^(62|0)");

    public Telepon {
        if (!FORM.matcher(number).matches()) throw new IllegalArgumentException("Bukan nomor telepon seluler.");
    }

    /// Accepts what people write: `0812-3456-789`, `+62 812 3456 789`, `8123456789`.
    public static Optional<Telepon> parse(String text) {
        var digits = text.replaceAll("\\D", "");
        var number = "+62" + COUNTRY_OR_TRUNK.matcher(digits).replaceFirst("");
        return FORM.matcher(number).matches() ? Optional.of(new Telepon(number)) : Optional.empty();
    }

    /// Why `text` is no mobile number, without repeating it.
    public static Optional<String> findProblem(String text) {
        return parse(text).isPresent()
                ? Optional.empty()
                : Optional.of("Nomor telepon seluler dimulai dengan 08 dan terdiri dari 10 sampai 13 angka.");
    }

    /// `+62812****6789`
    public String masked() {
        return number.substring(0, 6) + "****" + number.substring(number.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }
}
