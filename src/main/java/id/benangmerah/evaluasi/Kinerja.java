package id.benangmerah.evaluasi;

import id.benangmerah.indikator.DefinisiIndikator;
import id.benangmerah.indikator.formula.Measurement;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.NilaiCetak;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One indicator in one year and region: what was planned, what the evidence says, and how
/// the two compare.
///
/// @param definisi null when nobody has defined how to measure it
/// @param rumus the formula in words with its numbers filled in; empty when not computed
public record Kinerja(
        IndikatorTerencana indikator,
        @Nullable DefinisiIndikator definisi,
        Tahun tahun,
        KodeWilayah wilayah,
        Measurement measurement,
        Capaian capaian,
        String rumus) {

    public Optional<NilaiCetak> target() {
        return indikator.findTarget(tahun);
    }

    /// The value with as many decimals as the plan prints, rounded half up.
    public Optional<BigDecimal> value() {
        return measurement instanceof Measurement.Measured measured
                ? Optional.of(measured.value().setScale(decimals(), RoundingMode.HALF_UP))
                : Optional.empty();
    }

    public int decimals() {
        return definisi == null ? 2 : definisi.decimals();
    }
}
