package id.benangmerah.evaluasi.web;

import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.Rupiah;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// An amount shortened for reading, `Rp 12,51 miliar`, with the full one at hand. Nothing
/// planned is written as such and is not zero.
public record Money(String brief, String full) {

    static final Money NONE = new Money("–", "tidak ada pagu");

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MILLIARD = BigDecimal.valueOf(1_000_000_000);

    static Money of(@Nullable Rupiah amount) {
        return amount == null ? NONE : new Money(brief(amount), amount.toString());
    }

    private static String brief(Rupiah amount) {
        var number = amount.amount();
        if (number.compareTo(MILLIARD) >= 0) return "Rp " + Angka.format(number.movePointLeft(9), 2) + " miliar";
        if (number.compareTo(MILLION) >= 0) return "Rp " + Angka.format(number.movePointLeft(6), 1) + " juta";
        return amount.toString();
    }
}
