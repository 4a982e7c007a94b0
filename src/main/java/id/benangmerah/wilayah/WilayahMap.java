package id.benangmerah.wilayah;

import id.benangmerah.kernel.KodeWilayah;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.CascadedPolygonUnion;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/// The areas of the regions and the maps made of them. Where no boundary was loaded an area is
/// approximate, and every map says so.
@Service
public class WilayahMap {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String APPROXIMATE =
            "Batas wilayah pada peta ini perkiraan: daerah yang terdekat dengan titik tengah tiap desa. ";

    private final Wilayah wilayah;
    private final BatasRepository batas;
    private final Map<KodeWilayah, Geometry> approximate;
    private volatile Areas areas;

    WilayahMap(Wilayah wilayah, BatasRepository batas) {
        this.wilayah = wilayah;
        this.batas = batas;
        approximate = ApproximateAreas.of(wilayah.listDesa());
        areas = new Areas("", approximate, Map.of(), "");
    }

    /// The areas as they are drawn; `version` changes with the boundaries in use.
    private record Areas(
            String version, Map<KodeWilayah, Geometry> byKode, Map<KodeWilayah, Geometry> loaded, String note) {

        boolean isApproximate(KodeWilayah kode) {
            return !loaded.containsKey(kode);
        }
    }

    /// Everything `wilayah/peta.jte` shows.
    public MapView view(Choropleth choropleth) {
        var shown = shown(choropleth);
        return new MapView(
                choropleth.title(),
                choropleth.parent().isKecamatan() ? "Desa/kelurahan" : "Kecamatan",
                choropleth.heads(),
                choropleth.legend(),
                shown.stream().map(Shown::row).toList(),
                SvgMap.draw(choropleth.title(), shown),
                featureCollection(choropleth, shown),
                choropleth.desaUrl(),
                note(shown));
    }

    /// The coloured areas alone; what the address in [Choropleth#desaUrl] has to return.
    public String geoJson(Choropleth choropleth) {
        return featureCollection(choropleth, shown(choropleth));
    }

    /// The areas inside `parent` without values: kecamatan of the kabupaten, desa of a kecamatan.
    public String geoJson(KodeWilayah parent) {
        var kodeList = parent.isKecamatan()
                ? wilayah.listDesa(parent).stream().map(Desa::kode).toList()
                : wilayah.listKecamatan().stream().map(Kecamatan::kode).toList();
        var values = kodeList.stream()
                .map(kode -> new Choropleth.Value(kode, null, "", "", null))
                .toList();
        var scale = new Choropleth.Scale(Choropleth.Kind.SEQUENTIAL, List.of());
        return geoJson(new Choropleth(wilayah.namaLengkap(parent), parent, scale, values, null));
    }

    /// Changes whenever a map may look different.
    public String version() {
        return current().version();
    }

    /// Judges points by the boundaries in use now.
    public PlaceCheck placeCheck() {
        var current = current();
        return new PlaceCheck(wilayah, current.loaded(), current.version());
    }

    /// The areas as they are drawn, approximate where no boundary is loaded.
    public Map<KodeWilayah, Geometry> areas() {
        return current().byKode();
    }

    /// What maps of all regions are drawn from, as a sentence.
    public String note() {
        var current = current();
        return current.loaded().keySet().containsAll(current.byKode().keySet())
                ? current.note()
                : APPROXIMATE + current.note();
    }

    /// A region as it is drawn and listed.
    record Shown(MapView.Row row, Geometry area, boolean approximate) {}

    private List<Shown> shown(Choropleth choropleth) {
        var current = current();
        return choropleth.values().stream()
                .filter(value -> current.byKode().containsKey(value.kode()))
                .map(value -> new Shown(
                        row(choropleth, value),
                        Objects.requireNonNull(current.byKode().get(value.kode())),
                        current.isApproximate(value.kode())))
                .toList();
    }

    private MapView.Row row(Choropleth choropleth, Choropleth.Value value) {
        return new MapView.Row(
                value.kode().kode(),
                wilayah.nama(value.kode()),
                value.label(),
                value.state(),
                choropleth.style(value.number()),
                value.href());
    }

    private String note(List<Shown> shown) {
        var loaded = current().note();
        if (shown.stream().noneMatch(Shown::approximate)) return loaded;
        return APPROXIMATE + loaded;
    }

    /// Without a single `<`, so that no name can end the script element that carries the text.
    private static String featureCollection(Choropleth choropleth, List<Shown> shown) {
        var features = shown.stream().map(WilayahMap::feature).collect(Collectors.joining(",\n"));
        return "{\"type\":\"FeatureCollection\",\"judul\":%s,\"kepala\":%s,\"legenda\":%s,\"features\":[\n%s\n]}\n"
                .formatted(
                        JSON.writeValueAsString(choropleth.title()),
                        JSON.writeValueAsString(choropleth.heads()),
                        JSON.writeValueAsString(choropleth.legend()),
                        features)
                .replace("<", "\\u003c");
    }

    private static String feature(Shown shown) {
        var properties = new LinkedHashMap<String, @Nullable Object>();
        var point = shown.area().getInteriorPoint();
        properties.put("kode", shown.row().kode());
        properties.put("nama", shown.row().nama());
        properties.put("titik", List.of(point.getX(), point.getY()));
        properties.put("perkiraan", shown.approximate());
        properties.put("gaya", shown.row().style());
        properties.put("nilai", shown.row().label());
        properties.put("keadaan", shown.row().state());
        properties.put("alamat", shown.row().href());
        return "{\"type\":\"Feature\",\"id\":\"%s\",\"properties\":%s,\"geometry\":%s}"
                .formatted(shown.row().kode(), JSON.writeValueAsString(properties), GeoJson.write(shown.area()));
    }

    private Areas current() {
        var version = batas.version();
        var known = areas;
        if (known.version().equals(version)) return known;
        var read = read(version);
        areas = read;
        return read;
    }

    private Areas read(String version) {
        var loaded = new HashMap<KodeWilayah, Geometry>();
        batas.listInUse().forEach((kode, text) -> loaded.put(kode, GeoJson.area(JSON.readTree(text))));
        wilayah.listKecamatan().forEach(kecamatan -> unite(kecamatan.kode(), loaded));
        var drawn = new HashMap<>(approximate);
        drawn.replaceAll((kode, area) -> clip(kode, area, loaded));
        drawn.putAll(loaded);
        return new Areas(version, Map.copyOf(drawn), Map.copyOf(loaded), sources());
    }

    /// A kecamatan without a boundary of its own gets one when all its desa have theirs.
    private void unite(KodeWilayah kecamatan, Map<KodeWilayah, Geometry> loaded) {
        var parts = wilayah.listDesa(kecamatan).stream()
                .map(desa -> loaded.get(desa.kode()))
                .toList();
        if (!loaded.containsKey(kecamatan) && !parts.contains(null)) {
            loaded.put(kecamatan, CascadedPolygonUnion.union(parts));
        }
    }

    /// An approximate desa stays inside the boundary of its kecamatan where that is known.
    private static Geometry clip(KodeWilayah kode, Geometry area, Map<KodeWilayah, Geometry> loaded) {
        if (!kode.isDesa()) return area;
        var kecamatan = loaded.get(kode.kecamatan());
        if (kecamatan == null) return area;
        var clipped = area.intersection(kecamatan);
        return clipped.isEmpty() ? area : clipped;
    }

    private String sources() {
        return batas.listBerkas().stream()
                .filter(berkas -> berkas.dipakai() > 0)
                .map(berkas -> "Batas: " + berkas.sumber() + " (" + berkas.lisensi() + ").")
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
