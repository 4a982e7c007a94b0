package id.benangmerah.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number of a trade mark: `IDM` and 9 digits once registered; of the application,
/// three letters and 10 digits.
public record Merek(String nomor) {

    private static final Pattern REGISTERED = Pattern.compile("IDM\\d{9}");
    private static final Pattern APPLIED = Pattern.compile("[A-Z]{3}\\d{10}");

    public Merek {
        if (!isForm(nomor)) throw new IllegalArgumentException("Bukan nomor merek: " + nomor);
    }

    public static Optional<Merek> parse(String text) {
        var nomor = text.strip().toUpperCase(Locale.ROOT).replaceAll("[ .-]", "");
        return isForm(nomor) ? Optional.of(new Merek(nomor)) : Optional.empty();
    }

    public static Optional<String> findProblem(String text) {
        return parse(text).isPresent()
                ? Optional.empty()
                : Optional.of(
                        "Nomor merek terdaftar ditulis IDM dan 9 angka; nomor permohonan tiga huruf dan 10 angka.");
    }

    public boolean isTerdaftar() {
        return REGISTERED.matcher(nomor).matches();
    }

    /// An application is no trade mark yet.
    public Optional<String> findWarning() {
        return isTerdaftar() ? Optional.empty() : Optional.of("Ini nomor permohonan; mereknya belum terdaftar.");
    }

    private static boolean isForm(String nomor) {
        return REGISTERED.matcher(nomor).matches() || APPLIED.matcher(nomor).matches();
    }

    @Override
    public String toString() {
        return nomor;
    }
}
