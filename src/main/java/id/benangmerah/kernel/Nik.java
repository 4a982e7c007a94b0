package id.benangmerah.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// A person's Nomor Induk Kependudukan: `PPRRSS DDMMYY XXXX`, the day 40 higher for women.
/// Its place is where it was first issued, so it never decides where a person lives.
/// Prints masked; [#digits] is the secret.
public record Nik(String digits) {

    private static final Pattern FORM = Pattern.compile("\\d{16}");
    private static final Pattern SAME_DIGIT = Pattern.compile("(\\d)\\1{15}");

    public Nik {
        var problem = findProblem(digits);
        if (problem.isPresent()) throw new IllegalArgumentException(problem.get());
    }

    public static Nik of(String digits) {
        return new Nik(digits);
    }

    /// Spaces, dots and dashes between the digits are allowed.
    public static Optional<Nik> parse(String text) {
        var digits = text.replaceAll("[ .-]", "");
        return findProblem(digits).isEmpty() ? Optional.of(new Nik(digits)) : Optional.empty();
    }

    /// Why `digits` is no NIK, without repeating it.
    public static Optional<String> findProblem(String digits) {
        if (!FORM.matcher(digits).matches()) return Optional.of("NIK harus 16 angka.");
        if (SAME_DIGIT.matcher(digits).matches() || digits.equals("1234567890123456")) {
            return Optional.of("NIK ini bukan nomor sungguhan.");
        }
        if (digits.endsWith("0000")) return Optional.of("Nomor urut NIK tidak boleh 0000.");
        if (!isDate(digits, 1900) && !isDate(digits, 2000)) {
            return Optional.of("Tanggal lahir di dalam NIK tidak ada di kalender.");
        }
        return Optional.empty();
    }

    public boolean isPerempuan() {
        return digits.charAt(6) >= '4';
    }

    /// Whether the birth date inside the number is this one.
    public boolean agreesWith(LocalDate birth) {
        return day(digits) == birth.getDayOfMonth()
                && number(digits, 8) == birth.getMonthValue()
                && number(digits, 10) == birth.getYear() % 100;
    }

    /// `351402******0001`
    public String masked() {
        return digits.substring(0, 6) + "******" + digits.substring(12);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static boolean isDate(String digits, int century) {
        try {
            var _ = LocalDate.of(century + number(digits, 10), number(digits, 8), day(digits));
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static int day(String digits) {
        int day = number(digits, 6);
        return day > 40 ? day - 40 : day;
    }

    private static int number(String digits, int from) {
        return Integer.parseInt(digits, from, from + 2, 10);
    }
}
