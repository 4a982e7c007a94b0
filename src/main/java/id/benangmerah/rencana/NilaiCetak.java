package id.benangmerah.rencana;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// A value as the regulation prints it. `35`, `65.00`, `n/a`, `-` and `800 Unit usaha`
/// stay what they are; a cell left blank has no value at all. The decimal comma is
/// written as a point.
public record NilaiCetak(String teks) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    public NilaiCetak {
        if (teks.isBlank()) throw new IllegalArgumentException("nilai cetak tidak boleh kosong");
    }

    public static NilaiCetak of(String teks) {
        return new NilaiCetak(teks);
    }

    /// The number, when the whole text is one; its scale is the printed number of
    /// decimals.
    public Optional<BigDecimal> angka() {
        return NUMBER.matcher(teks).matches() ? Optional.of(new BigDecimal(teks)) : Optional.empty();
    }

    public boolean isNumber() {
        return NUMBER.matcher(teks).matches();
    }

    @Override
    public String toString() {
        return teks;
    }
}
