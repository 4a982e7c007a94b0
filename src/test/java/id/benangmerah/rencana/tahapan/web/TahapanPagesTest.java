package id.benangmerah.rencana.tahapan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.benangmerah.PageTest;
import id.benangmerah.identity.Role;
import id.benangmerah.identity.User;
import id.benangmerah.notice.Notice;
import id.benangmerah.notice.Outbox;
import id.benangmerah.rencana.RencanaService;
import id.benangmerah.rencana.Tahap;
import id.benangmerah.rencana.tahapan.Action;
import id.benangmerah.rencana.tahapan.Move;
import id.benangmerah.rencana.tahapan.TahapanService;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class TahapanPagesTest extends PageTest {

    private static final String SERI = "pasuruan-diskop-ukm-2024-2026";
    private static final String P1 = SERI + "-p1";
    private static final String PAGE = "/rencana/tahapan/";
    private static final byte[] PDF = "%PDF-1.7 berkas".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private RencanaService rencana;

    @Autowired
    private TahapanService tahapan;

    @Autowired
    private Outbox outbox;

    @BeforeEach
    void anAmendmentInItsForum() {
        if (rencana.findVersi(P1).isPresent()) return;
        var planner = new User("perencana", "P", Set.of(Role.PERENCANA), null, null);
        tahapan.move(planner, SERI, Action.BUKA_PERUBAHAN, Move.of(revisi(SERI), "RPD diubah"));
        tahapan.move(planner, P1, Action.SUSUN_RANCANGAN, Move.of(revisi(P1), ""));
        tahapan.move(planner, P1, Action.GELAR_FORUM, Move.of(revisi(P1), ""));
    }

    @Test
    void all_versions_are_listed_with_their_stage() {
        assertThat(shown("/rencana/tahapan"))
                .contains("Ditetapkan, berlaku", "Perubahan ke-1", PAGE + SERI, PAGE + P1)
                .contains(">Tahapan</a>");
    }

    @Test
    void the_enacted_plan_says_that_it_is_closed_and_how_to_change_it() {
        assertThat(shown(PAGE + SERI))
                .contains("Nomor 34 Tahun 2023, ditetapkan 11 April 2023, menurut cetakannya", "sebelum sistem ini")
                .contains("Sisa masa berlaku kurang dari 3 tahun (tinggal 1 tahun anggaran")
                .doesNotContain("langkah/buka-perubahan");
        assertThat(page(Role.PERENCANA, SERI)).contains("langkah/buka-perubahan", "buka PERUBAHAN untuk mengubahnya");
    }

    @Test
    void a_step_waits_for_its_document() {
        assertThat(page(Role.PERENCANA, P1))
                .contains("Berita acara forum Perangkat Daerah", "Belum:", "Anda dapat mengubahnya sekarang")
                .contains("name=\"berkas\"");
        assertThat(page(Role.STAF, P1)).doesNotContain("name=\"berkas\"", "langkah/rumuskan-akhir\"");
        assertThat(post(Role.PERENCANA, "/langkah/rumuskan-akhir", revisi(P1), Map.of()))
                .hasStatusOk()
                .bodyText()
                .contains("Belum dilampirkan: Berita acara forum Perangkat Daerah.");
        assertThat(post(Role.PERENCANA, "/langkah/rumuskan-akhir", 1, Map.of("catatan", "sudah lengkap")))
                .hasStatusOk()
                .bodyText()
                .contains("sejak halaman ini dibuka", "sudah lengkap");
        assertThat(tahap()).isEqualTo(Tahap.FORUM_PD);
    }

    @Test
    void a_document_is_handed_in_and_out_again_but_only_through_its_plan() {
        assertThat(upload(Role.PERENCANA, "../../etc/berita \"acara\".html", PDF))
                .hasStatus3xxRedirection();
        var file = tahapan.find(P1).orElseThrow().lampiranList().getFirst().attachment();
        var answer = mvc.get()
                .uri(PAGE + P1 + "/lampiran/" + file.id())
                .with(as(Role.STAF))
                .exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(PDF);
        assertThat(answer.getResponse().getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("berita acara.pdf")
                .doesNotContain("..");
        assertThat(mvc.get().uri(PAGE + SERI + "/lampiran/" + file.id()).with(as(Role.STAF)))
                .hasStatus(404);
        assertThat(mvc.get().uri(PAGE + P1 + "/lampiran/" + file.id())).hasStatus3xxRedirection();
    }

    @Test
    void a_file_of_another_kind_is_refused_with_a_sentence() {
        var answer = upload(Role.PERENCANA, "berita-acara.pdf", "<html><script>".getBytes(StandardCharsets.US_ASCII));
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(answer.getMvcResult().getFlashMap().toString()).contains("bukan PDF, DOCX, XLSX, PNG, atau JPEG");
    }

    @Test
    void who_may_not_take_a_step_gets_nowhere_by_its_address() {
        for (var role : List.of(Role.STAF, Role.BAPPELITBANGDA, Role.BUPATI, Role.ADMIN)) {
            assertThat(mvc.get().uri(PAGE + SERI + "/langkah/buka-perubahan").with(as(role)))
                    .hasStatus(403);
            assertThat(post(role, "/langkah/rumuskan-akhir", revisi(P1), Map.of()))
                    .hasStatus(403);
            assertThat(upload(role, "berita-acara.pdf", PDF)).hasStatus(403);
        }
        assertThat(post(Role.STAF, "/paraf", revisi(P1), Map.of())).hasStatus(403);
        assertThat(mvc.get().uri(PAGE + P1 + "/paraf").with(as(Role.SEKRETARIS_DINAS)))
                .hasStatus(403);
    }

    @Test
    void what_waits_for_a_person_is_counted_on_every_page_and_listed() {
        assertThat(tasks(Role.PERENCANA)).contains("Rumuskan rancangan akhir", P1, "8 Desember 2026");
        assertThat(tasks(Role.PERENCANA)).containsPattern("Tugas<b class=\"tasks-count\">\\d");
        assertThat(tasks(Role.BUPATI)).contains("Tidak ada yang menunggu Anda.").doesNotContain("tasks-count");
    }

    @Test
    void the_administrator_sees_what_became_of_the_mail() {
        jdbc.sql(
                        "insert into account (username, display_name, password_hash, email) values ('surel', 'S', '-', 's@x.id')")
                .update();
        jdbc.sql("insert into account_role (username, role) values ('surel', 'PERENCANA')")
                .update();
        outbox.add(new Notice("uji", Set.of(Role.PERENCANA), "Tugas Anda", "Isi", "/tugas"));
        var answer = mvc.get().uri("/pengaturan/surel").with(as(Role.ADMIN)).exchange();
        assertThat(answer).hasStatusOk().bodyText().contains("Server surel belum diatur", "Tugas Anda", "menunggu");
        assertThat(mvc.get().uri("/pengaturan/surel").with(as(Role.PERENCANA))).hasStatus(403);
    }

    private String tasks(Role role) {
        var answer = mvc.get().uri("/tugas").with(as(role)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void addresses_of_nothing_are_not_found() {
        for (var path : List.of("lain", P1 + "/langkah/terbang", P1 + "/lampiran/999999")) {
            assertThat(mvc.get().uri(PAGE + path).with(as(Role.PERENCANA)))
                    .as(path)
                    .hasStatus(404);
        }
        assertThat(mvc.get().uri(PAGE + P1 + "/langkah/tetapkan").with(as(Role.KABAG_HUKUM)))
                .hasStatus3xxRedirection();
    }

    @Test
    void the_findings_of_a_draft_can_be_read_and_accepted() {
        assertThat(mvc.get()
                        .uri("/rencana/pemeriksaan?renstra=" + P1 + "&tingkat=galat&keadaan=terbuka")
                        .with(as(Role.PERENCANA)))
                .hasStatusOk()
                .bodyText()
                .contains("Revisi " + revisi(P1) + ",")
                .doesNotContain("Bukan revisi yang berlaku");
        assertThat(mvc.get().uri("/rencana/pemeriksaan?renstra=lain").with(as(Role.STAF)))
                .hasStatus(404);
    }

    private String page(Role role, String renstraId) {
        var answer = mvc.get().uri(PAGE + renstraId).with(as(role)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult post(Role role, String path, long seen, Map<String, String> fields) {
        var request = mvc.post()
                .uri(PAGE + P1 + path + "?revisi=" + seen)
                .with(as(role))
                .with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult upload(Role role, String name, byte[] content) {
        return mvc.post()
                .uri(PAGE + P1 + "/lampiran")
                .multipart()
                .file(new MockMultipartFile("berkas", name, "text/html", content))
                .param("jenis", "BERITA_ACARA")
                .with(as(role))
                .with(csrf())
                .exchange();
    }

    private long revisi(String renstraId) {
        return rencana.findCurrentRevisi(renstraId).orElseThrow().nomor();
    }

    private Tahap tahap() {
        return rencana.getVersi(P1).tahap();
    }
}
