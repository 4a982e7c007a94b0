package id.benangmerah.evaluasi;

import id.benangmerah.indikator.DefinisiIndikator.Polaritas;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// How much of a target was reached.
public sealed interface Capaian {

    /// @param percent not capped; one row of the plan itself prints 5.807,89 %
    record Dinilai(BigDecimal percent, String predikat, Status status) implements Capaian {}

    record TidakDinilai(String reason) implements Capaian {}

    /// What a reader must see at a glance.
    enum Status {
        TERCAPAI,
        PERHATIAN,
        TIDAK_TERCAPAI
    }

    /// The achievement of `value` against `target`, in percent; empty when the polarity
    /// gives no number for them (PermenPANRB 53/2014 leaves the formula open, so it is a
    /// property of the indicator).
    static Optional<BigDecimal> percent(Polaritas polaritas, BigDecimal target, BigDecimal value) {
        return switch (polaritas) {
            case POSITIF -> ratio(value, target);
            case NEGATIF_A -> ratio(target, value);
            case NEGATIF_B -> ratio(target.add(target).subtract(value), target);
        };
    }

    private static Optional<BigDecimal> ratio(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) return Optional.empty();
        return Optional.of(part.multiply(BigDecimal.valueOf(100)).divide(whole, MathContext.DECIMAL64));
    }
}
