package id.benangmerah.maps.web;

import id.benangmerah.web.components.DataTable;
import id.benangmerah.web.components.FilterForm;
import id.benangmerah.wilayah.MapView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of the map: points and hexagons with the counts below, or an indicator in colours.
///
/// @param tabs the ways to look, the shown one without an address
/// @param drawing counts by region, for paper and for browsers without JavaScript
/// @param live null when an indicator is shown
public record PetaView(
        List<Tab> tabs,
        FilterForm filters,
        MapView drawing,
        @Nullable Live live,
        @Nullable DataTable counts,
        List<String> notes) {

    public record Tab(String label, @Nullable String href) {}

    /// What the live map needs.
    ///
    /// @param tiles the address of a tile with `{z}`, `{x}` and `{y}`
    /// @param bounds south, west, north, east
    /// @param cards where the card of a record is, without its id
    public record Live(
            String title,
            String tiles,
            String regions,
            String bounds,
            String cards,
            String counted,
            List<HexagonClass> classes) {}

    /// @param from the smallest count of the class
    public record HexagonClass(int from, String style, String label) {}

    /// Hexagons are coloured alike at every zoom, so that a colour means the same everywhere.
    static List<HexagonClass> hexagonClasses() {
        return List.of(
                new HexagonClass(1, "peta-urut-0", "1–9"),
                new HexagonClass(10, "peta-urut-1", "10–99"),
                new HexagonClass(100, "peta-urut-2", "100–499"),
                new HexagonClass(500, "peta-urut-3", "500–1.999"),
                new HexagonClass(2_000, "peta-urut-4", "2.000 atau lebih"));
    }
}
