package id.benangmerah.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressTest {

    private final Address address = new Address("/koperasi", Map.of("cari", List.of("maju & bersama")));

    @Test
    void a_changed_parameter_keeps_the_others() {
        assertThat(address.with("urut", "-nama").href()).isEqualTo("/koperasi?cari=maju+%26+bersama&urut=-nama");
        assertThat(address.with("cari", "grati").href()).isEqualTo("/koperasi?cari=grati");
        assertThat(address.without("cari").href()).isEqualTo("/koperasi");
    }

    @Test
    void the_same_filter_works_on_another_path() {
        assertThat(address.at("/koperasi/unduh.csv").href()).isEqualTo("/koperasi/unduh.csv?cari=maju+%26+bersama");
    }
}
