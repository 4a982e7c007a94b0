package id.benangmerah.rencana.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.PageTest;
import id.benangmerah.identity.Role;
import org.junit.jupiter.api.Test;

class PemeriksaanPagesTest extends PageTest {

    @Test
    void findings_stand_in_their_chapter_with_both_places() {
        assertThat(shown("/rencana/pemeriksaan"))
                .contains("Bab VI Program, kegiatan, dan pendanaan")
                .contains("Rp 1.892.996.143", "Rp 1.892.996.142", "/rencana/2.17.06\"")
                .contains("Cetak Rp 1.892.996.142")
                .containsPattern("baris \\d+");
    }

    @Test
    void the_address_narrows_the_list() {
        assertThat(shown("/rencana/pemeriksaan?aturan=JML-02"))
                .contains("Rp 1.892.996.143")
                .doesNotContain("Rp 13.717.975.027");
        assertThat(shown("/rencana/pemeriksaan?bagian=2.17.06")).contains("Hanya temuan pada program 2.17.06");
        assertThat(shown("/rencana/pemeriksaan?keadaan=diterima")).contains("Tidak ada temuan yang cocok");
        for (var wrong : new String[] {"tingkat=berat", "bab=XX", "revisi=satu"})
            assertThat(mvc.get().uri("/rencana/pemeriksaan?" + wrong).with(as(Role.STAF)))
                    .hasStatus(400);
        assertThat(mvc.get().uri("/rencana/pemeriksaan?revisi=99").with(as(Role.STAF)))
                .hasStatus(404);
    }
}
