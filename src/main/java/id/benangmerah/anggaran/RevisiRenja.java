package id.benangmerah.anggaran;

import id.benangmerah.kernel.Tahun;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A revision of a Renja without its text: who wrote it, when, why, on which one, and the
/// SHA-256 of the text.
public record RevisiRenja(
        long nomor, Tahun tahun, @Nullable Long induk, String sha256, String pembuat, Instant dibuat, String pesan) {}
