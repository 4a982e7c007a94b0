package id.benangmerah.anggaran;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why a performance agreement is revised (PermenPANRB 53/2014).
public enum SebabRevisi {
    PEJABAT("Pergantian atau mutasi pejabat"),
    STRATEGI("Perubahan strategi, program, kegiatan, atau anggaran"),
    PRIORITAS("Perubahan prioritas atau asumsi");

    private final String label;

    SebabRevisi(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// How a form writes it: `pejabat`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SebabRevisi> find(String word) {
        return Arrays.stream(values())
                .filter(sebab -> sebab.word().equals(word))
                .findFirst();
    }
}
