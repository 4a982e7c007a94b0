package id.benangmerah.anggaran.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.benangmerah.PageTest;
import id.benangmerah.identity.Role;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PerjanjianPagesTest extends PageTest {

    private static final String BIDANG = "/kinerja/perjanjian/ORG-BUM";

    @Test
    void agreements_of_a_year_are_listed_from_the_head_down() {
        assertThat(shown("/kinerja/perjanjian?tahun=2025"))
                .contains(
                        "Kepala Bidang Pemberdayaan Usaha Mikro",
                        "Kepala Sub Bagian Keuangan",
                        "Bupati Pasuruan",
                        "Belum diterbitkan",
                        "tidak menjadi penanggung jawab");
        assertThat(shown("/dokumen")).contains("/kinerja/perjanjian");
    }

    @Test
    void the_planner_publishes_and_others_read() {
        var address = BIDANG + "/terbitkan?tahun=2024";
        assertThat(mvc.get().uri(address).with(as(Role.STAF))).hasStatus(403);
        assertThat(shown(BIDANG + "?tahun=2024"))
                .contains("Belum diterbitkan", "Meningkatnya Pemberdayaan Usaha Mikro")
                .doesNotContain("/terbitkan");
        assertThat(post(address + "&sidik=" + sidik(address), Map.of("pertamaNip", "12")))
                .bodyText()
                .contains("18 angka", "tanpa nama");
        assertThat(post(address + "&sidik=0", Map.of())).bodyText().contains("Isinya berubah");
        assertThat(post(address + "&sidik=" + sidik(address), Map.of("pertamaNama", "Siti Contoh")))
                .hasRedirectedUrl(BIDANG + "?tahun=2024");
        assertThat(shown(BIDANG + "?tahun=2024")).contains("Perjanjian awal", "Siti Contoh");
        assertThat(post(address + "&sidik=" + sidik(address), Map.of("pertamaNama", "Budi Contoh")))
                .bodyText()
                .contains("Pilih sebab revisi", "Tulis apa yang berubah");
        var revised = Map.of("pertamaNama", "Budi Contoh", "sebab", "pejabat", "alasan", "Mutasi");
        assertThat(post(address + "&sidik=" + sidik(address), revised)).hasStatus3xxRedirection();
        assertThat(shown(BIDANG + "?tahun=2024")).contains("Revisi 1", "Pergantian atau mutasi pejabat. Mutasi");
        assertThat(shown(BIDANG + "/dokumen?tahun=2024&revisi=0")).contains("Siti Contoh", "Pihak kedua");
    }

    @Test
    void an_agreement_is_a_document_and_a_spreadsheet() {
        assertThat(shown(BIDANG + "/dokumen?tahun=2026"))
                .contains("Rancangan, belum diterbitkan", "Pihak pertama berjanji", "/dokumen.xlsx?tahun=2026");
        assertThat(mvc.get().uri(BIDANG + "/dokumen.xlsx?tahun=2026").with(as(Role.STAF)))
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"pk-2026-org-bum-rancangan.xlsx\"");
        assertThat(mvc.get().uri("/kinerja/perjanjian/ORG-X?tahun=2026").with(as(Role.STAF)))
                .hasStatus(404);
    }

    private String sidik(String address) {
        var form = mvc.get().uri(address).with(as(Role.PERENCANA)).exchange();
        var body = new String(form.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return body.replaceAll("(?s).*sidik=([0-9a-f]+).*", "$1");
    }

    private MvcTestResult post(String uri, Map<String, String> fields) {
        var request = mvc.post().uri(uri).with(as(Role.PERENCANA)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
