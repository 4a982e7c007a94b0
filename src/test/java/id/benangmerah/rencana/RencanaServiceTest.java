package id.benangmerah.rencana;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.benangmerah.TestDatabase;
import id.benangmerah.audit.AuditFilter;
import id.benangmerah.audit.AuditLog;
import id.benangmerah.identity.Role;
import id.benangmerah.identity.User;
import id.benangmerah.kernel.Sha256;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Revisions and their rows on a real database.
class RencanaServiceTest {

    private static final Instant NOW = Instant.parse("2025-07-01T03:00:00Z");

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.fresh());
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final AuditLog auditLog = new AuditLog(jdbc, clock);
    private final RencanaService rencana = new RencanaService(jdbc, auditLog, clock);
    private final RenstraLoader loader = new RenstraLoader(rencana);
    private final Renstra plan = ShippedPlan.renstra();
    private final String id = plan.identitas().id();

    @Test
    void an_empty_database_gets_the_plan_once() {
        var steps = new ArrayList<String>();
        assertThat(rencana.findCurrent()).isEmpty();
        assertThat(loader.loadWhenEmpty(steps::add)).isTrue();
        assertThat(loader.loadWhenEmpty(steps::add)).isFalse();
        assertThat(steps).containsExactly("membaca naskah", "menyimpan 55 bagian rencana");
        assertThat(rencana.current()).isEqualTo(plan);
        assertThat(rencana.listRevisi(id)).singleElement().satisfies(revisi -> {
            assertThat(revisi.induk()).isNull();
            assertThat(revisi.dibuat()).isEqualTo(NOW);
            assertThat(revisi.sha256()).isEqualTo(Sha256.of(ShippedPlan.text()));
        });
    }

    @Test
    void the_rows_add_up_to_the_printed_budget() {
        load();
        assertThat(jdbc.sql("""
                select sum(pagu.pagu)
                  from rencana_pagu pagu
                  join rencana_node node on node.renstra_id = pagu.renstra_id and node.id = pagu.node_id
                 where node.level = 'program'
                   and pagu.tahun = 2024
                """).query(Long.class).single()).isEqualTo(12_508_804_849L);
        assertThat(jdbc.sql(
                                "select cetak || coalesce(' ' || angka, '') from rencana_target where indikator_id = 'T1-2' order by tahun")
                        .query(String.class)
                        .list())
                .containsExactly("86.15 86.15", "87.86 87.86", "90.00 90.00");
        assertThat(jdbc.sql("select cetak from rencana_target where angka is null group by cetak")
                        .query(String.class)
                        .list())
                .containsExactly("-");
    }

    @Test
    void nodes_are_listed_from_goal_to_subkegiatan() {
        load();
        assertThat(rencana.listNode(id))
                .hasSize(55)
                .first()
                .isEqualTo(new NodeRow(
                        "T1", "tujuan", null, plan.tujuanList().getFirst().nama(), 1));
        assertThat(rencana.findNode(id, "2.17.03.2.01.01")).hasValueSatisfying(node -> {
            assertThat(node.level()).isEqualTo("subkegiatan");
            assertThat(node.induk()).isEqualTo("2.17.03.2.01");
        });
        assertThat(rencana.findNode(id, "2.17.03"))
                .hasValueSatisfying(node -> assertThat(node.induk()).isEqualTo("S1"));
        assertThat(rencana.findNode(id, "2.17.99")).isEmpty();
    }

    @Test
    void a_change_is_a_new_revision_and_the_old_one_stays() {
        var first = load();
        var saved = rencana.save(renamed("Program Baru"), first.nomor(), "perencana", "nama program");
        assertThat(saved)
                .isInstanceOfSatisfying(
                        RencanaService.Added.class,
                        added -> assertThat(added.revisi().induk()).isEqualTo(first.nomor()));
        assertThat(rencana.current().programList())
                .allMatch(program -> program.nama().equals("Program Baru"));
        assertThat(rencana.getRevision(first.nomor())).isEqualTo(plan);
        assertThat(rencana.findNode(id, "2.17.03"))
                .hasValueSatisfying(node -> assertThat(node.nama()).isEqualTo("Program Baru"));
        assertThat(auditLog.list(new AuditFilter("perencana", null, null, null, null, null)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.action()).isEqualTo("renstra.revisi"));
    }

    @Test
    void the_same_text_is_no_new_revision_but_going_back_is() {
        var first = load();
        assertThat(rencana.save(plan, first.nomor(), "perencana", "tidak berubah"))
                .isEqualTo(new RencanaService.Unchanged(first));
        rencana.save(renamed("A"), first.nomor(), "perencana", "ubah");
        var second = rencana.findCurrentRevisi(id).orElseThrow();
        assertThat(rencana.save(plan, second.nomor(), "perencana", "kembali")).isInstanceOf(RencanaService.Added.class);
        assertThat(rencana.listRevisi(id)).extracting(Revisi::pesan).startsWith("kembali", "ubah");
    }

    @Test
    void a_change_to_an_older_revision_is_refused() {
        var first = load();
        rencana.save(renamed("A"), first.nomor(), "perencana", "ubah");
        var current = rencana.findCurrentRevisi(id).orElseThrow();
        assertThat(rencana.save(renamed("B"), first.nomor(), "lain", "ubah juga"))
                .isEqualTo(new RencanaService.Outdated(current));
        assertThat(rencana.save(renamed("B"), null, "lain", "ubah juga"))
                .isEqualTo(new RencanaService.Outdated(current));
    }

    @Test
    void of_several_drafts_the_latest_period_is_current() {
        load();
        var successor = RenstraYaml.read(RenstraYamlTest.SMALL).renstra();
        rencana.save(successor, null, "perencana", "renstra berikutnya");
        assertThat(rencana.listRenstraIds()).containsExactly("contoh", id);
        assertThat(rencana.current()).isEqualTo(successor);
        assertThat(rencana.findCurrent(id)).contains(plan);
    }

    @Test
    void an_enacted_plan_is_in_force_until_its_successor_is_enacted() {
        loader.loadWhenEmpty(_ -> {});
        var successor = RenstraYaml.read(RenstraYamlTest.SMALL).renstra();
        rencana.save(successor, null, "perencana", "renstra berikutnya");
        assertThat(rencana.listRenstraIds()).containsExactly(id, "contoh");
        assertThat(rencana.current()).isEqualTo(plan);
        assertThat(rencana.getVersi("contoh").tahap()).isEqualTo(Tahap.PERSIAPAN);
    }

    @Test
    void an_enacted_text_is_closed_but_reviewers_may_note_findings_about_it() {
        loader.loadWhenEmpty(_ -> {});
        var first = rencana.findCurrentRevisi(id).orElseThrow();
        assertThat(rencana.save(renamed("Program Baru"), first.nomor(), "perencana", "ubah"))
                .isInstanceOfSatisfying(
                        RencanaService.Closed.class,
                        closed -> assertThat(closed.sentence())
                                .isEqualTo("Renstra ini sudah ditetapkan; buka PERUBAHAN untuk mengubahnya."));
        assertThat(rencana.save(plan.withPemeriksaan(Pemeriksaan.NONE), first.nomor(), "bappelitbangda", "catatan"))
                .isInstanceOf(RencanaService.Added.class);
        assertThat(rencana.listRevisi(id)).hasSize(2);
    }

    @Test
    void a_planner_edits_a_draft_and_nobody_an_enacted_plan() {
        loader.loadWhenEmpty(_ -> {});
        rencana.save(RenstraYaml.read(RenstraYamlTest.SMALL).renstra(), null, "perencana", "renstra berikutnya");
        var planner = new User("p", "P", Set.of(Role.PERENCANA), null, null);
        var verifier = new User("v", "V", Set.of(Role.BAPPELITBANGDA, Role.ADMIN), null, null);
        assertThat(rencana.mayEdit(planner, "contoh")).isTrue();
        assertThat(rencana.whyNotEdit(verifier, "contoh")).contains("Naskah Renstra hanya diubah oleh Perencana.");
        assertThat(rencana.whyNotEdit(planner, id))
                .hasValueSatisfying(why -> assertThat(why).contains("buka PERUBAHAN"));
        assertThat(rencana.whyNotEdit(planner, "lain")).contains("Renstra lain tidak ada.");
    }

    @Test
    void a_revision_cannot_be_changed_or_removed() {
        load();
        for (var sql : List.of(
                "update renstra_revisi set pesan = 'x'",
                "delete from renstra_revisi",
                "truncate renstra_revisi cascade"))
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("hanya boleh ditambah");
    }

    @Test
    void any_plan_the_format_allows_can_be_saved_as_rows() {
        for (long seed = 0; seed < 10; seed++) {
            var random = RandomRenstra.of(seed, 5);
            var before = rencana.findCurrentRevisi(random.identitas().id())
                    .map(Revisi::nomor)
                    .orElse(null);
            assertThat(rencana.save(random, before, "perencana", "acak " + seed))
                    .isInstanceOf(RencanaService.Added.class);
            assertThat(rencana.findCurrent(random.identitas().id())).contains(random);
        }
    }

    /// As a draft, so that it can be changed.
    private Revisi load() {
        rencana.save(plan, null, "sistem", "naskah");
        return rencana.findCurrentRevisi(id).orElseThrow();
    }

    private Renstra renamed(String name) {
        return plan.mapProgram(program -> new Program(
                program.kode(),
                program.noCetak(),
                name,
                program.sasaran(),
                program.dasarKaitan(),
                program.tujuanCetak(),
                program.sasaranCetak(),
                program.sasaranProgram(),
                program.unitKerja(),
                program.lokasi(),
                program.sumberDana(),
                program.indikatorList(),
                program.pagu(),
                program.paguCetak(),
                program.kegiatanList()));
    }
}
