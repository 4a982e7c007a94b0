package id.benangmerah.rencana.tahapan;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.identity.Role;
import id.benangmerah.rencana.Tahap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The table of stages against the regulation, without any database.
class TransitionsTest {

    private static final Path DOCS = Path.of("docs/tahapan.md");

    @Test
    void the_stages_follow_one_another_as_the_regulation_orders_them() {
        var tahap = Tahap.PERSIAPAN;
        var walked = new ArrayList<>(List.of(tahap));
        while (tahap != Tahap.DITETAPKAN) {
            tahap = Transitions.from(tahap).getFirst().to();
            walked.add(tahap);
        }
        assertThat(walked).containsExactly(Tahap.values());
    }

    @Test
    void every_stage_is_reached() {
        assertThat(reachable(Tahap.PERSIAPAN)).containsExactlyInAnyOrder(Tahap.values());
    }

    @Test
    void from_every_stage_a_plan_can_be_enacted() {
        for (var tahap : Tahap.values())
            assertThat(reachable(tahap)).as(tahap.label()).contains(Tahap.DITETAPKAN);
    }

    @Test
    void somebody_may_take_every_step_and_an_event_leads_to_one_place() {
        assertThat(Transitions.TABLE).allSatisfy(one -> assertThat(one.roles()).isNotEmpty());
        for (var tahap : Tahap.values()) {
            assertThat(Transitions.from(tahap)).extracting(Transition::action).doesNotHaveDuplicates();
        }
    }

    @Test
    void the_text_is_judged_by_others_than_its_planner() {
        for (var tahap : EnumSet.range(Tahap.VERIFIKASI, Tahap.PENETAPAN)) {
            assertThat(Transitions.from(tahap))
                    .as(tahap.label())
                    .noneSatisfy(one -> assertThat(one.roles()).contains(Role.PERENCANA));
        }
    }

    @Test
    void who_judges_may_return_the_plan_with_corrections_and_it_then_stands_open() {
        for (var tahap : EnumSet.range(Tahap.VERIFIKASI, Tahap.PENETAPAN)) {
            assertThat(Transitions.find(tahap, Action.KEMBALIKAN)).hasValueSatisfying(one -> {
                assertThat(one.to()).isEqualTo(Tahap.RANCANGAN_AKHIR);
                assertThat(one.to().isFrozen()).isFalse();
                assertThat(one.checks()).containsExactly(Check.CORRECTIONS_LISTED);
            });
        }
    }

    @Test
    void each_document_is_asked_for_once() {
        assertThat(Transitions.TABLE.stream().flatMap(one -> one.lampiranList().stream()))
                .containsExactlyInAnyOrder(JenisLampiran.values());
    }

    @Test
    void only_an_enacted_plan_gets_a_new_version() {
        assertThat(Transitions.TABLE)
                .filteredOn(Transition::newVersion)
                .singleElement()
                .satisfies(one -> assertThat(one.from()).isEqualTo(Tahap.DITETAPKAN));
    }

    @Test
    void every_stage_but_the_last_has_a_due_date_with_its_basis() {
        for (var tahap : EnumSet.range(Tahap.PERSIAPAN, Tahap.PENETAPAN)) {
            assertThat(DueRule.find(tahap))
                    .hasValueSatisfying(rule -> assertThat(rule.dasar()).isNotBlank());
        }
        assertThat(DueRule.find(Tahap.DITETAPKAN)).isEmpty();
    }

    @Test
    void weekends_and_holidays_are_no_working_days() {
        var five = new DueRule(Tahap.VERIFIKASI, 5, "contoh", false);
        assertThat(five.due(LocalDate.parse("2026-11-20"))).isEqualTo(LocalDate.parse("2026-11-27"));
        assertThat(five.due(LocalDate.parse("2026-12-23"))).isEqualTo(LocalDate.parse("2026-12-31"));
        assertThat(five.due(LocalDate.parse("2026-11-21"))).isEqualTo(LocalDate.parse("2026-11-27"));
        assertThat(five.words()).isEqualTo("5 hari kerja (contoh; angkanya perlu dicek)");
    }

    @Test
    void the_page_about_stages_is_up_to_date() throws IOException {
        var expected =
                "<!-- Ditulis oleh TransitionsTest dari kode; jangan disunting. -->\n\n" + TahapanDiagram.markdown();
        if (Boolean.getBoolean("regenerate")) Files.writeString(DOCS, expected);
        assertThat(Files.exists(DOCS) ? Files.readString(DOCS) : "")
                .as("write it anew: mvn test -Dtest=TransitionsTest -Dregenerate=true")
                .isEqualTo(expected);
    }

    private static Set<Tahap> reachable(Tahap start) {
        var reached = EnumSet.of(start);
        var waiting = new ArrayDeque<>(reached);
        while (!waiting.isEmpty()) {
            for (var one : Transitions.from(waiting.remove())) {
                if (reached.add(one.to())) waiting.add(one.to());
            }
        }
        return reached;
    }
}
