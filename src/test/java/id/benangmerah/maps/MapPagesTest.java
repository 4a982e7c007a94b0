package id.benangmerah.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import id.benangmerah.PageTest;
import id.benangmerah.SmallEvidence;
import id.benangmerah.identity.Role;
import id.benangmerah.identity.User;
import id.benangmerah.kernel.KodeWilayah;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.MvtReader;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.TagKeyValueMapConverter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class MapPagesTest extends PageTest {

    @Autowired
    private DataSource dataSource;

    @Autowired
    private PointStore store;

    private List<Long> usaha = List.of();

    /// Eight enterprises in Prigen, one of which is drawn far away in Tosari, one without a
    /// point, and two in Purwodadi.
    @BeforeEach
    void a_few_enterprises() throws InterruptedException {
        var lines = new ArrayList<String>();
        for (int i = 0; i < 8; i++)
            lines.add("Warung " + i + "  35.14.10.2001" + (i < 6 ? "  pelatihan 2025-02-01" : ""));
        lines.add("Bengkel  35.14.01.2001");
        lines.add("Kios  35.14.01.2001");
        var evidence = new SmallEvidence(dataSource);
        usaha = evidence.usaha(String.join("\n", lines));
        evidence.koperasi("Maju Jaya  35.14.10.2001  nik");
        jdbc.sql("""
                update usaha_terdaftar t
                   set latitude = d.lat, longitude = d.lon
                  from desa d
                 where d.kode = t.kode_desa
                """).update();
        jdbc.sql("update usaha_terdaftar set latitude = -7.9, longitude = 112.9 where usaha_id = :id")
                .param("id", usaha.get(0))
                .update();
        jdbc.sql("update usaha_terdaftar set latitude = null where usaha_id = :id")
                .param("id", usaha.get(1))
                .update();
        var before = store.current();
        for (int i = 0; i < 200 && store.current() == before; i++) Thread.sleep(20);
    }

    @Test
    void the_page_counts_records_points_and_wrong_places_by_kecamatan() {
        var page = shown("/peta");
        assertThat(page).contains("<benang-titik", "Prigen: 8", "9 titik; 1 catatan tanpa titik");
        assertThat(page).contains("masalah=luar&amp;kecamatan=35.14.10", "perkiraan");
        assertThat(shown("/peta?lapisan=koperasi&legalitas=SERTIFIKAT_NIK&skala=MIKRO"))
                .contains("Prigen: 1");
        assertThat(shown("/peta?fasilitasi=2025")).contains("Prigen: 6", "Purwodadi: 0");
        assertThat(shown("/peta?bagian=indikator&indikator=T1-1")).contains("<benang-peta", "Peta: ");
    }

    @Test
    void a_near_tile_has_the_points_and_a_far_one_hexagons_that_lose_none() throws IOException {
        var near = tile("/peta/ubin/usaha/12/%d/%d.mvt", 12, as(Role.STAF));
        assertThat(near).hasSize(9);
        assertThat(near.stream().filter(tags -> tags.containsKey("luar"))).hasSize(1);
        var far = tile("/peta/ubin/usaha/9/%d/%d.mvt", 9, as(Role.STAF));
        assertThat(far.stream()
                        .mapToLong(tags -> (Long) tags.getOrDefault("n", 0L))
                        .sum())
                .isEqualTo(9);
    }

    @Test
    void whoever_is_bound_to_a_kecamatan_sees_no_point_of_another() throws IOException {
        var purwodadi = boundTo("35.14.01");
        assertThat(tile("/peta/ubin/usaha/12/%d/%d.mvt", 12, purwodadi)).hasSize(2);
        assertThat(mvc.get().uri("/peta/kartu/usaha/" + usaha.get(2)).with(purwodadi))
                .hasStatus(404);
        assertThat(mvc.get().uri("/peta/kartu/usaha/" + usaha.get(9)).with(purwodadi))
                .hasStatusOk()
                .bodyText()
                .contains("Kios");
        assertThat(mvc.get().uri("/peta/letak").with(purwodadi)).bodyText().doesNotContain("Warung");
        assertThat(mvc.get().uri("/peta/letak").with(as(Role.STAF))).bodyText().contains("Warung 0", "Prigen");
        assertThat(mvc.get().uri("/peta/letak?masalah=tanpa").with(as(Role.STAF)))
                .bodyText()
                .contains("Warung 1");
    }

    @Test
    void a_tile_that_has_not_changed_is_not_sent_again() {
        var first = mvc.get()
                .uri("/peta/ubin/usaha/9/416/267.mvt")
                .with(as(Role.STAF))
                .exchange();
        var tag = String.valueOf(first.getResponse().getHeader("ETag"));
        assertThat(mvc.get()
                        .uri("/peta/ubin/usaha/9/416/267.mvt")
                        .header("If-None-Match", tag)
                        .with(as(Role.STAF)))
                .hasStatus(304);
        assertThat(mvc.get().uri("/peta/ubin/usaha/9/416/267.mvt")).hasStatus3xxRedirection();
    }

    @Test
    void the_public_sees_counts_without_signing_in_and_none_below_five() {
        assertThat(mvc.get().uri("/publik/peta")).hasStatusOk().bodyText().contains("Sedikitnya 8 usaha");
        var desa = mvc.get().uri("/publik/peta/desa.json?kecamatan=35.14.01");
        assertThat(desa).hasStatusOk().bodyText().contains("\\u003c 5").doesNotContain("Bengkel");
        assertThat(mvc.get().uri("/publik/peta/desa.json?kecamatan=35.14.10&fasilitasi=2025"))
                .bodyText()
                .contains("disamarkan");
        assertThat(mvc.get().uri("/publik/peta?skala=MIKRO&fasilitasi=2025")).hasStatus(400);
        assertThat(mvc.get().uri("/publik/lain")).hasStatus3xxRedirection();
    }

    /// The tags of everything in the tiles that cover the kabupaten.
    private List<Map<String, Object>> tile(String address, int zoom, RequestPostProcessor reader) throws IOException {
        var found = new ArrayList<Map<String, Object>>();
        var first = Tile.at(zoom, Mercator.x(112.4), Mercator.y(-7.4));
        var last = Tile.at(zoom, Mercator.x(113.2), Mercator.y(-8.1));
        for (int x = first.x(); x <= last.x(); x++) {
            for (int y = first.y(); y <= last.y(); y++) {
                var answer = mvc.get().uri(address.formatted(x, y)).with(reader).exchange();
                assertThat(answer).hasStatusOk();
                found.addAll(read(answer.getResponse().getContentAsByteArray()));
            }
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> read(byte[] tile) throws IOException {
        var read =
                MvtReader.loadMvt(new ByteArrayInputStream(tile), new GeometryFactory(), new TagKeyValueMapConverter());
        return read.getLayers().stream()
                .flatMap(layer -> layer.getGeometries().stream())
                .map(Geometry::getUserData)
                .map(data -> (Map<String, Object>) data)
                .toList();
    }

    private static RequestPostProcessor boundTo(String kecamatan) {
        var user = new User("pendamping", "Pendamping", Set.of(Role.STAF), null, KodeWilayah.of(kecamatan));
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                user, null, Set.of(new SimpleGrantedAuthority(Role.STAF.authority()))));
    }
}
