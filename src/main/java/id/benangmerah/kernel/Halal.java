package id.benangmerah.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number of a halal certificate of BPJPH: `ID` and 17 digits, of which the first two
/// are the province.
public record Halal(String nomor) {

    private static final Pattern FORM = Pattern.compile("ID\\d{17}");

    public Halal {
        if (!FORM.matcher(nomor).matches()) throw new IllegalArgumentException("Bukan nomor halal: " + nomor);
    }

    public static Optional<Halal> parse(String text) {
        var nomor = text.strip().toUpperCase(Locale.ROOT).replaceAll("[ .-]", "");
        return FORM.matcher(nomor).matches() ? Optional.of(new Halal(nomor)) : Optional.empty();
    }

    public static Optional<String> findProblem(String text) {
        return parse(text).isPresent()
                ? Optional.empty()
                : Optional.of("Nomor sertifikat halal harus ID diikuti 17 angka.");
    }

    /// What looks odd and may still be right: provinces have the codes 11 to 96.
    public Optional<String> findWarning() {
        int province = Integer.parseInt(nomor, 2, 4, 10);
        return province >= 11 && province <= 96
                ? Optional.empty()
                : Optional.of("Dua angka setelah ID bukan kode provinsi.");
    }

    @Override
    public String toString() {
        return nomor;
    }
}
