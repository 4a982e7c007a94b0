package id.benangmerah.maps;

import id.benangmerah.maps.Hexagons.Hexagon;
import io.github.sebasbaumh.mapbox.vectortile.VectorTile;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.MvtEncoder;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsLayer;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsMvt;
import io.github.sebasbaumh.mapbox.vectortile.build.MvtLayerParams;
import io.github.sebasbaumh.mapbox.vectortile.build.MvtLayerProps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Writes Mapbox Vector Tiles 2.1. A tile of records has one layer: `heksagon` with the number
/// `n` of records, or `titik` with the id of the record and `luar` when it lies outside its
/// village. The coordinates of a hexagon may reach beyond the tile.
public final class Tiles {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final MvtLayerParams PARAMS = new MvtLayerParams(Tile.EXTENT);

    private Tiles() {}

    /// What a geometry carries into the tile.
    record Tags(long id, Map<String, Object> values) {}

    public static byte[] write(Selection selection, Tile tile) {
        return tile.zoom() >= selection.nearZoom() ? points(selection, tile) : hexagons(selection.hexagons(tile), tile);
    }

    private static byte[] points(Selection selection, Tile tile) {
        var geometries = new ArrayList<Geometry>();
        var points = selection.points();
        points.eachIn(tile, selection.filter(), i -> {
            var point = GEOMETRY.createPoint(
                    new Coordinate(Math.floor(tile.localX(points.x(i))), Math.floor(tile.localY(points.y(i)))));
            point.setUserData(new Tags(points.id(i), points.isMisplaced(i) ? Map.of("luar", 1L) : Map.of()));
            geometries.add(point);
        });
        return write(List.of(new JtsLayer("titik", geometries)));
    }

    private static byte[] hexagons(List<Hexagon> hexagons, Tile tile) {
        var geometries = new ArrayList<Geometry>();
        for (var hexagon : hexagons) {
            var area = GEOMETRY.createPolygon(corners(tile.localX(hexagon.x()), tile.localY(hexagon.y())));
            area.setUserData(new Tags(0, Map.of("n", (long) hexagon.count())));
            geometries.add(area);
        }
        return write(List.of(new JtsLayer("heksagon", geometries)));
    }

    private static Coordinate[] corners(double x, double y) {
        var corners = new Coordinate[7];
        for (int i = 0; i < 6; i++) {
            double angle = Math.toRadians(60 * i + 30);
            corners[i] = new Coordinate(
                    Math.rint(x + Hexagons.RADIUS * Math.cos(angle)), Math.rint(y + Hexagons.RADIUS * Math.sin(angle)));
        }
        corners[6] = corners[0].copy();
        return corners;
    }

    static byte[] write(List<JtsLayer> layers) {
        var filled = layers.stream()
                .filter(layer -> !layer.getGeometries().isEmpty())
                .toList();
        return MvtEncoder.encode(new JtsMvt(filled), PARAMS, Tiles::tag);
    }

    private static void tag(Object userData, MvtLayerProps properties, VectorTile.Tile.Feature.Builder feature) {
        if (!(userData instanceof Tags tags)) return;
        if (tags.id > 0) feature.setId(tags.id);
        tags.values.forEach((key, value) -> {
            feature.addTags(properties.addKey(key));
            feature.addTags(properties.addValue(value));
        });
    }
}
