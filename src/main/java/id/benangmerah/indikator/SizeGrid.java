package id.benangmerah.indikator;

import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.kernel.Tahun;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Sizes of populations by village and year, rolled up to kecamatan and kabupaten.
final class SizeGrid {

    private record Key(String populasi, boolean undecided, int tahun) {}

    private final Map<Key, Map<String, BigDecimal>> sizes = new HashMap<>();

    /// Safe for several threads; everything else is for when the grid is full.
    synchronized void add(
            String populasi, boolean undecided, int tahun, @Nullable String kodeDesa, @Nullable BigDecimal size) {
        if (size == null || size.signum() == 0) return;
        var byRegion = sizes.computeIfAbsent(new Key(populasi, undecided, tahun), _ -> new HashMap<>());
        if (kodeDesa == null || kodeDesa.length() < 8) {
            byRegion.merge(KodeWilayah.KABUPATEN.kode(), size, BigDecimal::add);
            return;
        }
        byRegion.merge(kodeDesa, size, BigDecimal::add);
        byRegion.merge(kodeDesa.substring(0, 8), size, BigDecimal::add);
        byRegion.merge(kodeDesa.substring(0, 5), size, BigDecimal::add);
    }

    BigDecimal get(String populasi, boolean undecided, Tahun tahun, KodeWilayah wilayah) {
        return sizes.getOrDefault(new Key(populasi, undecided, tahun.value()), Map.of())
                .getOrDefault(wilayah.kode(), BigDecimal.ZERO);
    }
}
