package id.benangmerah.anggaran;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What was said about an element that differs (E.8.2.1 columns 4 to 6): why it differs and
/// what follows, and later what came of it. It is tied to both values it was said about.
public record Penilaian(
        String kode,
        Unsur unsur,
        @Nullable String key,
        @Nullable String renstra,
        @Nullable String renja,
        String evaluasi,
        String tindakLanjut,
        @Nullable String hasil,
        String pembuat,
        Instant dibuat) {

    /// Whether this is about the element, and neither value has changed since.
    boolean holdsFor(Kesesuaian row) {
        return kode.equals(row.kode())
                && unsur == row.unsur()
                && Objects.equals(key, row.key())
                && Objects.equals(renstra, row.renstra())
                && Objects.equals(renja, row.renja());
    }
}
