package id.benangmerah.koperasi;

import id.benangmerah.kernel.KodeWilayah;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A cooperative as it is registered now.
public record Koperasi(
        long id,
        String nama,
        @Nullable String nikKoperasi,
        String nomorBadanHukum,
        LocalDate tanggalBadanHukum,
        String jenis,
        String kelompok,
        String pola,
        String bentuk,
        boolean unitSimpanPinjam,
        String alamat,
        KodeWilayah kodeDesa,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String status,
        @Nullable LocalDate ratTerakhir,
        String asal) {}
