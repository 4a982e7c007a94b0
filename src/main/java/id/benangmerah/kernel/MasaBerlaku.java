package id.benangmerah.kernel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How long something that lapses is still valid.
///
/// @param sisaHari until it lapses; null when it never does
/// @param ambang the reminder that has been reached, in days; null before the first
public record MasaBerlaku(@Nullable Long sisaHari, @Nullable Integer ambang) {

    /// @param sampai the first day on which it is valid no more
    /// @param pengingat the days before the end on which somebody is reminded
    public static MasaBerlaku of(@Nullable LocalDate sampai, LocalDate today, Ketentuan pengingat) {
        if (sampai == null) return new MasaBerlaku(null, null);
        long left = ChronoUnit.DAYS.between(today, sampai);
        Optional<Integer> reached = pengingat.daftarAngka().stream()
                .map(BigDecimal::intValueExact)
                .filter(days -> left <= days)
                .min(Comparator.naturalOrder());
        return new MasaBerlaku(left, reached.orElse(null));
    }

    public boolean isBerakhir() {
        return sisaHari != null && sisaHari <= 0;
    }

    public String words() {
        if (sisaHari == null) return "berlaku tanpa batas waktu";
        if (isBerakhir()) return "sudah berakhir";
        if (ambang == null) return "masih berlaku";
        return "berakhir dalam " + sisaHari + " hari";
    }
}
