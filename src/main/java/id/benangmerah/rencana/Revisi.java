package id.benangmerah.rencana;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A revision of a plan without its text: who wrote it, when, why, on which one, and the
/// SHA-256 of the text.
public record Revisi(
        long nomor,
        String renstraId,
        @Nullable Long induk,
        String sha256,
        String pembuat,
        Instant dibuat,
        String pesan) {}
