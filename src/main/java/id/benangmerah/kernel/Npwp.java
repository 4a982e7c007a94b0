package id.benangmerah.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/// A taxpayer's number in its form of 16 digits: `0` and the 15 digits of before, of which
/// the ninth is a check digit; or a person's NIK. Prints masked; [#digits] is the secret.
public record Npwp(String digits) {

    private static final Pattern OLD_FORM = Pattern.compile("\\d{15}");
    private static final Pattern FORM = Pattern.compile("\\d{16}");
    private static final Pattern BRANCH = Pattern.compile("\\d{22}");

    public Npwp {
        var problem = findProblem(digits);
        if (problem.isPresent()) throw new IllegalArgumentException(problem.get());
    }

    /// Spaces, dots and dashes are allowed; the older form gains its leading `0`.
    public static Optional<Npwp> parse(String text) {
        var digits = text.replaceAll("[ .-]", "");
        var whole = OLD_FORM.matcher(digits).matches() ? "0" + digits : digits;
        return findProblem(whole).isEmpty() ? Optional.of(new Npwp(whole)) : Optional.empty();
    }

    /// Why `text` is no NPWP, without repeating it.
    public static Optional<String> findProblem(String text) {
        var digits = text.replaceAll("[ .-]", "");
        if (BRANCH.matcher(digits).matches()) {
            return Optional.of("Ini NITKU (22 angka); tulis NPWP, 16 angka pertamanya.");
        }
        var whole = OLD_FORM.matcher(digits).matches() ? "0" + digits : digits;
        if (!FORM.matcher(whole).matches()) return Optional.of("NPWP harus 15 atau 16 angka.");
        if (!whole.startsWith("0")) return Nik.findProblem(whole).map("NPWP 16 angka ini bukan NIK yang sah: "::concat);
        return Luhn.isValid(whole.substring(0, 10))
                ? Optional.empty()
                : Optional.of("Angka pemeriksa NPWP tidak cocok; periksa kembali sembilan angka pertamanya.");
    }

    /// Whether it is the NIK of a person.
    public boolean isNik() {
        return !digits.startsWith("0");
    }

    /// `01.234.567.8-901.000`, or the NIK as it is.
    public String display() {
        if (isNik()) return digits;
        return "%s.%s.%s.%s-%s.%s"
                .formatted(
                        digits.substring(1, 3),
                        digits.substring(3, 6),
                        digits.substring(6, 9),
                        digits.substring(9, 10),
                        digits.substring(10, 13),
                        digits.substring(13));
    }

    /// `01.2**.***.*-***.000`
    public String masked() {
        if (isNik()) return Nik.of(digits).masked();
        var shown = display();
        return shown.substring(0, 4) + "**.***.*-***." + shown.substring(shown.length() - 3);
    }

    @Override
    public String toString() {
        return masked();
    }
}
