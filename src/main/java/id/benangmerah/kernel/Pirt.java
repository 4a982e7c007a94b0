package id.benangmerah.kernel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number of an SPP-IRT, the certificate of home-made food: 13 digits (packing, kind of
/// food, kabupaten, product, producer), a dash, and the year in which it lapses.
public record Pirt(String nomor) {

    private static final Pattern FORM = Pattern.compile("\\d{13}-\\d{2}");
    private static final Pattern PREFIX = Pattern.compile("^(P ?-?)?IRT(\\.? ?NO)?[. :]*");
    private static final String KABUPATEN = "3514";

    public Pirt {
        if (!FORM.matcher(nomor).matches()) throw new IllegalArgumentException("Bukan nomor SPP-IRT: " + nomor);
    }

    public static Optional<Pirt> parse(String text) {
        var nomor = normalised(text);
        return FORM.matcher(nomor).matches() ? Optional.of(new Pirt(nomor)) : Optional.empty();
    }

    public static Optional<String> findProblem(String text) {
        return parse(text).isPresent()
                ? Optional.empty()
                : Optional.of("Nomor SPP-IRT harus 13 angka, garis, dan dua angka tahun: 2153514010001-29.");
    }

    public int tahunBerakhir() {
        return 2000 + Integer.parseInt(nomor.substring(14));
    }

    /// What looks odd and may still be right.
    public Optional<String> findWarning(LocalDate today) {
        if (tahunBerakhir() < today.getYear()) {
            return Optional.of("Menurut nomornya, SPP-IRT ini berakhir tahun " + tahunBerakhir() + ".");
        }
        return nomor.startsWith(KABUPATEN, 3)
                ? Optional.empty()
                : Optional.of("Kode kabupaten di dalam nomor SPP-IRT bukan " + KABUPATEN + ".");
    }

    private static String normalised(String text) {
        var bare =
                PREFIX.matcher(text.strip().toUpperCase(java.util.Locale.ROOT)).replaceFirst("");
        var digits = bare.replaceAll("[^0-9]", "");
        return digits.length() == 15 && bare.matches("[0-9 .-]+")
                ? digits.substring(0, 13) + "-" + digits.substring(13)
                : bare;
    }

    @Override
    public String toString() {
        return nomor;
    }
}
