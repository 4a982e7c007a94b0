package id.benangmerah.evaluasi.web;

import id.benangmerah.kernel.Rupiah;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// How thick the thread is: thick where money is, thin but never gone without it.
final class Strand {

    static final int THINNEST = 2;
    static final int THICKEST = 16;

    private Strand() {}

    /// In units of the drawing; the whole budget of the year is the thickest.
    static int of(@Nullable Rupiah part, @Nullable Rupiah whole) {
        if (part == null || whole == null || whole.amount().signum() == 0) return THINNEST;
        var share =
                part.amount().divide(whole.amount(), 6, RoundingMode.HALF_UP).doubleValue();
        return THINNEST + (int) Math.round(Math.clamp(share, 0, 1) * (THICKEST - THINNEST));
    }
}
