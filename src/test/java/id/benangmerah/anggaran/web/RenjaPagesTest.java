package id.benangmerah.anggaran.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.benangmerah.PageTest;
import id.benangmerah.anggaran.RenjaService;
import id.benangmerah.identity.Role;
import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class RenjaPagesTest extends PageTest {

    private static final Tahun Y2026 = Tahun.of(2026);

    @Autowired
    private RenjaService service;

    @BeforeEach
    void aRenja() {
        if (service.find(Y2026).isEmpty()) service.derive("pasuruan-diskop-ukm-2024-2026", Y2026, "perencana");
    }

    @Test
    void years_are_listed_with_their_state() {
        assertThat(shown("/rencana/renja"))
                .contains("Renja 2024", "Renja 2027", "menurut Pasal 7", "Belum disusun", "15.135.652.866");
    }

    @Test
    void a_year_without_renja_says_where_it_comes_from() {
        assertThat(shown("/rencana/renja/2027"))
                .contains("kondisi akhir periode")
                .doesNotContain("<button class=\"btn btn-ink\">Susun");
        assertThat(mvc.get().uri("/rencana/renja/2027").with(as(Role.PERENCANA)))
                .bodyText()
                .contains("Susun Renja 2027");
        assertThat(mvc.get().uri("/rencana/renja/2035").with(as(Role.STAF))).hasStatus(404);
    }

    @Test
    void only_the_planner_begins_a_renja() {
        assertThat(post("/rencana/renja/2025/susun", Role.STAF, Map.of("renstra", "pasuruan-diskop-ukm-2024-2026")))
                .hasStatus(403);
        assertThat(post(
                        "/rencana/renja/2025/susun",
                        Role.PERENCANA,
                        Map.of("renstra", "pasuruan-diskop-ukm-2024-2026")))
                .hasRedirectedUrl("/rencana/renja/2025");
        assertThat(service.find(Tahun.of(2025))).isPresent();
    }

    @Test
    void a_renja_shows_its_parts_and_what_differs() {
        assertThat(shown("/rencana/renja/2026"))
                .contains("2.17.03.2.01.01", "Renja 2026", "Rp 1.892.996.143", "Rp 1.892.996.142")
                .doesNotContain("/bagian/");
    }

    @Test
    void what_differs_is_evaluated_with_reason_and_follow_up() {
        assertThat(shown("/rencana/renja/2026/e821"))
                .contains("Belum dievaluasi", "Rp 1.892.996.143")
                .doesNotContain("Perencanaan, Penganggaran");
        assertThat(shown("/rencana/renja/2026/e821?tampil=semua")).contains("Perencanaan, Penganggaran");
        var address = "/rencana/renja/2026/e821/evaluasi?kode=2.17.06&unsur=pagu";
        var form = mvc.get().uri(address).with(as(Role.PERENCANA)).exchange();
        assertThat(form).hasStatusOk().bodyText().contains("Mengapa Renja berbeda");
        assertThat(mvc.get().uri(address).with(as(Role.STAF))).hasStatus(403);
        var sidik = body(form).replaceAll("(?s).*sidik=([0-9a-f]+).*", "$1");
        assertThat(post(address + "&sidik=" + sidik, Role.PERENCANA, said("", "")))
                .bodyText()
                .contains("Wajib diisi bila tidak sesuai");
        assertThat(post(address + "&sidik=0", Role.PERENCANA, said("Pembulatan", "Ubah Renstra")))
                .bodyText()
                .contains("Nilainya berubah");
        assertThat(post(address + "&sidik=" + sidik, Role.PERENCANA, said("Pembulatan", "Ubah Renstra")))
                .hasRedirectedUrl("/rencana/renja/2026/e821");
        assertThat(shown("/rencana/renja/2026/e821"))
                .contains("Pembulatan", "Ubah Renstra")
                .doesNotContain("Belum dievaluasi");
    }

    @Test
    void the_sheet_is_a_document_and_a_spreadsheet() {
        assertThat(shown("/rencana/renja/2026/e821/dokumen"))
                .contains("Formulir E.8.2.1", "Pagu: Rp 1.892.996.142", "/rencana/renja/2026/e821.xlsx");
        assertThat(mvc.get().uri("/rencana/renja/2026/e821.xlsx").with(as(Role.STAF)))
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"e821-2026.xlsx\"");
    }

    @Test
    void the_planner_changes_target_and_money_of_a_part() {
        var path = "/rencana/renja/2024/bagian/2.17.01.2.01.01";
        var y2024 = Tahun.of(2024);
        service.derive("pasuruan-diskop-ukm-2024-2026", y2024, "perencana");
        var revisi = service.find(y2024).orElseThrow().revisi().nomor();
        assertThat(mvc.get().uri(path).with(as(Role.STAF))).hasStatus(403);
        assertThat(mvc.get().uri(path).with(as(Role.PERENCANA))).bodyText().contains("72.822.365", "Alasan perubahan");
        var address = path + "?revisi=" + revisi;
        assertThat(post(address, Role.PERENCANA, Map.of("target0", "tujuh", "pagu", "abc", "alasan", "")))
                .bodyText()
                .contains("Tulis angka, dengan koma", "Tulis rupiah dengan angka", "Tulis alasan perubahan");
        assertThat(post(address, Role.PERENCANA, Map.of("target0", "8,5", "pagu", "Rp 70.000.000", "alasan", "Hemat")))
                .hasRedirectedUrl("/rencana/renja/2024");
        var renja = service.find(y2024).orElseThrow().renja();
        var changed = renja.find("2.17.01.2.01.01").orElseThrow();
        assertThat(changed.pagu()).isEqualTo(Rupiah.of(70_000_000));
        assertThat(changed.targetList().getFirst().shown()).isEqualTo("8,5 Dokumen");
        assertThat(shown("/rencana/renja/2024")).contains("8,5 Dokumen", "2.17.01.2.01.01: Hemat");
        post(address, Role.PERENCANA, Map.of("target0", "9", "alasan", "Basi"));
        assertThat(service.find(y2024).orElseThrow().renja()).isEqualTo(renja);
    }

    @Test
    void a_subkegiatan_is_dropped_and_another_added_with_a_reason() {
        var parent = "/rencana/renja/2026/bagian/2.17.01.2.01";
        assertThat(post(parent + ".01/tiadakan?revisi=" + revisi(), Role.PERENCANA, Map.of("alasan", "Digabung")))
                .hasRedirectedUrl("/rencana/renja/2026");
        assertThat(shown("/rencana/renja/2026")).contains("2.17.01.2.01.01 (Digabung)");
        var form = mvc.get().uri(parent + "/tambah").with(as(Role.PERENCANA)).exchange();
        assertThat(body(form))
                .contains("2.17.01.2.01.01 Penyusunan Dokumen Perencanaan", "2.17.01.2.01.02 Koordinasi")
                .doesNotContain("value=\"2.17.01.2.01.06\"");
        assertThat(post(
                        parent + "/tambah?revisi=" + revisi(),
                        Role.PERENCANA,
                        Map.of("sub", "2.17.01.2.01.02", "alasan", "Diminta TAPD")))
                .hasRedirectedUrl("/rencana/renja/2026");
        assertThat(post(
                        parent + "/tambah?revisi=" + revisi(),
                        Role.PERENCANA,
                        Map.of("sub", "2.17.01.2.01.01", "alasan", "Jadi dilaksanakan")))
                .hasRedirectedUrl("/rencana/renja/2026");
        var renja = service.find(Y2026).orElseThrow().renja();
        assertThat(renja.peniadaanList()).isEmpty();
        assertThat(renja.childrenOf("2.17.01.2.01"))
                .extracting(bagian -> bagian.kode())
                .containsExactly("2.17.01.2.01.01", "2.17.01.2.01.02", "2.17.01.2.01.06");
        post(parent + ".02/tiadakan?revisi=" + revisi(), Role.PERENCANA, Map.of("alasan", "Batal"));
    }

    private long revisi() {
        return service.find(Y2026).orElseThrow().revisi().nomor();
    }

    private static Map<String, String> said(String evaluasi, String tindakLanjut) {
        return Map.of("evaluasi", evaluasi, "tindakLanjut", tindakLanjut, "hasil", "");
    }

    private MvcTestResult post(String uri, Role role, Map<String, String> fields) {
        var request = mvc.post().uri(uri).with(as(role)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
