package id.benangmerah.scenario;

import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.wilayah.Wilayah;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A desa as the scenario sees it.
///
/// @param weight its share of people and so of enterprises
/// @param vigour how well the department's work goes there; 1 is ordinary
record Place(KodeWilayah desa, String nama, double latitude, double longitude, double weight, double vigour) {

    /// Inhabitants in thousands (about the census of 2020) and vigour of kecamatan 01 to 24.
    private static final double[][] KECAMATAN = {
        {72, 1.00}, {55, 0.95}, {28, 0.50}, {35, 0.60}, {54, 0.75}, {66, 0.95}, {61, 1.00}, {83, 1.15},
        {88, 1.15}, {87, 1.20}, {112, 1.40}, {132, 1.20}, {89, 1.10}, {90, 1.35}, {64, 1.00}, {93, 0.95},
        {31, 1.05}, {57, 1.00}, {44, 0.85}, {78, 0.90}, {57, 0.55}, {76, 0.45}, {46, 0.90}, {19, 0.65}
    };

    static List<Place> list(Wilayah wilayah, long seed) {
        return wilayah.listDesa().stream()
                .map(desa -> {
                    var kecamatan =
                            KECAMATAN[Integer.parseInt(desa.kecamatan().kode().substring(6)) - 1];
                    double shared =
                            kecamatan[0] / wilayah.listDesa(desa.kecamatan()).size();
                    var dice = Dice.of(seed, 1, desa.kode().kode().hashCode());
                    double weight = shared * (0.5 + dice.unit()) * (desa.isKelurahan() ? 1.4 : 1);
                    return new Place(desa.kode(), desa.nama(), desa.lat(), desa.lon(), weight, kecamatan[1]);
                })
                .toList();
    }

    byte[] kode() {
        return desa.kode().getBytes(StandardCharsets.UTF_8);
    }

    /// Somewhere in the desa, within about 700 metres of its centre.
    double latitude(Dice dice) {
        return latitude + (dice.unit() - 0.5) * 0.012;
    }

    double longitude(Dice dice) {
        return longitude + (dice.unit() - 0.5) * 0.012;
    }
}
