package id.benangmerah.indikator;

import id.benangmerah.indikator.formula.Formula;
import id.benangmerah.indikator.sumber.Satuan;
import id.benangmerah.kernel.Tahun;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How an indicator of the plan is measured.
///
/// @param id the plan's own id, such as `S1-1`
/// @param decimals how many the plan prints
public record DefinisiIndikator(
        String id,
        Satuan satuan,
        Polaritas polaritas,
        Akumulasi akumulasi,
        TargetType target,
        int decimals,
        Method method) {

    public enum Polaritas {
        POSITIF("semakin besar semakin baik"),
        NEGATIF_A("semakin kecil semakin baik (target ÷ realisasi)"),
        NEGATIF_B("semakin kecil semakin baik (dua kali target dikurangi realisasi)");

        private final String label;

        Polaritas(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// How the quarters of a year make the year.
    public enum Akumulasi {
        KUMULATIF("jumlah dalam setahun"),
        POSISI_AKHIR("posisi pada akhir tahun"),
        RATA_RATA("rata-rata dalam setahun");

        private final String label;

        Akumulasi(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// Whether a printed target is for the year alone or for all years since `since`.
    public sealed interface TargetType {
        record PerTahun() implements TargetType {}

        record SejakTahun(Tahun since) implements TargetType {}
    }

    public sealed interface Method {
        /// Computed from evidence by the version of the formula that applies to the year.
        record Computed(List<Versi> versions, Penyebut penyebut) implements Method {}

        /// Stated by somebody with evidence, such as the SAKIP value by Inspektorat.
        record Stated(String by) implements Method {}

        /// The plan names it, but no registry holds the evidence yet.
        record NoEvidence(String reason) implements Method {}
    }

    /// The date of the population below the line.
    public sealed interface Penyebut {
        /// of the measured year
        record Bergerak() implements Penyebut {}

        /// of one day, for all years
        record Beku(LocalDate date) implements Penyebut {}
    }

    /// @param since the first year that is measured by this version
    /// @param text the formula as it stands in the dictionary
    /// @param basis who says so: the printed formula, a regulation, or our reading
    /// @param verified false when the basis is a reading that no primary text confirms
    public record Versi(int nomor, Tahun since, Formula formula, String text, String basis, boolean verified) {}

    /// The version for a year; empty before the first and for methods without a formula.
    public Optional<Versi> versi(Tahun tahun) {
        if (!(method instanceof Method.Computed(var versions, var _))) return Optional.empty();
        return versions.stream()
                .filter(version -> version.since.compareTo(tahun) <= 0)
                .reduce((earlier, later) -> later);
    }

    /// The day of a frozen denominator, null when it moves.
    public @Nullable LocalDate frozenAt() {
        return method instanceof Method.Computed(var _, Penyebut.Beku(var date)) ? date : null;
    }
}
