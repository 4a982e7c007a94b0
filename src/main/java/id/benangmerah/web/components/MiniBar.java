package id.benangmerah.web.components;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// A bar beside a number in a table, with an optional mark for the value it is compared
/// with; both in units of the bar, 0 to 120.
public record MiniBar(int width, @Nullable Integer mark) {

    private static final int FULL = 120;

    /// @param highest the value whose bar is full
    public static MiniBar of(BigDecimal value, @Nullable BigDecimal compared, BigDecimal highest) {
        return new MiniBar(units(value, highest), compared == null ? null : units(compared, highest));
    }

    private static int units(BigDecimal value, BigDecimal highest) {
        if (highest.signum() <= 0) return 0;
        var share = value.multiply(BigDecimal.valueOf(FULL)).divide(highest, 0, RoundingMode.HALF_UP);
        return Math.clamp(share.intValue(), 0, FULL);
    }
}
