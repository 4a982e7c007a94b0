package id.benangmerah.rencana.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.benangmerah.PageTest;
import id.benangmerah.audit.AuditFilter;
import id.benangmerah.audit.AuditLog;
import id.benangmerah.identity.Role;
import id.benangmerah.rencana.PlanReports;
import id.benangmerah.rencana.RencanaService;
import id.benangmerah.rencana.RevisionReport;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PemeriksaanPagesTest extends PageTest {

    @Autowired
    private PlanReports reports;

    @Autowired
    private RencanaService rencana;

    @Autowired
    private AuditLog auditLog;

    @AfterEach
    void nothingStaysAccepted() {
        var current = current();
        rencana.save(
                current.plan().renstra().withPemeriksaan(null),
                current.revisi().nomor(),
                "uji",
                "Mengosongkan penerimaan");
    }

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
        assertThat(mvc.get().uri("/rencana/pemeriksaan?revisi=999").with(as(Role.STAF)))
                .hasStatus(404);
    }

    @Test
    void a_finding_explains_its_rule_and_shows_its_line() {
        assertThat(finding(sumOfProgram()))
                .hasStatusOk()
                .bodyText()
                .contains("Pagu program sama dengan jumlah pagu kegiatannya", "Permendagri 86/2017, Tabel T-C.27")
                .contains("pagu: {2024: 1564459622")
                .doesNotContain("Terima temuan");
        assertThat(finding("JML-02:2.17.99/pagu/2026#00000000")).hasStatus(404);
    }

    @Test
    void a_finding_is_accepted_with_a_reason_and_withdrawn_again() {
        var id = sumOfProgram();
        long before = current().revisi().nomor();
        var answer = post("terima", Role.PERENCANA, Map.of("temuan", id, "alasan", "Pembulatan pada cetakan"), before);
        assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl("/rencana/pemeriksaan?tingkat=galat");
        assertThat(current().revisi().nomor()).isGreaterThan(before);
        assertThat(current().revisi().pesan()).isEqualTo("Menerima temuan " + id + ": Pembulatan pada cetakan");
        assertThat(auditLog.list(AuditFilter.ALL).getFirst().action()).isEqualTo("renstra.revisi");
        assertThat(shown("/rencana/pemeriksaan?keadaan=diterima"))
                .contains("Diterima dengan alasan", "Pembulatan pada cetakan", "24 November 2026");
        assertThat(shown("/rencana/pemeriksaan?keadaan=terbuka")).doesNotContain("Rp 1.892.996.143");
        assertThat(shown("/rencana/pemeriksaan?revisi=" + before))
                .contains("Bukan revisi yang berlaku")
                .doesNotContain("<h2>Diterima dengan alasan");
        assertThat(shown("/rencana/pemeriksaan/lembar")).contains("Diterima: Pembulatan pada cetakan (Perencana)");

        answer = post(
                "tarik",
                Role.BAPPELITBANGDA,
                Map.of("temuan", id),
                current().revisi().nomor());
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(shown("/rencana/pemeriksaan?keadaan=terbuka")).contains("Rp 1.892.996.143");
    }

    @Test
    void a_reason_must_be_given() {
        var answer = post("terima", Role.PERENCANA, Map.of("temuan", sumOfProgram(), "alasan", "  "), number());
        assertThat(answer).hasStatusOk().bodyText().contains("Tulis alasannya");
        assertThat(current().report().accepted()).isEmpty();
    }

    @Test
    void only_who_answers_for_the_plan_may_accept() {
        var fields = Map.of("temuan", sumOfProgram(), "alasan", "Pembulatan");
        for (var role : new Role[] {Role.STAF, Role.KABID_KOPERASI, Role.ADMIN})
            assertThat(post("terima", role, fields, number())).hasStatus(403);
        assertThat(post("tarik", Role.STAF, fields, number())).hasStatus(403);
        assertThat(current().report().accepted()).isEmpty();
    }

    @Test
    void a_revision_made_meanwhile_is_not_overwritten() {
        long seen = number();
        var id = sumOfProgram();
        var other = current().report().findings().stream()
                .filter(finding -> !finding.id().equals(id))
                .findFirst()
                .orElseThrow();
        post("terima", Role.BAPPELITBANGDA, Map.of("temuan", other.id(), "alasan", "Sudah dibahas"), seen);
        var answer = post("terima", Role.PERENCANA, Map.of("temuan", id, "alasan", "Pembulatan"), seen);
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(answer.getMvcResult().getFlashMap().toString())
                .contains("Belum tersimpan: bappelitbangda sudah membuat revisi");
        assertThat(current().report().accepted()).hasSize(1);
    }

    @Test
    void nobody_is_sent_elsewhere_after_accepting() {
        var answer = mvc.post()
                .uri("/rencana/pemeriksaan/tarik")
                .param("temuan", "x")
                .param("revisi", String.valueOf(number()))
                .param("kembali", "//example.org/rencana/pemeriksaan")
                .with(as(Role.PERENCANA))
                .with(csrf())
                .exchange();
        assertThat(answer).hasRedirectedUrl("/rencana/pemeriksaan");
    }

    @Test
    void the_catalogue_and_the_sheet_are_pages() {
        assertThat(shown("/rencana/pemeriksaan/aturan")).contains("id=\"JML-02\"", "Permendagri 86/2017");
        assertThat(shown("/rencana/pemeriksaan/lembar"))
                .contains("Lembar Verifikasi", "SHA-256 " + current().revisi().sha256(), "Kepala Bappelitbangda")
                .contains("/rencana/pemeriksaan/lembar.xlsx");
        assertThat(mvc.get().uri("/rencana/pemeriksaan/lembar.xlsx").with(as(Role.BAPPELITBANGDA)))
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Test
    void a_revision_is_checked_once() {
        assertThat(reports.find(number())).containsSame(current());
        assertThat(reports.find(-1)).isEmpty();
    }

    private RevisionReport current() {
        return reports.findCurrent().orElseThrow();
    }

    private long number() {
        return current().revisi().nomor();
    }

    private String sumOfProgram() {
        return current().report().findings().stream()
                .filter(finding -> finding.code().equals("JML-02"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private MvcTestResult finding(String id) {
        return mvc.get()
                .uri("/rencana/pemeriksaan/temuan")
                .param("temuan", id)
                .with(as(Role.STAF))
                .exchange();
    }

    private MvcTestResult post(String act, Role role, Map<String, String> fields, long revisi) {
        var request = mvc.post()
                .uri("/rencana/pemeriksaan/" + act)
                .param("revisi", String.valueOf(revisi))
                .param("kembali", "/rencana/pemeriksaan?tingkat=galat");
        fields.forEach(request::param);
        return request.with(as(role)).with(csrf()).exchange();
    }
}
