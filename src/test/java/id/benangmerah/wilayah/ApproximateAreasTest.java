package id.benangmerah.wilayah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.benangmerah.TestDatabase;
import id.benangmerah.kernel.KodeWilayah;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.CascadedPolygonUnion;
import org.springframework.jdbc.core.simple.JdbcClient;

class ApproximateAreasTest {

    private static final Wilayah WILAYAH = new Wilayah(JdbcClient.create(TestDatabase.fresh()));
    private static final Map<KodeWilayah, Geometry> AREAS = ApproximateAreas.of(WILAYAH.listDesa());

    @Test
    void every_region_has_a_valid_area() {
        assertThat(AREAS).hasSize(24 + 365);
        assertThat(AREAS.values()).allMatch(Geometry::isValid).noneMatch(Geometry::isEmpty);
    }

    @Test
    void a_desa_contains_its_centre_point() {
        var geometry = new GeometryFactory();
        assertThat(WILAYAH.listDesa())
                .allMatch(desa -> Objects.requireNonNull(AREAS.get(desa.kode()))
                        .contains(geometry.createPoint(new Coordinate(desa.lon(), desa.lat()))));
    }

    @Test
    void a_kecamatan_is_the_union_of_its_desa() {
        for (var kecamatan : WILAYAH.listKecamatan()) {
            double desa = WILAYAH.listDesa(kecamatan.kode()).stream()
                    .mapToDouble(d -> area(d.kode()).getArea())
                    .sum();
            assertThat(area(kecamatan.kode()).getArea()).isCloseTo(desa, withPercentage(0.01));
        }
    }

    /// Measured against the real boundaries where they are at hand; skipped elsewhere.
    @Test
    void most_of_the_land_is_shown_in_its_own_kecamatan() throws IOException {
        var file = Path.of(
                System.getenv().getOrDefault("BENANG_SHARED", "../shared"), "data/boundaries/35.14-desa.geojson");
        assumeTrue(Files.exists(file), "batas wilayah tidak tersedia");
        var known = WILAYAH.listDesa().stream().map(Desa::kode).collect(Collectors.toSet());
        var real = realAreas(file, known);
        double right = 0;
        double all = 0;
        for (var kecamatan : WILAYAH.listKecamatan()) {
            var parts = WILAYAH.listDesa(kecamatan.kode()).stream()
                    .map(d -> real.get(d.kode()))
                    .toList();
            var union = CascadedPolygonUnion.union(parts);
            right += union.intersection(area(kecamatan.kode())).getArea();
            all += union.union(area(kecamatan.kode())).getArea();
        }
        assertThat(right / all).isGreaterThan(0.7);
    }

    private static Map<KodeWilayah, Geometry> realAreas(Path file, Set<KodeWilayah> known) throws IOException {
        var areas = new HashMap<KodeWilayah, Geometry>();
        switch (BatasFile.read(Files.readAllBytes(file), known)) {
            case BatasFile.Readable(var batasList) -> batasList.forEach(b -> areas.put(b.kode(), b.area()));
            case BatasFile.Unreadable(var problems) -> assertThat(problems).isEmpty();
        }
        return areas;
    }

    private static Geometry area(KodeWilayah kode) {
        return Objects.requireNonNull(AREAS.get(kode));
    }
}
