package id.benangmerah.rencana.tahapan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.benangmerah.PageTest;
import id.benangmerah.identity.Role;
import id.benangmerah.rencana.Pemeriksaan;
import id.benangmerah.rencana.Pemeriksaan.AcceptedFinding;
import id.benangmerah.rencana.PlanReports;
import id.benangmerah.rencana.RencanaService;
import id.benangmerah.rencana.periksa.Level;
import id.benangmerah.rencana.tahapan.Pejabat;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The whole way of an amendment through the pages, from its opening to the Berita Daerah. It
/// changes the plan in force, so it has a database of its own.
@DirtiesContext
@TestPropertySource(properties = "uji.basis-data=penetapan")
class EnactmentPagesTest extends PageTest {

    private static final String SERI = "pasuruan-diskop-ukm-2024-2026";
    private static final String P1 = SERI + "-p1";

    @Autowired
    private RencanaService rencana;

    @Autowired
    private PlanReports reports;

    @Test
    void an_amendment_comes_into_force_with_the_text_that_was_signed() {
        step(SERI, Role.PERENCANA, "buka-perubahan", Map.of("catatan", "RPD diubah secara mendasar"));
        step(P1, Role.PERENCANA, "susun-rancangan", Map.of());
        step(P1, Role.PERENCANA, "gelar-forum", Map.of());
        attach(Role.PERENCANA, "BERITA_ACARA");
        step(P1, Role.PERENCANA, "rumuskan-akhir", Map.of());
        acceptEveryGalat();
        step(P1, Role.PERENCANA, "ajukan", Map.of());
        attach(Role.BAPPELITBANGDA, "LEMBAR_VERIFIKASI");
        step(P1, Role.BAPPELITBANGDA, "nyatakan-sesuai", Map.of());
        attach(Role.INSPEKTORAT, "HASIL_REVIU");
        step(P1, Role.INSPEKTORAT, "selesaikan-reviu", Map.of());
        for (var pejabat : Pejabat.values()) {
            assertThat(post(P1, pejabat.role(), "/paraf", Map.of())).hasRedirectedUrl("/rencana/tahapan/" + P1);
        }
        var sealed = rencana.findCurrentRevisi(P1).orElseThrow().sha256();
        assertThat(post(P1, Role.KABAG_HUKUM, "/langkah/tetapkan", act("2026-11-25")))
                .hasStatusOk()
                .bodyText()
                .contains("tidak boleh sesudah hari ini", "value=\"51\"");
        step(P1, Role.KABAG_HUKUM, "tetapkan", act("2026-11-20"));

        assertThat(shown("/rencana/tahapan/" + P1))
                .contains("Nomor 51, ditetapkan 20 November 2026", "Naskah yang disegel", sealed)
                .contains("Bupati (bupati)");
        var address = "/rencana/tahapan/" + P1 + "/naskah/";
        long revisi = rencana.findCurrentRevisi(P1).orElseThrow().nomor();
        var text = mvc.get().uri(address + revisi).with(as(Role.STAF)).exchange();
        assertThat(sha256(text.getResponse().getContentAsByteArray())).isEqualTo(sealed);
        assertThat(mvc.get()
                        .uri("/rencana/tahapan/" + SERI + "/naskah/" + revisi)
                        .with(as(Role.STAF)))
                .hasStatus(404);
        assertThat(shown("/rencana/tahapan")).containsOnlyOnce("Ditetapkan, berlaku");
        assertThat(shown("/rencana")).contains("Nomor 51 Tahun 2026", "Perubahan ke-1", "/rencana/tahapan/" + P1);
        assertThat(rencana.current().identitas().id()).isEqualTo(P1);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> act(String date) {
        return Map.of(
                "nomor", "51",
                "tanggal", date,
                "diundangkan", date,
                "beritaNomor", "51",
                "beritaTahun", "2026");
    }

    private void step(String renstraId, Role role, String action, Map<String, String> fields) {
        assertThat(post(renstraId, role, "/langkah/" + action, fields))
                .as(action)
                .hasRedirectedUrl("/rencana/tahapan/" + P1);
    }

    private MvcTestResult post(String renstraId, Role role, String path, Map<String, String> fields) {
        var seen = rencana.findCurrentRevisi(renstraId).orElseThrow().nomor();
        var request = mvc.post()
                .uri("/rencana/tahapan/" + renstraId + path + "?revisi=" + seen)
                .with(as(role))
                .with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private void attach(Role role, String jenis) {
        var pdf = "%PDF-1.7 isi".getBytes(StandardCharsets.US_ASCII);
        assertThat(mvc.post()
                        .uri("/rencana/tahapan/" + P1 + "/lampiran")
                        .multipart()
                        .file(new MockMultipartFile("berkas", "dokumen.pdf", "application/pdf", pdf))
                        .param("jenis", jenis)
                        .with(as(role))
                        .with(csrf()))
                .hasStatus3xxRedirection();
    }

    private void acceptEveryGalat() {
        var current = rencana.findCurrentRevisi(P1).orElseThrow();
        var report = reports.find(current.nomor()).orElseThrow();
        var accepted = report.open().stream()
                .filter(finding -> finding.level() == Level.GALAT)
                .map(finding -> new AcceptedFinding(finding.id(), "Dicetak demikian", "Perencana", "2026-11-24"))
                .toList();
        rencana.save(
                report.plan().renstra().withPemeriksaan(new Pemeriksaan(accepted, List.of())),
                current.nomor(),
                "perencana",
                "Menerima temuan");
    }
}
