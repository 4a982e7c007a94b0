package id.benangmerah.rencana;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A version of a plan and the stage it stands in since `sejak`, its step number `langkah`.
/// Version 0 of a series is the first plan, `nomor` its amendments, each made from `asal`.
public record Versi(
        String renstraId,
        String seri,
        int nomor,
        @Nullable String asal,
        @Nullable String alasan,
        Tahap tahap,
        int langkah,
        Instant sejak) {

    /// `Renstra awal`, `Perubahan ke-2`.
    public String label() {
        return nomor == 0 ? "Renstra awal" : "Perubahan ke-" + nomor;
    }

    public boolean isEnacted() {
        return tahap == Tahap.DITETAPKAN;
    }

    /// Why the text may not be changed now; empty when it may.
    public Optional<String> whyClosed() {
        return switch (tahap) {
            case PERSIAPAN, RANCANGAN_AWAL, RANCANGAN, FORUM_PD, RANCANGAN_AKHIR -> Optional.empty();
            case VERIFIKASI, REVIU_APIP ->
                Optional.of("Renstra ini sedang pada tahap " + tahap.label()
                        + "; naskahnya tidak diubah sampai dikembalikan dengan daftar koreksi.");
            case PENETAPAN ->
                Optional.of("Renstra ini sedang diparaf; naskahnya tidak diubah kecuali dikembalikan lebih dahulu.");
            case DITETAPKAN -> Optional.of("Renstra ini sudah ditetapkan; buka PERUBAHAN untuk mengubahnya.");
        };
    }
}
