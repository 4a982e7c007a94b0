package id.benangmerah.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/// A five-digit group of activity of KBLI 2020 whose division exists.
public record Kbli(String kode) {

    private static final Pattern FORM = Pattern.compile("\\d{5}");

    /// The section letter of each division, `-` where there is no such division.
    private static final String SECTIONS =
            "-AAA-BBBBBCCCCCCCCCCCCCCCCCCCCCCCC-DEEEE-FFF-GGG-HHHHH-II-" + "JJJJJJKKK-LMMMMMMM-NNNNNN-OPQQQ-RRRRSSSTTU";

    public Kbli {
        if (sektor(kode) == '-') throw new IllegalArgumentException("Bukan kode KBLI 2020: " + kode);
    }

    public static Kbli of(String kode) {
        return new Kbli(kode);
    }

    public static Optional<Kbli> parse(String text) {
        return sektor(text.strip()) == '-' ? Optional.empty() : Optional.of(new Kbli(text.strip()));
    }

    public static Optional<String> findProblem(String text) {
        return parse(text).isPresent()
                ? Optional.empty()
                : Optional.of("KBLI 2020 harus lima angka dari golongan yang ada, misalnya 10710.");
    }

    /// The section, `A` (agriculture) to `U`.
    public String sektor() {
        return String.valueOf(sektor(kode));
    }

    private static char sektor(String kode) {
        if (!FORM.matcher(kode).matches()) return '-';
        return SECTIONS.charAt(Integer.parseInt(kode, 0, 2, 10));
    }

    @Override
    public String toString() {
        return kode;
    }
}
