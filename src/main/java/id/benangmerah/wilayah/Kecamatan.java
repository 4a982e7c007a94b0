package id.benangmerah.wilayah;

import id.benangmerah.kernel.KodeWilayah;

/// A kecamatan with the point that stands for it on a map.
public record Kecamatan(KodeWilayah kode, String nama, double lat, double lon) {}
