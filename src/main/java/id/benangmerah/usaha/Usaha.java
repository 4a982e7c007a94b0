package id.benangmerah.usaha;

import id.benangmerah.kernel.KodeWilayah;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An enterprise as it is registered now, or was last.
///
/// @param terdaftarSampai the day it left the register, null while it is in it
public record Usaha(
        long id,
        long pengusahaId,
        String nama,
        @Nullable String merek,
        LocalDate mulai,
        String kbli,
        String sektor,
        String badanUsaha,
        String tempat,
        KodeWilayah kodeDesa,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String skala,
        LocalDate terdaftarDari,
        @Nullable LocalDate terdaftarSampai,
        String asal) {}
