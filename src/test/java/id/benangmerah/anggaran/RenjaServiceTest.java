package id.benangmerah.anggaran;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.benangmerah.TestDatabase;
import id.benangmerah.audit.AuditFilter;
import id.benangmerah.audit.AuditLog;
import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.RencanaService;
import id.benangmerah.rencana.RenstraLoader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Renja and what is said about them, on a real database.
class RenjaServiceTest {

    private static final Tahun Y2025 = Tahun.of(2025);
    private static final String PLAN = "pasuruan-diskop-ukm-2024-2026";

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.fresh());
    private final Clock clock = Clock.fixed(Instant.parse("2025-07-01T03:00:00Z"), ZoneOffset.UTC);
    private final AuditLog auditLog = new AuditLog(jdbc, clock);
    private final RencanaService rencana = new RencanaService(jdbc, auditLog, clock);
    private final RenjaService service = new RenjaService(jdbc, rencana, auditLog, clock);

    @BeforeEach
    void aPlanInForce() {
        new RenstraLoader(rencana).loadWhenEmpty(_ -> {});
    }

    @Test
    void a_renja_is_derived_once_and_kept() {
        assertThat(service.find(Y2025)).isEmpty();
        assertThat(service.derive(PLAN, Y2025, "perencana")).isInstanceOf(RenjaService.Added.class);
        assertThat(service.derive(PLAN, Y2025, "perencana")).isInstanceOf(RenjaService.Unchanged.class);
        assertThat(service.listTahun()).containsExactly(Y2025);
        var stored = current();
        assertThat(stored.renja())
                .isEqualTo(service.derivationOf(stored.renja()).withoutTotals());
        assertThat(stored.revisi().pesan()).startsWith("Diturunkan dari Renstra revisi ");
        assertThat(auditLog.list(new AuditFilter("perencana", null, null, null, null, null)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.action()).isEqualTo("renja.revisi"));
    }

    @Test
    void a_change_to_an_older_revision_is_refused() {
        service.derive(PLAN, Y2025, "perencana");
        var first = current();
        assertThat(service.save(moved("Bangil"), first.revisi().nomor(), "a", "lokasi"))
                .isInstanceOf(RenjaService.Added.class);
        assertThat(service.save(moved("Pandaan"), first.revisi().nomor(), "b", "lokasi"))
                .isEqualTo(new RenjaService.Outdated(current().revisi()));
        assertThat(service.listRevisi(Y2025)).extracting(RevisiRenja::pembuat).containsExactly("a", "perencana");
        assertThat(service.getRevision(first.revisi().nomor())).isEqualTo(first.renja());
    }

    @Test
    void the_transitional_year_is_compared_with_the_end_of_the_period() {
        service.derive(PLAN, Tahun.of(2027), "perencana");
        var renja = service.find(Tahun.of(2027)).orElseThrow().renja();
        assertThat(service.lembar(renja).tidak()).isZero();
        var sub = renja.find("2.17.03.2.01.01").orElseThrow();
        assertThat(service.lembar(renja.with(sub.withPagu(Rupiah.of(5)))).tidak())
                .isEqualTo(3);
    }

    @Test
    void what_was_said_falls_open_when_a_value_changes() {
        service.derive(PLAN, Y2025, "perencana");
        save(moved("Bangil"));
        var row = lembar().barisList().stream()
                .filter(LembarE821.Baris::isOpen)
                .findFirst()
                .orElseThrow()
                .kesesuaian();
        service.judge(Y2025, row, "Kantor pindah", "Ubah Renstra", null, "perencana");
        assertThat(lembar().isComplete()).isTrue();
        service.judge(Y2025, row, "Kantor pindah", "Ubah Renstra", "Renstra diubah", "perencana");
        assertThat(lembar().find("2.17.03", Unsur.LOKASI, null).orElseThrow().penilaian())
                .satisfies(said -> assertThat(said.hasil()).isEqualTo("Renstra diubah"));
        save(moved("Pandaan"));
        assertThat(lembar().open()).isEqualTo(1);
        save(moved("Bangil"));
        assertThat(lembar().isComplete()).isTrue();
    }

    @Test
    void neither_revisions_nor_what_was_said_can_be_changed() {
        service.derive(PLAN, Y2025, "perencana");
        for (var sql :
                List.of("update renja_revisi set pesan = 'x'", "truncate renja_evaluasi", "delete from renja_revisi"))
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("hanya boleh ditambah");
    }

    private RenjaService.Stored current() {
        return service.find(Y2025).orElseThrow();
    }

    private LembarE821 lembar() {
        return service.lembar(current().renja());
    }

    private void save(Renja changed) {
        service.save(changed, current().revisi().nomor(), "perencana", "ubah");
    }

    private Renja moved(String lokasi) {
        var renja = current().renja();
        return renja.with(renja.find("2.17.03").orElseThrow().withLokasi(lokasi));
    }
}
