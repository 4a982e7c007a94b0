package id.benangmerah.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.benangmerah.PageTest;
import id.benangmerah.identity.Role;
import id.benangmerah.identity.User;
import id.benangmerah.rencana.Drafts;
import id.benangmerah.rencana.PlanFacts;
import id.benangmerah.rencana.PlanFacts.Home;
import id.benangmerah.rencana.RencanaService;
import id.benangmerah.rencana.tahapan.Action;
import id.benangmerah.rencana.tahapan.Move;
import id.benangmerah.rencana.tahapan.TahapanService;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The parts of a plan on their pages: changed, added from the national list, moved, removed.
class PartPagesTest extends PageTest {
    private static final String SERI = "pasuruan-diskop-ukm-2024-2026";
    private static final String P1 = SERI + "-p1";
    private static final String KEGIATAN = "2.17.01.2.01";
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
        var seen = rencana.findCurrentRevisi(SERI).orElseThrow().nomor();
        tahapan.move(PLANNER, SERI, Action.BUKA_PERUBAHAN, Move.of(seen, "RPD diubah"));
    }

    private PlanFacts now() {
        return drafts.facts(rencana.findCurrentRevisi(P1).orElseThrow());
    }

    private MvcTestResult save(Role role, String path, Map<String, String> fields) {
        var id = path.contains(SERI + "/") ? SERI : P1;
        var all = new LinkedHashMap<>(fields);
        all.put(
                "dasar",
                Long.toString(rencana.findCurrentRevisi(id).orElseThrow().nomor()));
        var request = mvc.post().uri(path).with(as(role)).with(csrf());
        all.forEach(request::param);
        return request.exchange();
    }

    @Test
    void a_subkegiatan_comes_from_the_national_list_with_its_indicator() {
        var listed = shown("/naskah/" + P1 + "/tambah?o=" + KEGIATAN + "&l=sub_kegiatan");
        assertThat(listed).contains("Dari nomenklatur", KEGIATAN + ".02");
        var home = new Home(KEGIATAN, "sub_kegiatan");
        var code = AddingPage.choicesUnder(rencana.findCurrent(P1).orElseThrow(), home)
                .getFirst()
                .kode();
        assertThat(save(
                        Role.PERENCANA,
                        "/naskah/" + P1 + "/tambah",
                        Map.of(
                                "o",
                                KEGIATAN,
                                "l",
                                "sub_kegiatan",
                                "pilih",
                                code,
                                "n|" + KEGIATAN + "|sub_kegiatan|1|pagu.2026",
                                "25.000.000")))
                .hasRedirectedUrl(Paths.part(P1, code));
        assertThat(now().get(code, "pagu.2026")).isEqualTo("25000000");
        assertThat(now().homeOf(code)).contains(home);

        assertThat(save(
                        Role.PERENCANA,
                        "/naskah/" + P1 + "/tambah",
                        Map.of("o", KEGIATAN, "l", "sub_kegiatan", "pilih", "9.99.99.2.01.01")))
                .hasStatus(404);

        assertThat(save(Role.PERENCANA, "/naskah/" + P1 + "/bagian", Map.of("b", KEGIATAN, "gerak", code + "|-1")))
                .hasStatus3xxRedirection();
        var order = now().listOf(home);
        assertThat(order.indexOf(code)).isEqualTo(order.size() - 2);

        assertThat(save(Role.PERENCANA, "/naskah/" + P1 + "/bagian", Map.of("b", KEGIATAN, "x|" + code, "ya")))
                .hasStatus3xxRedirection();
        assertThat(now().has(code)).isFalse();
    }

    @Test
    void a_row_is_written_into_its_table() {
        assertThat(save(
                        Role.PERENCANA,
                        "/naskah/" + P1 + "/bagian",
                        Map.of(
                                "b", "",
                                "s", "kebijakan",
                                "n||kebijakan.strategi|1|id", "ST9",
                                "n||kebijakan.strategi|1|nama", "Memperluas pasar <UMK>")))
                .hasStatus3xxRedirection();
        assertThat(now().get("ST9", "nama")).isEqualTo("Memperluas pasar <UMK>");
        assertThat(shown("/naskah/" + P1 + "/bagian?s=kebijakan")).contains("Memperluas pasar &lt;UMK>");
    }

    @Test
    void what_is_wrong_stands_at_its_field_and_what_was_typed_stays() {
        var answer = save(
                Role.PERENCANA,
                "/naskah/" + P1 + "/bagian",
                Map.of("b", "2.17.03", "v|2.17.03|pagu.2025", "banyak", "v|2.17.03|lokasi", "Kecamatan Bangil"));
        assertThat(answer).hasStatusOk();
        assertThat(answer)
                .bodyText()
                .contains(
                        "Belum tersimpan. Pagu 2025 program 2.17.03",
                        "tulis rupiah dengan angka, misalnya 72.822.365; yang tertulis “banyak”",
                        "value=\"banyak\"",
                        "value=\"Kecamatan Bangil\"");
        assertThat(now().get("2.17.03", "lokasi")).isNotEqualTo("Kecamatan Bangil");
    }

    @Test
    void another_code_of_the_national_list_brings_its_name() {
        var old = now().listOf(new Home(KEGIATAN, "sub_kegiatan")).getFirst();
        var code = AddingPage.choicesUnder(rencana.findCurrent(P1).orElseThrow(), new Home(KEGIATAN, "sub_kegiatan"))
                .getLast();
        assertThat(shown("/naskah/" + P1 + "/bagian?b=" + old)).contains(code.kode() + " · ");
        assertThat(save(
                        Role.PERENCANA,
                        "/naskah/" + P1 + "/bagian",
                        Map.of("b", old, "v|" + old + "|kode", code.kode())))
                .hasRedirectedUrl(Paths.part(P1, code.kode()));
        assertThat(now().get(code.kode(), "nama")).isEqualTo(code.nama());
        var undone = rencana.findCurrentRevisi(P1).orElseThrow().nomor();
        save(Role.PERENCANA, "/naskah/" + P1 + "/batal", Map.of("revisi", Long.toString(undone)));
        assertThat(now().has(old)).isTrue();
    }

    /// A form that comes back with a fault is still made from the revision that was seen.
    @Test
    void a_fault_does_not_swallow_what_a_colleague_saved_meanwhile() {
        var seen = rencana.findCurrentRevisi(P1).orElseThrow().nomor();
        save(Role.PERENCANA, "/naskah/" + P1 + "/bagian", Map.of("b", "2.17.04", "v|2.17.04|lokasi", "Kraton"));
        var request = mvc.post()
                .uri("/naskah/" + P1 + "/bagian")
                .param("b", "2.17.04")
                .param("dasar", Long.toString(seen))
                .param("v|2.17.04|pagu.2025", "banyak")
                .with(as(Role.PERENCANA))
                .with(csrf());
        assertThat(request.exchange()).bodyText().contains("name=\"dasar\" value=\"" + seen + "\"");
    }

    @Test
    void the_id_of_the_plan_stays() {
        save(Role.PERENCANA, "/naskah/" + P1 + "/bagian", Map.of("b", "", "s", "identitas", "v||identitas.id", "lain"));
        assertThat(now().get("", "identitas.id")).isEqualTo(P1);
        assertThat(rencana.findVersi("lain")).isEmpty();
    }

    @Test
    void others_read_and_an_enacted_plan_is_closed() {
        assertThat(shown("/naskah/" + P1 + "/bagian?b=S1-1")).contains("hanya diubah oleh Perencana");
        assertThat(save(Role.STAF, "/naskah/" + P1 + "/bagian", Map.of("b", "S1-1", "v|S1-1|target.2025", "1")))
                .hasStatus(403);
        var before = rencana.findCurrentRevisi(SERI);
        assertThat(save(Role.PERENCANA, "/naskah/" + SERI + "/bagian", Map.of("b", "S1-1", "v|S1-1|target.2025", "1")))
                .hasStatus3xxRedirection();
        assertThat(rencana.findCurrentRevisi(SERI)).isEqualTo(before);
    }

    @Test
    void unknown_places_are_answered_with_a_sentence() {
        for (var path :
                new String[] {"/naskah/tidak-ada", "/naskah/" + P1 + "/bagian?b=X9", "/naskah/" + P1 + "/titipan/99999"
                })
            assertThat(mvc.get().uri(path).with(as(Role.PERENCANA))).as(path).hasStatus(404);
    }
}
