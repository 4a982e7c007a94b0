package id.benangmerah.wilayah;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A file of boundaries that a user loaded, with the source and licence that must be shown
/// beside it. `dipakai` is the number of regions that are drawn from it today.
public record LoadedBatas(
        long id,
        String namaBerkas,
        String sumber,
        String lisensi,
        String diunggahOleh,
        Instant diunggahPada,
        @Nullable Instant dicabutPada,
        int dipakai) {}
