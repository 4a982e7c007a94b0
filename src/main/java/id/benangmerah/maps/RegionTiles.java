package id.benangmerah.maps;

import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.wilayah.Wilayah;
import id.benangmerah.wilayah.WilayahMap;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsLayer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.springframework.stereotype.Component;

/// Tiles of the regions: the areas of kecamatan, nearer those of desa, and a point for each name.
@Component
public class RegionTiles {

    /// From this zoom on the desa are drawn.
    private static final int DESA_ZOOM = 12;

    /// Areas reach this far beyond the tile, so that the cut is not seen as a line.
    private static final double BUFFER = 128;

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Wilayah wilayah;
    private final WilayahMap maps;
    private volatile Drawn drawn = new Drawn("-", Map.of());

    RegionTiles(Wilayah wilayah, WilayahMap maps) {
        this.wilayah = wilayah;
        this.maps = maps;
    }

    /// The areas in Mercator units.
    private record Drawn(String version, Map<KodeWilayah, Geometry> areas) {}

    public String version() {
        return maps.version();
    }

    public byte[] tile(Tile tile) {
        var areas = current().areas;
        var layers = new ArrayList<JtsLayer>();
        boolean near = tile.zoom() >= DESA_ZOOM;
        if (near) layers.add(new JtsLayer("desa", shapes(areas, tile, KodeWilayah::isDesa)));
        layers.add(new JtsLayer("kecamatan", shapes(areas, tile, KodeWilayah::isKecamatan)));
        layers.add(new JtsLayer("nama", names(areas, tile, near ? KodeWilayah::isDesa : KodeWilayah::isKecamatan)));
        return Tiles.write(layers);
    }

    /// West, south, east and north of a region in degrees; of everything when it is unknown.
    public Envelope bounds(KodeWilayah region) {
        var areas = maps.areas();
        var known = areas.get(region);
        if (known != null) return known.getEnvelopeInternal();
        var all = new Envelope();
        areas.values().forEach(area -> all.expandToInclude(area.getEnvelopeInternal()));
        return all;
    }

    private interface Level {
        boolean has(KodeWilayah kode);
    }

    private List<Geometry> shapes(Map<KodeWilayah, Geometry> areas, Tile tile, Level level) {
        var frame = new Envelope(tile.west(), tile.west() + tile.side(), tile.north(), tile.north() + tile.side());
        frame.expandBy(BUFFER * tile.side() / Tile.EXTENT);
        var cut = GEOMETRY.toGeometry(frame);
        return areas.entrySet().stream()
                .filter(entry -> level.has(entry.getKey()))
                .filter(entry -> frame.intersects(entry.getValue().getEnvelopeInternal()))
                .flatMap(entry -> shape(entry.getValue(), cut, tile).map(shape -> tagged(shape, entry.getKey())))
                .toList();
    }

    private static Stream<Geometry> shape(Geometry area, Geometry cut, Tile tile) {
        double unit = tile.side() / Tile.EXTENT;
        var simple = DouglasPeuckerSimplifier.simplify(area, unit * 4);
        var inside = OverlayNGRobust.overlay(simple, cut, OverlayNG.INTERSECTION);
        if (inside.isEmpty()) return Stream.of();
        var local = inside.copy();
        local.apply(new Moved(tile));
        return Stream.of(local);
    }

    private List<Geometry> names(Map<KodeWilayah, Geometry> areas, Tile tile, Level level) {
        var names = new ArrayList<Geometry>();
        areas.forEach((kode, area) -> {
            if (!level.has(kode)) return;
            var middle = area.getInteriorPoint().getCoordinate();
            if (!Tile.at(tile.zoom(), (int) middle.x, (int) middle.y).equals(tile)) return;
            var point = GEOMETRY.createPoint(
                    new Coordinate(Math.rint(tile.localX(middle.x)), Math.rint(tile.localY(middle.y))));
            names.add(tagged(point, kode));
        });
        return names;
    }

    private Geometry tagged(Geometry shape, KodeWilayah kode) {
        shape.setUserData(new Tiles.Tags(0, Map.of("kode", kode.kode(), "nama", wilayah.nama(kode))));
        return shape;
    }

    private Drawn current() {
        var version = maps.version();
        var known = drawn;
        if (known.version.equals(version)) return known;
        var areas = new HashMap<KodeWilayah, Geometry>();
        maps.areas().forEach((kode, area) -> {
            var world = area.copy();
            world.apply(new Projected());
            areas.put(kode, world);
        });
        var fresh = new Drawn(version, Map.copyOf(areas));
        drawn = fresh;
        return fresh;
    }

    /// From degrees to Mercator units.
    private static final class Projected implements CoordinateSequenceFilter {

        @Override
        public void filter(CoordinateSequence points, int i) {
            points.setOrdinate(i, 0, Mercator.x(points.getX(i)));
            points.setOrdinate(i, 1, Mercator.y(points.getY(i)));
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }

    /// From Mercator units to those of a tile.
    private record Moved(Tile tile) implements CoordinateSequenceFilter {

        @Override
        public void filter(CoordinateSequence points, int i) {
            points.setOrdinate(i, 0, Math.rint(tile.localX(points.getX(i))));
            points.setOrdinate(i, 1, Math.rint(tile.localY(points.getY(i))));
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
