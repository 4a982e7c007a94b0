package id.benangmerah.web.components;

import id.benangmerah.kernel.Angka;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Achievement as per cent of the target: a bar with a mark at 100. Above 120 the bar ends
/// in an arrow; without evidence it is empty.
public record CapaianBar(@Nullable BigDecimal percent, State state) {

    private static final int FULL = 120;

    /// 0 to 120, the width of the bar in its own units.
    public int width() {
        return percent == null ? 0 : Math.clamp(percent.intValue(), 0, FULL);
    }

    public boolean overflows() {
        return percent != null && percent.intValue() > FULL;
    }

    public String label() {
        return percent == null ? "–" : Angka.format(percent, 2) + " %";
    }
}
