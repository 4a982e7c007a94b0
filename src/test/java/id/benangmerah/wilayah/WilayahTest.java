package id.benangmerah.wilayah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.benangmerah.TestDatabase;
import id.benangmerah.kernel.KodeWilayah;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class WilayahTest {

    private static final JdbcClient JDBC = JdbcClient.create(TestDatabase.fresh());
    private static final Wilayah WILAYAH = new Wilayah(JDBC);
    private static final KodeWilayah PRIGEN = KodeWilayah.of("35.14.10");

    @Test
    void the_kabupaten_has_24_kecamatan_and_365_desa_of_which_24_are_kelurahan() {
        assertThat(WILAYAH.listKecamatan()).hasSize(24);
        assertThat(WILAYAH.listDesa()).hasSize(365);
        assertThat(WILAYAH.listDesa()).filteredOn(Desa::isKelurahan).hasSize(24);
    }

    @Test
    void every_desa_belongs_to_a_kecamatan() {
        assertThat(WILAYAH.listKecamatan().stream()
                        .mapToInt(k -> WILAYAH.listDesa(k.kode()).size())
                        .sum())
                .isEqualTo(365);
        assertThat(WILAYAH.listDesa(KodeWilayah.of("35.99.01"))).isEmpty();
    }

    @Test
    void names_are_given_plain_and_in_full() {
        var desa = WILAYAH.listDesa(PRIGEN).getFirst();
        assertThat(WILAYAH.nama(PRIGEN)).isEqualTo("Prigen");
        assertThat(WILAYAH.namaLengkap(PRIGEN)).isEqualTo("Kecamatan Prigen");
        assertThat(WILAYAH.namaLengkap(KodeWilayah.KABUPATEN)).isEqualTo("Kabupaten Pasuruan");
        assertThat(WILAYAH.namaLengkap(KodeWilayah.of("35.14.01.2001"))).isEqualTo("Desa Gerbo, Kecamatan Purwodadi");
        assertThat(desa.namaLengkap()).startsWith("Kelurahan ");
    }

    @Test
    void an_unknown_code_is_not_a_name() {
        assertThat(WILAYAH.findNama(KodeWilayah.of("35.14.99"))).isEmpty();
        assertThatThrownBy(() -> WILAYAH.nama(KodeWilayah.of("35.14.99"))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void the_tables_hold_the_rows_of_the_csv_files() {
        assertThat(JDBC.sql("select concat_ws(',', kode, nama, lat, lon) from kecamatan order by kode")
                        .query(String.class)
                        .list())
                .isEqualTo(csv("/data/wilayah/kecamatan.csv"));
        assertThat(JDBC.sql("select concat_ws(',', kode, nama, kecamatan, lat, lon) from desa order by kode")
                        .query(String.class)
                        .list())
                .isEqualTo(csv("/data/wilayah/desa.csv"));
    }

    private static List<String> csv(String resource) {
        try (var in = WilayahTest.class.getResourceAsStream(resource)) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
