package id.benangmerah.anggaran;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What E.8.2.1 compares of each program, kegiatan and subkegiatan (Permendagri 86/2017).
public enum Unsur {
    NOMENKLATUR("Nomenklatur dan kode"),
    INDIKATOR("Indikator kinerja"),
    TARGET("Target"),
    PAGU("Pagu"),
    LOKASI("Lokasi"),
    KELOMPOK_SASARAN("Kelompok sasaran");

    private final String label;

    Unsur(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// How an address writes it: `kelompok-sasaran`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Unsur> find(String word) {
        return Arrays.stream(values())
                .filter(unsur -> unsur.word().equals(word))
                .findFirst();
    }
}
