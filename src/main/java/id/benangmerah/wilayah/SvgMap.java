package id.benangmerah.wilayah;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;

/// A map as a drawing, for paper and for browsers without JavaScript. Its colours are the
/// styles of `peta.css`, the same as those of the live map.
final class SvgMap {

    private static final double WIDTH = 800;
    private static final double MARGIN = 6;

    private final StringBuilder svg = new StringBuilder(16_384);
    private final Envelope envelope = new Envelope();
    private final double scaleX;
    private final double scaleY;

    private SvgMap(List<WilayahMap.Shown> shown) {
        shown.forEach(region -> envelope.expandToInclude(region.area().getEnvelopeInternal()));
        double narrowing = Math.cos(Math.toRadians(envelope.isNull() ? 0 : envelope.centre().y));
        scaleX = (WIDTH - 2 * MARGIN) / Math.max(envelope.getWidth(), 1e-6);
        scaleY = scaleX / narrowing;
    }

    static String draw(String title, List<WilayahMap.Shown> shown) {
        return shown.isEmpty() ? "" : new SvgMap(shown).drawAll(title, shown);
    }

    private String drawAll(String title, List<WilayahMap.Shown> shown) {
        double height = envelope.getHeight() * scaleY + 2 * MARGIN;
        svg.append("<svg class=\"peta-gambar\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 %s %s\">"
                .formatted(number(WIDTH), number(height)));
        svg.append("<title>").append(escape(title)).append("</title>\n");
        for (var region : shown) area(region);
        for (var region : shown) name(region);
        return svg.append("</svg>").toString();
    }

    private void area(WilayahMap.Shown region) {
        var row = region.row();
        svg.append("<path class=\"peta-wilayah ").append(row.style()).append("\" d=\"");
        for (var polygon : GeoJson.polygons(region.area())) path(polygon);
        var says = row.label().isEmpty() ? row.nama() : row.nama() + ": " + row.label();
        svg.append("\"><title>").append(escape(says)).append("</title></path>\n");
    }

    private void path(Polygon polygon) {
        for (var ring : GeoJson.rings(polygon)) {
            var points = ring.getCoordinates();
            for (int i = 0; i < points.length - 1; i++) {
                svg.append(i == 0 ? 'M' : 'L')
                        .append(number(x(points[i].x)))
                        .append(' ')
                        .append(number(y(points[i].y)));
            }
            svg.append('Z');
        }
    }

    private void name(WilayahMap.Shown region) {
        var point = region.area().getInteriorPoint().getCoordinate();
        svg.append("<text class=\"peta-nama\" x=\"%s\" y=\"%s\">%s</text>\n"
                .formatted(
                        number(x(point.x)),
                        number(y(point.y)),
                        escape(region.row().nama())));
    }

    private double x(double lon) {
        return MARGIN + (lon - envelope.getMinX()) * scaleX;
    }

    private double y(double lat) {
        return MARGIN + (envelope.getMaxY() - lat) * scaleY;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escape(String text) {
        var output = new StringOutput();
        Escape.htmlContent(text, output);
        return output.toString();
    }
}
