package id.benangmerah.koperasi;

import id.benangmerah.kernel.KodeWilayah;
import org.jspecify.annotations.Nullable;

/// Which cooperatives a list shows; null means any.
///
/// @param ratTahun held a RAT in that year
/// @param tanpaRatTahun held none in that year
/// @param nik whether it holds a valid NIK certificate
/// @param teks part of the name, or the beginning of the NIK koperasi
public record KoperasiFilter(
        @Nullable KodeWilayah wilayah,
        @Nullable String jenis,
        @Nullable String kelompok,
        @Nullable String status,
        @Nullable Integer ratTahun,
        @Nullable Integer tanpaRatTahun,
        @Nullable Boolean nik,
        @Nullable String teks) {

    public static final KoperasiFilter ALL = new KoperasiFilter(null, null, null, null, null, null, null, null);

    public KoperasiFilter inWilayah(KodeWilayah chosen) {
        return new KoperasiFilter(chosen, jenis, kelompok, status, ratTahun, tanpaRatTahun, nik, teks);
    }

    public KoperasiFilter withTeks(String text) {
        return new KoperasiFilter(wilayah, jenis, kelompok, status, ratTahun, tanpaRatTahun, nik, text);
    }

    public KoperasiFilter withStatus(String chosen) {
        return new KoperasiFilter(wilayah, jenis, kelompok, chosen, ratTahun, tanpaRatTahun, nik, teks);
    }

    public KoperasiFilter withRat(int tahun) {
        return new KoperasiFilter(wilayah, jenis, kelompok, status, tahun, null, nik, teks);
    }

    public KoperasiFilter withoutRat(int tahun) {
        return new KoperasiFilter(wilayah, jenis, kelompok, status, null, tahun, nik, teks);
    }
}
