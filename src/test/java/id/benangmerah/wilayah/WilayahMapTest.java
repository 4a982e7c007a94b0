package id.benangmerah.wilayah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.benangmerah.TestDatabase;
import id.benangmerah.kernel.KodeWilayah;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class WilayahMapTest {

    private static final KodeWilayah PRIGEN = KodeWilayah.of("35.14.10");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-07-01T00:00:00Z"), ZoneId.of("Asia/Jakarta"));

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.fresh());
    private final Wilayah wilayah = new Wilayah(jdbc);
    private final BatasRepository batas = new BatasRepository(jdbc, CLOCK);
    private final WilayahMap map = new WilayahMap(wilayah, batas);

    @Test
    void a_map_has_the_same_regions_as_drawing_as_geojson_and_as_rows() {
        var view = map.view(ratByKecamatan());
        assertThat(view.rows()).hasSize(24);
        assertThat(view.svg().split("<path ")).hasSize(25);
        assertThat(JsonMapper.shared().readTree(view.geoJson()).path("features"))
                .hasSize(24);
        assertThat(view.rows().getFirst())
                .isEqualTo(new MapView.Row("35.14.01", "Purwodadi", "0 %", "✕ tidak tercapai", "peta-urut-0", null));
        assertThat(view.note()).startsWith("Batas wilayah pada peta ini perkiraan");
    }

    @Test
    void a_region_without_evidence_is_drawn_as_missing_and_never_as_zero() {
        var value = new Choropleth.Value(PRIGEN, null, "belum ada bukti", "–", null);
        var scale = Choropleth.Scale.of(Choropleth.Kind.SEQUENTIAL, 50, 75);
        var view = map.view(new Choropleth("RAT", KodeWilayah.KABUPATEN, scale, List.of(value), null));
        assertThat(view.rows().getFirst().style()).isEqualTo("peta-kosong");
        assertThat(view.legend())
                .extracting(Choropleth.LegendEntry::label)
                .containsExactly("≤ 50", "> 50 – 75", "> 75", "belum ada bukti");
    }

    @Test
    void a_loaded_boundary_replaces_the_approximate_one_until_it_is_revoked() {
        var known = Stream.of(PRIGEN).collect(Collectors.toSet());
        var file = """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"kode":"35.14.10"},
                 "geometry":{"type":"Polygon","coordinates":[[[112.6,-7.7],[112.7,-7.7],[112.7,-7.6],[112.6,-7.7]]]}}]}
                """;
        var readable = (BatasFile.Readable) BatasFile.read(file.getBytes(StandardCharsets.UTF_8), known);
        batas.save(
                new BatasRepository.Upload("batas.geojson", "BIG", "CC BY 4.0", "0".repeat(64), "perencana"),
                readable.batasList());

        assertThat(map.view(prigen()).note()).isEqualTo("Batas: BIG (CC BY 4.0).");
        assertThat(map.view(prigen()).geoJson()).contains("[[[112.6,-7.7],[112.7,-7.7],[112.7,-7.6],[112.6,-7.7]]]");
        assertThat(batas.listBerkas()).extracting(LoadedBatas::dipakai).containsExactly(1);

        assertThat(batas.revoke(batas.listBerkas().getFirst().id())).isTrue();
        assertThat(map.view(prigen()).note()).startsWith("Batas wilayah pada peta ini perkiraan");
        assertThat(batas.listBerkas()).extracting(LoadedBatas::dipakai).containsExactly(0);
    }

    /// With the real boundaries where they are at hand; skipped elsewhere.
    @Test
    void boundaries_of_all_desa_give_those_of_the_kecamatan_too() throws IOException {
        var shared = System.getenv().getOrDefault("BENANG_SHARED", "../shared");
        var file = Path.of(shared, "data/boundaries/35.14-desa.geojson");
        assumeTrue(Files.exists(file), "batas wilayah tidak tersedia");
        var known = wilayah.listDesa().stream().map(Desa::kode).collect(Collectors.toSet());
        var readable = (BatasFile.Readable) BatasFile.read(Files.readAllBytes(file), known);
        batas.save(
                new BatasRepository.Upload("desa.geojson", "cahyadsn", "MIT", "0".repeat(64), "perencana"),
                readable.batasList());

        assertThat(batas.listInUse()).hasSize(365);
        assertThat(map.view(ratByKecamatan()).note()).isEqualTo("Batas: cahyadsn (MIT).");
    }

    @Test
    void quantiles_put_about_equally_many_regions_into_each_class() {
        var scale = ratByKecamatan().scale();
        assertThat(scale.breaks()).map(BigDecimal::intValue).containsExactly(12, 27, 42, 57);
        assertThat(Choropleth.Scale.quantiles(List.of()).breaks()).isEmpty();
    }

    @Test
    void text_cannot_leave_the_drawing_or_the_script_element() {
        var value = new Choropleth.Value(PRIGEN, BigDecimal.ONE, "</script><b>", "", null);
        var scale = Choropleth.Scale.quantiles(List.of(value));
        var view = map.view(new Choropleth("</title><b>", KodeWilayah.KABUPATEN, scale, List.of(value), null));
        assertThat(view.geoJson()).doesNotContain("<");
        assertThat(view.svg()).doesNotContain("<b>");
    }

    private Choropleth ratByKecamatan() {
        var values = wilayah.listKecamatan().stream()
                .map(k -> Integer.parseInt(k.kode().kode().substring(6)) - 1)
                .map(i -> new Choropleth.Value(
                        wilayah.listKecamatan().get(i).kode(),
                        BigDecimal.valueOf(i * 3L),
                        i * 3 + " %",
                        "✕ tidak tercapai",
                        null))
                .toList();
        return new Choropleth("RAT", KodeWilayah.KABUPATEN, Choropleth.Scale.quantiles(values), values, null);
    }

    private static Choropleth prigen() {
        var value = new Choropleth.Value(PRIGEN, BigDecimal.TEN, "10", "", null);
        return new Choropleth(
                "RAT", KodeWilayah.KABUPATEN, Choropleth.Scale.quantiles(List.of(value)), List.of(value), null);
    }
}
