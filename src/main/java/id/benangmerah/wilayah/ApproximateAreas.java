package id.benangmerah.wilayah;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.benangmerah.kernel.KodeWilayah;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.union.CascadedPolygonUnion;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/// Areas for a map when no boundaries were loaded: each desa gets the land that is nearer to
/// its centre point than to any other, as far as `REACH` from it. A kecamatan is the union of
/// its desa. Such areas show where a region is, never where it ends.
final class ApproximateAreas {

    /// In kilometres; near the middle of the distance between neighbouring mountain desa, so
    /// that the outline is close to the real one (`ApproximateAreasTest` measures it).
    private static final double REACH = 1.6;

    /// Gaps narrower than twice this close, which rounds off the scallops between the points.
    private static final double CLOSING = 1.5;

    /// The outline is a guess, so it needs no finer detail.
    private static final double TOLERANCE = 0.2;

    private static final double KM_PER_DEGREE = 111.2;

    private final GeometryFactory geometry = new GeometryFactory();
    private final AffineTransformation toPlane;
    private final AffineTransformation toDegrees;

    private ApproximateAreas(double latitude) {
        double x = KM_PER_DEGREE * Math.cos(Math.toRadians(latitude));
        toPlane = AffineTransformation.scaleInstance(x, KM_PER_DEGREE);
        toDegrees = AffineTransformation.scaleInstance(1 / x, 1 / KM_PER_DEGREE);
    }

    /// The areas of all desa and of their kecamatan, in degrees.
    static Map<KodeWilayah, Geometry> of(List<Desa> desaList) {
        if (desaList.isEmpty()) return Map.of();
        return new ApproximateAreas(desaList.getFirst().lat()).areas(desaList);
    }

    private Map<KodeWilayah, Geometry> areas(List<Desa> desaList) {
        var points = new HashMap<Coordinate, Desa>();
        for (var desa : desaList) points.put(pointOf(desa), desa);
        var outline = outline(List.copyOf(points.keySet()));
        var cells = new HashMap<KodeWilayah, Geometry>();
        for (var cell : voronoiCells(points, outline.getEnvelopeInternal())) {
            var desa = points.get((Coordinate) cell.getUserData());
            if (desa != null) cells.put(desa.kode(), cell.intersection(outline));
        }
        cells.keySet().stream()
                .collect(groupingBy(KodeWilayah::kecamatan, mapping(cells::get, toList())))
                .forEach((kecamatan, parts) -> cells.put(kecamatan, CascadedPolygonUnion.union(parts)));
        cells.replaceAll((_, area) -> toDegrees.transform(area));
        return Map.copyOf(cells);
    }

    private Coordinate pointOf(Desa desa) {
        return toPlane.transform(new Coordinate(desa.lon(), desa.lat()), new Coordinate());
    }

    private Geometry outline(List<Coordinate> points) {
        var rounded = geometry.createMultiPointFromCoords(points.toArray(Coordinate[]::new))
                .buffer(REACH + CLOSING)
                .buffer(-CLOSING);
        return DouglasPeuckerSimplifier.simplify(rounded, TOLERANCE);
    }

    private List<Geometry> voronoiCells(Map<Coordinate, Desa> points, Envelope envelope) {
        var builder = new VoronoiDiagramBuilder();
        builder.setSites(points.keySet());
        builder.setClipEnvelope(envelope);
        var diagram = builder.getDiagram(geometry);
        return IntStream.range(0, diagram.getNumGeometries())
                .mapToObj(diagram::getGeometryN)
                .toList();
    }
}
