package id.benangmerah.anggaran;

import id.benangmerah.kernel.Tahun;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A published performance agreement without its text. Number 0 is the first one of the year
/// and needs no reason.
public record RevisiPerjanjian(
        Tahun tahun,
        String unit,
        int nomor,
        String sha256,
        @Nullable SebabRevisi sebab,
        @Nullable String alasan,
        String pembuat,
        Instant dibuat) {

    /// `Perjanjian awal`, `Revisi 2`.
    public String label() {
        return nomor == 0 ? "Perjanjian awal" : "Revisi " + nomor;
    }
}
