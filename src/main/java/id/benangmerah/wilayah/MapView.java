package id.benangmerah.wilayah;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A choropleth ready for `wilayah/peta.jte`: the drawing for print and for browsers without
/// JavaScript, the same areas as GeoJSON for those with it, and the rows of the table.
public record MapView(
        String title,
        String level,
        Choropleth.Heads heads,
        List<Choropleth.LegendEntry> legend,
        List<Row> rows,
        String svg,
        String geoJson,
        @Nullable String desaUrl,
        String note) {

    public record Row(
            String kode,
            String nama,
            String label,
            String state,
            String style,
            @Nullable String href) {}
}
