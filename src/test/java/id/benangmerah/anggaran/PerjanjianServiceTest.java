package id.benangmerah.anggaran;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.benangmerah.TestDatabase;
import id.benangmerah.anggaran.PerjanjianKinerja.Pihak;
import id.benangmerah.anggaran.PerjanjianService.Publication;
import id.benangmerah.anggaran.PerjanjianService.Standing;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Performance agreements published and revised, on a real database.
class PerjanjianServiceTest {

    private static final Tahun Y2025 = Tahun.of(2025);
    private static final String BIDANG = "ORG-BKP";
    private static final Pihak NOBODY = new Pihak("", null, null, null);

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.fresh());
    private final Clock clock = Clock.fixed(Instant.parse("2025-01-20T03:00:00Z"), ZoneOffset.UTC);
    private final AuditLog auditLog = new AuditLog(jdbc, clock);
    private final RencanaService rencana = new RencanaService(jdbc, auditLog, clock);
    private final RenjaService renja = new RenjaService(jdbc, rencana, auditLog, clock);
    private final PerjanjianService service = new PerjanjianService(jdbc, renja, auditLog, clock);

    @BeforeEach
    void aPlanInForce() {
        new RenstraLoader(rencana).loadWhenEmpty(_ -> {});
    }

    @Test
    void a_year_without_renja_is_derived_from_the_plan_in_force() {
        assertThat(standing().shown().dasar().renja()).isNull();
        var money = standing().shown().jumlah();
        renja.derive("pasuruan-diskop-ukm-2024-2026", Y2025, "perencana");
        assertThat(standing().shown().dasar().renja()).isNotNull();
        assertThat(standing().shown().jumlah()).isEqualTo(money);
        assertThat(service.year(Tahun.of(2040)).standings()).isEmpty();
    }

    @Test
    void what_is_published_stays_and_what_changes_after_it_is_told() {
        renja.derive("pasuruan-diskop-ukm-2024-2026", Y2025, "perencana");
        assertThat(publish(null, null)).isInstanceOf(PerjanjianService.Added.class);
        var published = standing().published();
        assertThat(standing().changes()).isEmpty();
        changeMoney();
        assertThat(standing().published()).isEqualTo(published);
        assertThat(standing().changes())
                .singleElement()
                .satisfies(change -> assertThat(change.tempat()).isEqualTo("2.17.03, anggaran"));
        publish(SebabRevisi.STRATEGI, "Refocusing anggaran");
        assertThat(standing().changes()).isEmpty();
        assertThat(service.listRevisi(Y2025, BIDANG))
                .extracting(RevisiPerjanjian::nomor, RevisiPerjanjian::sebab)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, SebabRevisi.STRATEGI),
                        org.assertj.core.groups.Tuple.tuple(0, null));
        assertThat(service.findRevisi(Y2025, BIDANG, 0).orElseThrow()).isEqualTo(published);
        assertThat(auditLog.list(new AuditFilter("kepala", null, null, null, null, null)))
                .extracting(entry -> entry.action())
                .containsExactly("perjanjian.terbit", "perjanjian.terbit");
    }

    @Test
    void nothing_is_published_that_the_publisher_did_not_see() {
        renja.derive("pasuruan-diskop-ukm-2024-2026", Y2025, "perencana");
        var seen = PerjanjianService.fingerprint(standing());
        changeMoney();
        assertThat(service.publish(Y2025, BIDANG, new Publication(seen, NOBODY, NOBODY, null, null), "kepala"))
                .isInstanceOf(PerjanjianService.Outdated.class);
        assertThat(service.listRevisi(Y2025, BIDANG)).isEmpty();
    }

    @Test
    void the_same_is_not_published_twice_but_a_new_official_is() {
        publish(null, null);
        assertThat(publish(SebabRevisi.PRIORITAS, "Tidak ada")).isInstanceOf(PerjanjianService.Unchanged.class);
        var named = new Pihak("", "Siti Contoh", null, null);
        var seen = PerjanjianService.fingerprint(standing());
        assertThat(service.publish(
                        Y2025,
                        BIDANG,
                        new Publication(seen, named, NOBODY, SebabRevisi.PEJABAT, "Pelantikan"),
                        "kepala"))
                .isInstanceOf(PerjanjianService.Added.class);
        assertThat(standing().draft().orElseThrow().pertama())
                .isEqualTo(new Pihak("Kepala Bidang Kelembagaan dan Pengawasan", "Siti Contoh", null, null));
    }

    @Test
    void a_published_agreement_cannot_be_changed() {
        publish(null, null);
        for (var sql : List.of("update perjanjian_revisi set pembuat = 'x'", "delete from perjanjian_revisi"))
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("hanya boleh ditambah");
    }

    private Standing standing() {
        return service.find(Y2025, BIDANG).orElseThrow();
    }

    private PerjanjianService.Result publish(@Nullable SebabRevisi sebab, @Nullable String alasan) {
        var seen = PerjanjianService.fingerprint(standing());
        return service.publish(Y2025, BIDANG, new Publication(seen, NOBODY, NOBODY, sebab, alasan), "kepala");
    }

    private void changeMoney() {
        var stored = renja.find(Y2025).orElseThrow();
        var sub = stored.renja().find("2.17.03.2.01.01").orElseThrow();
        renja.save(
                stored.renja().with(sub.withPagu(Rupiah.of(1))), stored.revisi().nomor(), "perencana", "refocusing");
    }
}
