package id.benangmerah.koperasi;

import id.benangmerah.kernel.Ketentuan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The step of the ladder that meetings held late or not at all call for (Permenkop 19/2015
/// Pasal 20). It is a draft for a person to decide, not a decision.
///
/// @param tahunBuku the book years that are the reason, newest first
/// @param terlambat whether they were held late; else they were not held
public record Sanksi(Tingkat tingkat, List<Integer> tahunBuku, boolean terlambat, Ketentuan ketentuan) {

    public enum Tingkat {
        TEGURAN_TERTULIS("Teguran tertulis"),
        TEGURAN_TEMBUSAN_DEPUTI("Teguran tertulis dengan tembusan kepada Deputi"),
        PERINGATAN_RENCANA_PEMBUBARAN("Peringatan tertulis dan surat rencana pembubaran");

        private final String label;

        Tingkat(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// Not holding a meeting weighs more than holding it late.
    public static Optional<Sanksi> of(RiwayatRat rat, LocalDate today) {
        var rule = Ketentuan.at(KetentuanKoperasi.LIST, "sanksi.rat", today);
        var missed = rat.missedInRow();
        if (!missed.isEmpty()) return Optional.of(step(rule, 2, missed, false));
        var late = rat.lateInRow();
        return late.isEmpty() ? Optional.empty() : Optional.of(step(rule, 0, late, true));
    }

    private static Sanksi step(Ketentuan rule, int first, List<Integer> years, boolean late) {
        int index = first + (years.size() > 1 ? 1 : 0);
        var tingkat = Tingkat.valueOf(((List<?>) rule.nilai()).get(index).toString());
        return new Sanksi(tingkat, years, late, rule);
    }
}
