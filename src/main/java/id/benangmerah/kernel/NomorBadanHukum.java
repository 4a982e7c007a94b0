package id.benangmerah.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number under which a cooperative became a legal person: of the AHU since 2018, or of
/// the many classes before. In capitals, with single spaces and none beside a slash.
public record NomorBadanHukum(String nomor, Kelas kelas) {

    private static final Pattern AHU = Pattern.compile("AHU-\\d{6,7}\\.AH\\.01\\.\\d{2}\\.TAHUN \\d{4}");
    private static final Pattern OLD = Pattern.compile("\\d+[A-Z]?(/[A-Z0-9.-]+)*/(BH|PAD)(/[A-Z0-9. -]+)*");
    private static final Pattern CHANGE = Pattern.compile("(^|.*[/.])PAD(/.*|$)");
    private static final String ESTABLISHED = ".AH.01.26.";

    public enum Kelas {
        /// `AHU-0001234.AH.01.26.TAHUN 2021`
        AHU,
        /// `4655/BH/KWK.13/XI/1997`
        BADAN_HUKUM_LAMA,
        /// `348/PAD/M.KUKM.2/V/2017`: of an amendment
        PERUBAHAN_LAMA,
        /// Any other writing, kept as it is.
        LAINNYA
    }

    /// Of the number in any writing; empty only for an empty one.
    public static Optional<NomorBadanHukum> parse(String text) {
        var nomor = normalised(text);
        return nomor.isEmpty() ? Optional.empty() : Optional.of(new NomorBadanHukum(nomor, kelas(nomor)));
    }

    public static Optional<String> findProblem(String text) {
        var nomor = normalised(text);
        if (nomor.isEmpty()) return Optional.of("Nomor badan hukum belum diisi.");
        return nomor.startsWith("AHU") && kelas(nomor) != Kelas.AHU
                ? Optional.of("Nomor AHU ditulis seperti AHU-0001234.AH.01.26.TAHUN 2021.")
                : Optional.empty();
    }

    /// What looks odd and may still be right.
    public Optional<String> findWarning() {
        return switch (kelas) {
            case AHU ->
                nomor.contains(ESTABLISHED)
                        ? Optional.empty()
                        : Optional.of("Nomor AHU pendirian koperasi biasanya memuat AH.01.26.");
            case LAINNYA -> Optional.of("Bentuk nomor badan hukum ini tidak dikenal.");
            case PERUBAHAN_LAMA -> Optional.of("Nomor dengan PAD adalah nomor perubahan anggaran dasar.");
            case BADAN_HUKUM_LAMA -> Optional.empty();
        };
    }

    private static Kelas kelas(String nomor) {
        if (AHU.matcher(nomor).matches()) return Kelas.AHU;
        if (!OLD.matcher(nomor).matches()) return Kelas.LAINNYA;
        return CHANGE.matcher(nomor).matches() ? Kelas.PERUBAHAN_LAMA : Kelas.BADAN_HUKUM_LAMA;
    }

    private static String normalised(String text) {
        return text.strip()
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([/.]) ?", "$1")
                .replaceAll("^AHU ?- ?", "AHU-")
                .replaceAll("[ .]*TAHUN ?", ".TAHUN ");
    }

    @Override
    public String toString() {
        return nomor;
    }
}
