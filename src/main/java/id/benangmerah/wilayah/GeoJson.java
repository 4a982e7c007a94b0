package id.benangmerah.wilayah;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;

/// Areas as GeoJSON (RFC 7946): longitude and latitude of WGS 84, at most five decimals, which
/// is about a metre.
final class GeoJson {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /// Indonesia; a point outside is a swapped pair or another coordinate system.
    private static final double WEST = 94, EAST = 142, SOUTH = -12, NORTH = 7;

    private GeoJson() {}

    /// Why a geometry object is no area, as a clause for whoever made the file; empty when it is
    /// one and [#area] may read it.
    static Optional<String> problemOf(JsonNode geometry) {
        var coordinates = geometry.path("coordinates");
        var type = geometry.path("type").asString("");
        if (!coordinates.isArray() || coordinates.isEmpty())
            return Optional.of("geometri tidak memiliki \"coordinates\"");
        return switch (type) {
            case "Polygon" -> problemOfPolygon(coordinates);
            case "MultiPolygon" -> firstProblem(coordinates, GeoJson::problemOfPolygon);
            default -> Optional.of("geometri harus Polygon atau MultiPolygon, bukan \"" + type + "\"");
        };
    }

    private static Optional<String> problemOfPolygon(JsonNode rings) {
        return rings.isEmpty() ? Optional.of("poligon tanpa garis tepi") : firstProblem(rings, GeoJson::problemOfRing);
    }

    private static Optional<String> problemOfRing(JsonNode positions) {
        int last = positions.size() - 1;
        if (last < 3 || !positions.path(0).equals(positions.path(last))) {
            return Optional.of("garis tepi harus tertutup dan memiliki paling sedikit empat titik");
        }
        return firstProblem(positions, GeoJson::problemOfPosition);
    }

    private static Optional<String> problemOfPosition(JsonNode position) {
        double lon = position.path(0).asDouble(Double.NaN);
        double lat = position.path(1).asDouble(Double.NaN);
        return lon >= WEST && lon <= EAST && lat >= SOUTH && lat <= NORTH
                ? Optional.empty()
                : Optional.of("titik %s berada di luar Indonesia; urutannya harus bujur, lintang (WGS 84)"
                        .formatted(position));
    }

    private static Optional<String> firstProblem(JsonNode list, Function<JsonNode, Optional<String>> problemOf) {
        for (var element : list) {
            var problem = problemOf.apply(element);
            if (problem.isPresent()) return problem;
        }
        return Optional.empty();
    }

    /// The area of a geometry object without problems.
    static Geometry area(JsonNode geometry) {
        var coordinates = geometry.path("coordinates");
        if (geometry.path("type").asString().equals("Polygon")) return polygon(coordinates);
        return GEOMETRY.createMultiPolygon(
                coordinates.valueStream().map(GeoJson::polygon).toArray(Polygon[]::new));
    }

    private static Polygon polygon(JsonNode rings) {
        var parsed = rings.valueStream().map(GeoJson::ring).toList();
        return GEOMETRY.createPolygon(parsed.getFirst(), parsed.stream().skip(1).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonNode positions) {
        return GEOMETRY.createLinearRing(positions
                .valueStream()
                .map(p -> new Coordinate(p.path(0).asDouble(), p.path(1).asDouble()))
                .toArray(Coordinate[]::new));
    }

    /// The geometry object as compact text.
    static String write(Geometry area) {
        var polygons = polygons(area);
        var text = new StringBuilder(area.getNumPoints() * 20);
        if (polygons.size() == 1) {
            text.append("{\"type\":\"Polygon\",\"coordinates\":");
            write(polygons.getFirst(), text);
        } else {
            text.append("{\"type\":\"MultiPolygon\",\"coordinates\":[");
            for (int i = 0; i < polygons.size(); i++) {
                if (i > 0) text.append(',');
                write(polygons.get(i), text);
            }
            text.append(']');
        }
        return text.append('}').toString();
    }

    static List<Polygon> polygons(Geometry area) {
        return IntStream.range(0, area.getNumGeometries())
                .mapToObj(area::getGeometryN)
                .filter(Polygon.class::isInstance)
                .map(Polygon.class::cast)
                .toList();
    }

    static List<LinearRing> rings(Polygon polygon) {
        var rings = new ArrayList<LinearRing>();
        rings.add(polygon.getExteriorRing());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) rings.add(polygon.getInteriorRingN(i));
        return rings;
    }

    private static void write(Polygon polygon, StringBuilder text) {
        char separator = '[';
        for (var ring : rings(polygon)) {
            text.append(separator);
            separator = '[';
            for (var point : ring.getCoordinates()) {
                text.append(separator)
                        .append('[')
                        .append(round(point.x))
                        .append(',')
                        .append(round(point.y))
                        .append(']');
                separator = ',';
            }
            text.append(']');
        }
        text.append(']');
    }

    private static double round(double degrees) {
        return Math.round(degrees * 1e5) / 1e5;
    }
}
