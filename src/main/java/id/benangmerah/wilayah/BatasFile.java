package id.benangmerah.wilayah;

import id.benangmerah.kernel.KodeWilayah;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Boundaries as a user hands them in: a GeoJSON file whose features carry the region code in
/// the property `kode`. All or nothing: with one fault nothing is taken.
final class BatasFile {

    /// A file has at most this many problems worth reading.
    private static final int MOST_PROBLEMS = 20;

    private static final int MOST_POINTS = 500_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Set<KodeWilayah> known;
    private final List<Batas> batasList = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<KodeWilayah> seen = new HashSet<>();
    private int points;

    private BatasFile(Set<KodeWilayah> known) {
        this.known = known;
    }

    /// The boundary of one region.
    record Batas(KodeWilayah kode, Geometry area) {}

    sealed interface Result {}

    record Readable(List<Batas> batasList) implements Result {}

    /// Sentences for whoever made the file; never empty.
    record Unreadable(List<String> problems) implements Result {}

    static Result read(byte[] content, Set<KodeWilayah> known) {
        return parse(content)
                .<Result>map(root -> new BatasFile(known).readAll(root))
                .orElseGet(() -> new Unreadable(List.of("Berkas bukan JSON yang utuh.")));
    }

    private static Optional<JsonNode> parse(byte[] content) {
        try {
            return Optional.of(JSON.readTree(content));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private Result readAll(JsonNode root) {
        var features = root.path("features");
        if (!root.path("type").asString("").equals("FeatureCollection") || !features.isArray()) {
            return new Unreadable(List.of("Berkas bukan GeoJSON FeatureCollection."));
        }
        for (int i = 0; i < features.size() && problems.size() < MOST_PROBLEMS; i++)
            readFeature(i + 1, features.get(i));
        if (features.isEmpty()) problems.add("Berkas tidak memuat satu wilayah pun.");
        if (points > MOST_POINTS) {
            problems.add(
                    "Batas memuat %d titik, paling banyak %d; sederhanakan dahulu.".formatted(points, MOST_POINTS));
        }
        return problems.isEmpty() ? new Readable(List.copyOf(batasList)) : new Unreadable(List.copyOf(problems));
    }

    private void readFeature(int number, JsonNode feature) {
        var text = feature.path("properties").path("kode").asString("");
        var kode = KodeWilayah.parse(text);
        if (kode.isEmpty() || !known.contains(kode.get())) {
            problems.add("Fitur ke-%d: kode \"%s\" bukan kecamatan atau desa kabupaten ini.".formatted(number, text));
        } else if (!seen.add(kode.get())) {
            problems.add("Fitur ke-%d: kode %s sudah ada di atasnya.".formatted(number, text));
        } else {
            readArea(kode.get(), feature.path("geometry"));
        }
    }

    private void readArea(KodeWilayah kode, JsonNode geometry) {
        var problem = GeoJson.problemOf(geometry);
        if (problem.isPresent()) {
            problems.add("Wilayah %s: %s.".formatted(kode, problem.get()));
            return;
        }
        var area = GeoJson.area(geometry);
        points += area.getNumPoints();
        var valid = area.isValid() ? area : GeometryFixer.fix(area);
        if (valid.isEmpty()) problems.add("Wilayah %s: poligonnya tidak memiliki luas.".formatted(kode));
        else batasList.add(new Batas(kode, valid));
    }
}
