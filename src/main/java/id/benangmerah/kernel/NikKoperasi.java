package id.benangmerah.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/// Nomor Induk Koperasi. No source confirms its length, so only digits are demanded.
public record NikKoperasi(String digits) {

    private static final Pattern FORM = Pattern.compile("\\d{10,20}");
    private static final int USUAL = 13;

    public NikKoperasi {
        if (!FORM.matcher(digits).matches())
            throw new IllegalArgumentException("NIK koperasi harus 10 sampai 20 angka.");
    }

    public static Optional<NikKoperasi> parse(String text) {
        var digits = text.replaceAll("[ .-]", "");
        return findProblem(digits).isEmpty() ? Optional.of(new NikKoperasi(digits)) : Optional.empty();
    }

    public static Optional<String> findProblem(String text) {
        return FORM.matcher(text.replaceAll("[ .-]", "")).matches()
                ? Optional.empty()
                : Optional.of("NIK koperasi harus 10 sampai 20 angka.");
    }

    /// What looks odd and may still be right.
    public Optional<String> findWarning() {
        return digits.length() == USUAL
                ? Optional.empty()
                : Optional.of("NIK koperasi biasanya 13 angka; ini " + digits.length() + ".");
    }

    @Override
    public String toString() {
        return digits;
    }
}
