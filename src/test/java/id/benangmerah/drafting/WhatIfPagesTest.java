package id.benangmerah.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.benangmerah.PageTest;
import id.benangmerah.identity.Role;
import id.benangmerah.rencana.RencanaService;
import id.benangmerah.rencana.WhatIfService;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A head of department asks what a cut would do; the plan itself stays.
class WhatIfPagesTest extends PageTest {
    private static final String PLAN = "pasuruan-diskop-ukm-2024-2026";
    private static final String PAGE = "/naskah/" + PLAN + "/skenario";
    private static final String CELL = "v|2.17.03.2.01.01|pagu.2025";

    @Autowired
    private RencanaService rencana;

    @Autowired
    private WhatIfService scenarios;

    @Test
    void a_cut_shows_what_is_still_funded() {
        var before = rencana.findCurrentRevisi(PLAN).orElseThrow();
        assertThat(post(Role.KEPALA_DINAS, PAGE, Map.of("nama", "Pagu turun"))).hasStatus3xxRedirection();
        var scenario = PAGE + "/" + number("Pagu turun");
        assertThat(post(Role.KEPALA_DINAS, scenario + "/kisi", Map.of(CELL, "71.089.012")))
                .hasStatus3xxRedirection();
        assertThat(shown(PAGE + "/" + number("Pagu turun")))
                .contains("Pagu turun", "−Rp 71.089.013", "keluaran terdanai", "2.17.03.2.01.01", "Biaya per satuan");
        assertThat(rencana.findCurrentRevisi(PLAN)).contains(before);

        assertThat(post(Role.KEPALA_DINAS, scenario + "/kisi", Map.of(CELL, "1")))
                .as("a save from an older state of the scenario")
                .hasStatus3xxRedirection();
        assertThat(shown(PAGE + "/" + number("Pagu turun"))).contains("−Rp 71.089.013");

        assertThat(post(Role.KEPALA_DINAS, PAGE, Map.of("nama", "pagu turun"))).hasStatus3xxRedirection();
        assertThat(scenarios.list(PLAN)).hasSize(1);
        assertThat(post(Role.KEPALA_DINAS, PAGE + "/" + number("Pagu turun") + "/tutup", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(scenarios.list(PLAN)).isEmpty();
    }

    @Test
    void who_only_reads_may_not_try() {
        assertThat(post(Role.STAF, PAGE, Map.of("nama", "Coba"))).hasStatus(403);
        assertThat(scenarios.list(PLAN)).isEmpty();
    }

    private long number(String name) {
        return scenarios.list(PLAN).stream()
                .filter(one -> one.nama().equals(name))
                .findFirst()
                .orElseThrow()
                .nomor();
    }

    private MvcTestResult post(Role role, String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(as(role)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
