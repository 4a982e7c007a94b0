package id.benangmerah.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.benangmerah.PageTest;
import id.benangmerah.identity.Role;
import id.benangmerah.identity.User;
import id.benangmerah.rencana.Drafts;
import id.benangmerah.rencana.PlanFacts;
import id.benangmerah.rencana.RencanaService;
import id.benangmerah.rencana.Revisi;
import id.benangmerah.rencana.Slot;
import id.benangmerah.rencana.StampedYaml;
import id.benangmerah.rencana.tahapan.Action;
import id.benangmerah.rencana.tahapan.Move;
import id.benangmerah.rencana.tahapan.TahapanService;
import id.benangmerah.rencana.workbook.PlanWorkbook;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The plan as a file, out and in.
class PlanFilePagesTest extends PageTest {

    private static final String SERI = "pasuruan-diskop-ukm-2024-2026";
    private static final String P1 = SERI + "-p1";
    private static final String PAGE = "/naskah/";
    private static final Slot TARGET = Slot.of("S1-1", "target.2025");
    private static final User PLANNER = new User("perencana", "P", Set.of(Role.PERENCANA), null, null);

    @Autowired
    private RencanaService rencana;

    @Autowired
    private TahapanService tahapan;

    @Autowired
    private Drafts drafts;

    @BeforeEach
    void anAmendmentThatIsWritten() {
        if (rencana.findVersi(P1).isPresent()) return;
        tahapan.move(
                PLANNER,
                SERI,
                Action.BUKA_PERUBAHAN,
                Move.of(rencana.findCurrentRevisi(SERI).orElseThrow().nomor(), "RPD diubah"));
    }

    private Revisi current() {
        return rencana.findCurrentRevisi(P1).orElseThrow();
    }

    private byte[] download(String address) {
        var answer = mvc.get().uri(PAGE + address).with(as(Role.STAF)).exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("-revisi-");
        return answer.getResponse().getContentAsByteArray();
    }

    private MvcTestResult upload(Role role, String id, String name, byte[] bytes) {
        return mvc.post()
                .uri(PAGE + id + "/unggah")
                .multipart()
                .file(new MockMultipartFile("berkas", name, "application/octet-stream", bytes))
                .with(as(role))
                .with(csrf())
                .exchange();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private PlanFacts changed(Revisi base) {
        return drafts.facts(base).with(Map.of(TARGET, "77.25"));
    }

    @Test
    void yaml_names_its_revision_and_the_rest_is_the_signed_text() {
        var text = new String(download(P1 + "/unduh.yaml"), StandardCharsets.UTF_8);
        var stamped = StampedYaml.find(text).orElseThrow();
        assertThat(stamped.revisi()).isEqualTo(current().nomor());
        assertThat(stamped.sha256()).isEqualTo(current().sha256());
        assertThat(stamped.naskah())
                .isEqualTo(rencana.findNaskah(current().nomor()).orElseThrow());
    }

    @Test
    void any_revision_comes_as_a_workbook_but_only_through_its_plan() {
        var first = rencana.findCurrentRevisi(SERI).orElseThrow().nomor();
        var read = PlanWorkbook.read(download(SERI + "/unduh.xlsx?revisi=" + first));
        assertThat(((PlanWorkbook.Readable) read).renstra()).isEqualTo(rencana.getRevision(first));
        assertThat(mvc.get().uri(PAGE + P1 + "/unduh.xlsx?revisi=" + first).with(as(Role.STAF)))
                .hasStatus(404);
        assertThat(mvc.get().uri(PAGE + P1 + "/unduh.xlsx")).hasStatus3xxRedirection();
    }

    @Test
    void an_unchanged_file_changes_nothing() {
        var answer = upload(Role.PERENCANA, P1, "renstra.xlsx", download(P1 + "/unduh.xlsx"));
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(answer.getMvcResult().getFlashMap().toString()).contains("tidak ada yang berubah");
    }

    @Test
    void a_changed_workbook_waits_with_its_differences_until_it_is_taken() {
        var base = current();
        var file = PlanWorkbook.write(changed(base), new PlanWorkbook.Origin(P1, base.nomor(), base.sha256()));
        var answer = upload(Role.PERENCANA, P1, "C:\\kerja\\renstra.xlsx", file);
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(current()).isEqualTo(base);
        var page = mvc.get()
                .uri(java.util.Objects.requireNonNull(answer.getResponse().getRedirectedUrl()))
                .with(as(Role.PERENCANA))
                .exchange();
        assertThat(page).hasStatusOk().bodyText().contains("berkas renstra.xlsx", "77,25");
    }

    @Test
    void a_changed_yaml_waits_too() {
        var base = current();
        var yaml = StampedYaml.of(
                base, id.benangmerah.rencana.RenstraYaml.write(changed(base).renstra()));
        var answer = upload(Role.PERENCANA, P1, "renstra.yaml", bytes(yaml.text()));
        assertThat(answer.getResponse().getRedirectedUrl()).startsWith(PAGE + P1 + "/titipan/");
    }

    @Test
    void a_refused_file_names_what_to_repair_and_changes_nothing() {
        var kept = drafts.listWaiting(PLANNER, P1).size();
        assertThat(upload(Role.PERENCANA, P1, "a.yaml", bytes("identitas: {id: x}\n")))
                .hasStatusOk()
                .bodyText()
                .contains("naskah tidak berubah", "baris 1, kolom", "belum ada");
        assertThat(upload(Role.PERENCANA, P1, "a.xlsx", bytes("PK\3\4bukan zip")))
                .hasStatusOk()
                .bodyText()
                .contains("Berkas rusak");
        assertThat(upload(Role.PERENCANA, P1, "a.yaml", new byte[] {(byte) 0xff, 1, 2}))
                .hasStatusOk()
                .bodyText()
                .contains("bukan teks UTF-8");
        assertThat(upload(Role.PERENCANA, P1, "a.xlsx", download(SERI + "/unduh.xlsx")))
                .hasStatusOk()
                .bodyText()
                .contains("bukan Renstra ini");
        assertThat(drafts.listWaiting(PLANNER, P1)).hasSize(kept);
    }

    @Test
    void only_a_planner_hands_a_file_in_and_only_for_an_open_plan() {
        var kept = drafts.listWaiting(PLANNER, P1).size();
        var yaml = download(SERI + "/unduh.yaml");
        assertThat(upload(Role.STAF, P1, "a.yaml", yaml)).hasStatus(403);
        assertThat(upload(Role.PERENCANA, SERI, "a.yaml", yaml))
                .hasStatusOk()
                .bodyText()
                .contains("flash-problem")
                .doesNotContain("name=\"berkas\"");
        assertThat(mvc.post()
                        .uri(PAGE + P1 + "/unggah")
                        .multipart()
                        .file(new MockMultipartFile("berkas", "a", null, yaml))
                        .with(as(Role.PERENCANA)))
                .hasStatus3xxRedirection();
        assertThat(drafts.listWaiting(PLANNER, P1)).hasSize(kept);
    }
}
