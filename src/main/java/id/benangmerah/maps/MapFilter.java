package id.benangmerah.maps;

import id.benangmerah.kernel.KodeWilayah;
import org.jspecify.annotations.Nullable;

/// Which records of a layer a map shows; null means any.
///
/// @param scope the kecamatan beyond which the reader may see nothing
public record MapFilter(
        @Nullable KodeWilayah scope,
        @Nullable String kind,
        @Nullable String scale,
        @Nullable String certificate,
        @Nullable Integer helpedIn,
        boolean misplaced) {

    public static final MapFilter ALL = new MapFilter(null, null, null, null, null, false);

    public boolean narrows() {
        return kind != null || scale != null || certificate != null || helpedIn != null || misplaced;
    }
}
