package id.benangmerah.rencana.periksa;

import static id.benangmerah.rencana.periksa.PlanFixture.foundBy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextFormTest {
    private static final String ISSUE = "{id: I1, nama: Kepatuhan koperasi}";

    private static String[] issue(String text) {
        return new String[] {ISSUE, "{id: I1, nama: " + text + "}"};
    }

    @Test
    void a_number_is_spelt_as_it_is() {
        assertThat(foundBy("BTK-41", "5 (lima) tahun", "5 (tiga) tahun")).hasSize(1);
        assertThat(foundBy("BTK-41", "5 (lima) tahun", "5 (Lima) tahun")).isEmpty();
    }

    @Test
    void a_known_short_form_has_its_full_name() {
        assertThat(foundBy("BTK-42", issue("Sistem Akuntabilitas Kinerja Instansi Instansi (SAKIP)")))
                .containsExactly("I1/nama");
        assertThat(foundBy("BTK-42", issue("Nilai Sistem Akuntabilitas Kinerja Instansi Pemerintah (SAKIP)")))
                .isEmpty();
        assertThat(foundBy("BTK-42", issue("Nilai evaluasi (SAKIP)"))).isEmpty();
    }

    @Test
    void a_short_form_is_made_of_the_words_before_it() {
        assertThat(foundBy("BTK-43", issue("Rencana Pembangunan Jangka Panjang Daerah (RPJPERANGKAT DAERAH)")))
                .containsExactly("I1/nama");
        assertThat(foundBy("BTK-43", issue("Usaha Menengah - Usaha Kecil dan Usaha Mikro (UMKM)")))
                .isEmpty();
        assertThat(foundBy("BTK-43", issue("PDRB Kategori Industri (ADHK)"))).isEmpty();
    }

    @Test
    void no_word_is_printed_twice() {
        assertThat(foundBy("BTK-44", issue("Kepatuhan Koperasi koperasi aktif")))
                .containsExactly("I1/nama");
        assertThat(foundBy("BTK-44", issue("Kepatuhan koperasi-koperasi aktif")))
                .isEmpty();
    }

    @Test
    void words_are_spelt_by_the_standard() {
        assertThat(foundBy("BTK-45", issue("Kepatuhan ijin koperasi"))).containsExactly("I1/nama");
        assertThat(foundBy("BTK-45", issue("Kepatuhan izin koperasi"))).isEmpty();
    }
}
