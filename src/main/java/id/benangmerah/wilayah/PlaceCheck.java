package id.benangmerah.wilayah;

import id.benangmerah.kernel.KodeWilayah;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/// Whether a point lies in the village it is said to lie in. Against a loaded boundary that is a
/// fact; without one only what is clearly wrong is called wrong, and it is called an estimate.
/// One instance serves one thread.
public final class PlaceCheck {

    /// Positions are good to some metres, boundaries to some more; a point this near is inside.
    private static final double TOLERANCE_METRES = 50;

    /// Without a boundary: this much nearer to a desa of another kecamatan than to any of its own.
    private static final double MARGIN_KM = 2.5;

    /// Without a boundary: farther than this from every desa of the kabupaten. The mountain
    /// forests in the south belong to desa whose centre point is this far away.
    private static final double OUTSIDE_KM = 8;

    private static final double KM_PER_DEGREE = 111.2;

    private final Map<KodeWilayah, PreparedGeometry> exact = new HashMap<>();
    private final Map<KodeWilayah, List<Desa>> centres = new HashMap<>();
    private final List<Desa> all;
    private final double narrowing;
    private final GeometryFactory geometry = new GeometryFactory();
    private final String version;

    PlaceCheck(Wilayah wilayah, Map<KodeWilayah, Geometry> loaded, String version) {
        this.version = version;
        all = wilayah.listDesa();
        narrowing = Math.cos(Math.toRadians(all.isEmpty() ? 0 : all.getFirst().lat()));
        var factory = new PreparedGeometryFactory();
        double tolerance = TOLERANCE_METRES / 1000 / KM_PER_DEGREE;
        loaded.forEach((kode, area) -> exact.put(kode, factory.create(area.buffer(tolerance, 2))));
        for (var kecamatan : wilayah.listKecamatan()) {
            centres.put(kecamatan.kode(), wilayah.listDesa(kecamatan.kode()));
        }
    }

    public enum Verdict {
        INSIDE("di dalam desanya"),
        OUTSIDE("di luar batas desanya"),
        OUTSIDE_KECAMATAN("di luar batas kecamatannya"),
        LIKELY_OUTSIDE_KECAMATAN("jauh lebih dekat ke kecamatan lain (perkiraan)"),
        LIKELY_OUTSIDE_KABUPATEN("jauh dari semua desa kabupaten (perkiraan)"),
        NO_POSITION("bukan titik di bumi, mungkin lintang dan bujur tertukar");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public boolean isWrong() {
            return this != INSIDE;
        }
    }

    /// Changes with the boundaries in use.
    public String version() {
        return version;
    }

    /// How many regions have a boundary; none means that every verdict is an estimate.
    public int boundaries() {
        return exact.size();
    }

    public Verdict judge(double latitude, double longitude, KodeWilayah desa) {
        if (!(Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180)) return Verdict.NO_POSITION;
        var point = geometry.createPoint(new Coordinate(longitude, latitude));
        var village = covers(desa, point);
        if (village != null) return village ? Verdict.INSIDE : Verdict.OUTSIDE;
        var district = desa.isDesa() ? covers(desa.kecamatan(), point) : null;
        if (district != null) return district ? Verdict.INSIDE : Verdict.OUTSIDE_KECAMATAN;
        return estimate(latitude, longitude, desa.kecamatan());
    }

    private @Nullable Boolean covers(KodeWilayah kode, Point point) {
        var area = exact.get(kode);
        return area == null ? null : area.covers(point);
    }

    private Verdict estimate(double latitude, double longitude, KodeWilayah kecamatan) {
        double nearest = nearest(latitude, longitude, all);
        if (nearest > OUTSIDE_KM) return Verdict.LIKELY_OUTSIDE_KABUPATEN;
        double own = nearest(latitude, longitude, centres.getOrDefault(kecamatan, List.of()));
        return own - nearest > MARGIN_KM ? Verdict.LIKELY_OUTSIDE_KECAMATAN : Verdict.INSIDE;
    }

    /// In kilometres; infinite when there is no desa.
    private double nearest(double latitude, double longitude, List<Desa> desaList) {
        double best = Double.POSITIVE_INFINITY;
        for (var desa : desaList) {
            double dx = (desa.lon() - longitude) * narrowing;
            double dy = desa.lat() - latitude;
            best = Math.min(best, dx * dx + dy * dy);
        }
        return Math.sqrt(best) * KM_PER_DEGREE;
    }
}
