package id.benangmerah.usaha;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The owner of an enterprise, with NIK and telephone as everybody may see them:
/// `351402******0001`.
public record Pengusaha(
        long id,
        String nama,
        String jenisKelamin,
        @Nullable LocalDate tanggalLahir,
        @Nullable String nikTersamar,
        @Nullable String teleponTersamar) {}
