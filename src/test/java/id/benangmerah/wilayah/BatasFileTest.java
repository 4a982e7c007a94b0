package id.benangmerah.wilayah;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.kernel.KodeWilayah;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BatasFileTest {

    private static final Set<KodeWilayah> KNOWN = Set.of(KodeWilayah.of("35.14.10"), KodeWilayah.of("35.14.11"));
    private static final String SQUARE = "[[112.6,-7.7],[112.7,-7.7],[112.7,-7.6],[112.6,-7.7]]";

    @Test
    void polygons_and_multipolygons_are_read_by_kode() {
        var file = collection(
                feature("35.14.10", "Polygon", "[" + SQUARE + "]"),
                feature("35.14.11", "MultiPolygon", "[[" + SQUARE + "]]"));
        assertThat(read(file))
                .isInstanceOfSatisfying(
                        BatasFile.Readable.class,
                        readable -> assertThat(readable.batasList())
                                .extracting(b -> b.kode().kode())
                                .containsExactly("35.14.10", "35.14.11"));
    }

    @Test
    void written_geometry_reads_back_the_same() {
        var file = collection(feature("35.14.10", "Polygon", "[" + SQUARE + "]"));
        assertThat(read(file))
                .isInstanceOfSatisfying(
                        BatasFile.Readable.class,
                        readable -> assertThat(GeoJson.write(
                                        readable.batasList().getFirst().area()))
                                .isEqualTo("{\"type\":\"Polygon\",\"coordinates\":[" + SQUARE + "]}"));
    }

    @Test
    void a_foreign_or_repeated_code_is_named_with_its_place() {
        var polygon = "[" + SQUARE + "]";
        assertThat(problems(collection(
                        feature("35.14.10", "Polygon", polygon),
                        feature("35.14.10", "Polygon", polygon),
                        feature("35.15.01", "Polygon", polygon))))
                .containsExactly(
                        "Fitur ke-2: kode 35.14.10 sudah ada di atasnya.",
                        "Fitur ke-3: kode \"35.15.01\" bukan kecamatan atau desa kabupaten ini.");
    }

    @Test
    void swapped_axes_open_rings_and_points_are_refused() {
        assertThat(problems(collection(
                        feature("35.14.10", "Polygon", "[[[-7.7,112.6],[-7.7,112.7],[-7.6,112.7],[-7.7,112.6]]]"))))
                .containsExactly(
                        "Wilayah 35.14.10: titik [-7.7,112.6] berada di luar Indonesia; urutannya harus bujur, lintang (WGS 84).");
        assertThat(problems(collection(
                        feature("35.14.10", "Polygon", "[[[112.6,-7.7],[112.7,-7.7],[112.7,-7.6],[112.6,-7.6]]]"))))
                .containsExactly(
                        "Wilayah 35.14.10: garis tepi harus tertutup dan memiliki paling sedikit empat titik.");
        assertThat(problems(collection(feature("35.14.10", "Point", "[112.6,-7.7]"))))
                .containsExactly("Wilayah 35.14.10: geometri harus Polygon atau MultiPolygon, bukan \"Point\".");
    }

    @Test
    void what_is_no_feature_collection_is_refused() {
        assertThat(problems("{\"type\":")).containsExactly("Berkas bukan JSON yang utuh.");
        assertThat(problems("[]")).containsExactly("Berkas bukan GeoJSON FeatureCollection.");
        assertThat(problems(collection())).containsExactly("Berkas tidak memuat satu wilayah pun.");
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private static String feature(String kode, String type, String coordinates) {
        return """
                {"type":"Feature","properties":{"kode":"%s"},"geometry":{"type":"%s","coordinates":%s}}""".formatted(kode, type, coordinates);
    }

    private static BatasFile.Result read(String text) {
        return BatasFile.read(text.getBytes(StandardCharsets.UTF_8), KNOWN);
    }

    private static List<String> problems(String text) {
        return switch (read(text)) {
            case BatasFile.Unreadable(var problems) -> problems;
            case BatasFile.Readable _ -> List.of();
        };
    }
}
