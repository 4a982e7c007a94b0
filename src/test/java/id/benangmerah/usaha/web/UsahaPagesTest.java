package id.benangmerah.usaha.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.benangmerah.PageTest;
import id.benangmerah.SmallEvidence;
import id.benangmerah.audit.AuditFilter;
import id.benangmerah.audit.AuditLog;
import id.benangmerah.identity.Role;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class UsahaPagesTest extends PageTest {

    @Autowired
    private DataSource dataSource;

    @Autowired
    private AuditLog auditLog;

    private long warung;

    @BeforeEach
    void record() {
        List<Long> ids = new SmallEvidence(dataSource).usaha("""
                Warung Sederhana  35.14.10.2001  omzet 2024 100  omzet 2025 150  pelatihan 2025-02-01
                Toko Barokah  35.14.11.2001  omzet 2024 100  omzet 2025 90""");
        warung = ids.getFirst();
    }

    @Test
    void the_list_is_narrowed_by_name_region_and_help() {
        assertThat(shown("/usaha")).contains("Warung Sederhana", "Toko Barokah", "2 dari 2 usaha");
        assertThat(shown("/usaha?cari=barokah")).contains("Toko Barokah").doesNotContain("Warung Sederhana");
        assertThat(shown("/usaha?kecamatan=35.14.10")).doesNotContain("Toko Barokah");
        assertThat(shown("/usaha?fasilitasi=ya&tahun=2025"))
                .contains("Warung Sederhana")
                .doesNotContain("Toko Barokah");
        assertThat(shown("/usaha?skala=KECIL")).contains("Tidak ada usaha yang cocok");
    }

    @Test
    void the_record_shows_its_history_and_the_indicators_it_moves() {
        assertThat(shown("/usaha/" + warung + "?tahun=2025"))
                .contains("Keadaan usaha 2025", "Fasilitasi pelatihan")
                .contains("/indikator/T1-1?tahun=2025", "dihitung");
    }

    @Test
    void only_the_bidang_in_charge_may_record_help() {
        var form = "/usaha/" + warung + "/fasilitasi/baru";
        for (var role : List.of(Role.KEPALA_DINAS, Role.KABID_KELEMBAGAAN, Role.PERENCANA)) {
            assertThat(post(form, role, help("2025-05-05", "menurut daftar hadir")))
                    .hasStatus(403);
        }
        assertThat(mvc.get().uri(form).with(as(Role.KABID_USAHA_MIKRO))).hasStatusOk();
    }

    @Test
    void help_is_recorded_audited_and_moves_the_indicators() {
        var answer =
                post("/usaha/" + warung + "/fasilitasi/baru", Role.STAF, help("2026-05-05", "menurut daftar hadir"));
        assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl("/usaha/" + warung);
        var entry = auditLog.list(AuditFilter.ALL).getFirst();
        assertThat(entry.action()).isEqualTo("fasilitasi.catat");
        assertThat(entry.object()).isEqualTo("usaha:" + warung);
        var shown = mvc.get()
                .uri("/usaha/" + warung)
                .flashAttrs(answer.getMvcResult().getFlashMap())
                .with(as(Role.STAF))
                .exchange();
        assertThat(shown).bodyText().contains("Pameran dan Pasar", "Indikator yang berubah", ", 2026");
    }

    @Test
    void faults_stand_at_their_fields() {
        assertThat(post("/usaha/" + warung + "/fasilitasi/baru", Role.STAF, help("2027-01-01", "")))
                .hasStatusOk()
                .bodyText()
                .contains("alasan masuk jejak audit");
        assertThat(post("/usaha/" + warung + "/fasilitasi/baru", Role.STAF, help("2027-01-01", "rencana")))
                .hasStatusOk()
                .bodyText()
                .contains("Fasilitasi belum dilaksanakan.");
    }

    @Test
    void figures_and_legal_papers_are_recorded() {
        var figures = Map.of(
                "omzet",
                "90.000.000",
                "aset",
                "10.000.000",
                "laba",
                "-1.000",
                "tenaga_kerja_pria",
                "1",
                "tenaga_kerja_wanita",
                "2",
                "kanal",
                "LURING",
                "alasan",
                "survei");
        assertThat(post("/usaha/" + warung + "/tahun/2025", Role.STAF, figures)).hasStatus3xxRedirection();
        var paper = Map.of("jenis", "PIRT", "nomor", "2153514010001-29", "dari", "2024-01-01", "alasan", "OSS");
        assertThat(post("/usaha/" + warung + "/legalitas/baru", Role.STAF, paper))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/usaha/" + warung).with(as(Role.STAF)))
                .bodyText()
                .contains("omzet Rp 90.000.000", "tenaga kerja 3", "2153514010001-29", "legalitas.catat");
        var wrong = Map.of("jenis", "HALAL", "nomor", "ID12", "dari", "2024-01-01", "alasan", "OSS");
        assertThat(post("/usaha/" + warung + "/legalitas/baru", Role.STAF, wrong))
                .hasStatusOk()
                .bodyText()
                .contains("ID diikuti 17 angka");
    }

    @Test
    void the_numbers_of_an_owner_are_opened_with_a_reason_and_logged() {
        long owner = jdbc.sql("select pengusaha_id from usaha where id = :id")
                .param("id", warung)
                .query(Long.class)
                .single();
        assertThat(mvc.get().uri("/pengusaha/" + owner).with(as(Role.KEPALA_DINAS)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Buka nomor");
        var open = "/pengusaha/" + owner + "/buka";
        assertThat(post(open, Role.KEPALA_DINAS, Map.of("tujuan", "LAYANAN", "alasan", "menghubungi")))
                .hasStatus(403);
        assertThat(post(open, Role.STAF, Map.of("tujuan", "LAYANAN", "alasan", "")))
                .hasStatusOk()
                .bodyText()
                .contains("tulis alasannya");
        var answer = post(open, Role.STAF, Map.of("tujuan", "LAYANAN", "alasan", "menghubungi pemilik"));
        assertThat(answer).hasStatusOk().bodyText().contains("Dibuka sekali ini saja");
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
        for (int i = 1; i < 30; i++) post(open, Role.STAF, Map.of("tujuan", "LAYANAN", "alasan", "menghubungi lagi"));
        assertThat(post(open, Role.STAF, Map.of("tujuan", "LAYANAN", "alasan", "sekali lagi")))
                .bodyText()
                .contains("Batas membuka data hari ini");
    }

    @Test
    void staff_see_only_their_bidang_and_kecamatan() {
        assertThat(mvc.get().uri("/usaha/" + warung).with(staff("Bidang Usaha Mikro", "35.14.10")))
                .hasStatusOk();
        assertThat(mvc.get().uri("/usaha/" + warung).with(staff("Bidang Usaha Mikro", "35.14.11")))
                .hasStatus(403);
        assertThat(mvc.get().uri("/usaha").with(staff("Bidang Pemberdayaan Koperasi", null)))
                .hasStatus(403);
        assertThat(mvc.get().uri("/usaha").with(staff("Bidang Usaha Mikro", "35.14.11")))
                .bodyText()
                .doesNotContain("Warung");
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor staff(
            String bidang, @org.jspecify.annotations.Nullable String kecamatan) {
        var user = new id.benangmerah.identity.User(
                "petugas",
                "Petugas",
                java.util.Set.of(Role.STAF),
                bidang,
                kecamatan == null ? null : id.benangmerah.kernel.KodeWilayah.of(kecamatan));
        return org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors
                .authentication(
                        org.springframework.security.authentication.UsernamePasswordAuthenticationToken.authenticated(
                                user,
                                null,
                                java.util.Set.of(new org.springframework.security.core.authority.SimpleGrantedAuthority(
                                        Role.STAF.authority()))));
    }

    private static Map<String, String> help(String date, String reason) {
        return Map.of(
                "jenis", "PEMASARAN",
                "tanggal", date,
                "program", "Pameran dan Pasar",
                "nilai", "2.500.000",
                "alasan", reason);
    }

    private MvcTestResult post(String uri, Role role, Map<String, String> fields) {
        var request = mvc.post().uri(uri).contentType(MediaType.APPLICATION_FORM_URLENCODED);
        fields.forEach(request::param);
        return request.with(as(role)).with(csrf()).exchange();
    }
}
