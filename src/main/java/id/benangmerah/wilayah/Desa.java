package id.benangmerah.wilayah;

import id.benangmerah.kernel.KodeWilayah;

/// A desa or kelurahan with the point that stands for it on a map.
public record Desa(KodeWilayah kode, String nama, KodeWilayah kecamatan, double lat, double lon) {

    /// Kelurahan have a code whose last part begins with 1 (Kepmendagri region codes).
    public boolean isKelurahan() {
        return kode.kode().charAt(9) == '1';
    }

    /// With its kind, as letters write it: `Desa Gerbo`, `Kelurahan Bangil`.
    public String namaLengkap() {
        return (isKelurahan() ? "Kelurahan " : "Desa ") + nama;
    }
}
