package id.benangmerah.rencana.tahapan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.benangmerah.TestDatabase;
import id.benangmerah.attachment.Attachments;
import id.benangmerah.audit.AuditFilter;
import id.benangmerah.audit.AuditLog;
import id.benangmerah.audit.ChainCheck;
import id.benangmerah.identity.Account;
import id.benangmerah.identity.Accounts;
import id.benangmerah.identity.Role;
import id.benangmerah.identity.User;
import id.benangmerah.notice.Outbox;
import id.benangmerah.rencana.Pemeriksaan;
import id.benangmerah.rencana.Pemeriksaan.AcceptedFinding;
import id.benangmerah.rencana.Perkada;
import id.benangmerah.rencana.PlanReports;
import id.benangmerah.rencana.RencanaService;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.RenstraLoader;
import id.benangmerah.rencana.Tahap;
import id.benangmerah.rencana.Versi;
import id.benangmerah.rencana.periksa.Level;
import id.benangmerah.rencana.tahapan.TahapanService.Done;
import id.benangmerah.rencana.tahapan.TahapanService.Outcome;
import id.benangmerah.rencana.tahapan.TahapanService.Refused;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

/// A plan's way from draft to regulation and to its amendment, on a real database.
class TahapanServiceTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final byte[] PDF = "%PDF-1.7 berkas".getBytes(StandardCharsets.US_ASCII);
    private static final String SERI = "pasuruan-diskop-ukm-2024-2026";
    private static final String P1 = SERI + "-p1";

    @TempDir
    private Path dataDir;

    private final DataSource dataSource = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(dataSource);
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-24T03:00:00Z"), ZoneId.of("Asia/Jakarta"));
    private final AuditLog auditLog = new AuditLog(jdbc, clock);
    private final RencanaService rencana = new RencanaService(jdbc, auditLog, clock);
    private final PlanReports reports = new PlanReports(rencana);
    private TahapanService tahapan;

    @BeforeEach
    void load() {
        var environment = new MockEnvironment().withProperty("benang.data", dataDir.toString());
        tahapan = new TahapanService(
                jdbc,
                rencana,
                reports,
                new Attachments(jdbc, clock, environment),
                new Outbox(jdbc, clock, environment),
                auditLog,
                clock);
        new RenstraLoader(rencana).loadWhenEmpty(_ -> {});
    }

    @Test
    void the_regulation_of_2023_stands_enacted_from_before() {
        var standing = standing(SERI);
        assertThat(standing.tahap()).isEqualTo(Tahap.DITETAPKAN);
        assertThat(standing.history())
                .singleElement()
                .satisfies(step -> assertThat(step.told()).isEqualTo("Dimuat sebagai peraturan yang sudah berlaku"));
        assertThat(rencana.whyNotEdit(as(Role.PERENCANA), SERI)).isPresent();
    }

    @Test
    void a_planner_opens_an_amendment_as_a_draft_and_the_old_version_stays_in_force() {
        assertThat(move(Role.PERENCANA, SERI, Action.BUKA_PERUBAHAN, ""))
                .isEqualTo(new Refused(new Refusal.ReasonMissing()));
        assertThat(openPerubahan())
                .isInstanceOfSatisfying(
                        Done.class, done -> assertThat(done.renstraId()).isEqualTo(P1));
        var standing = standing(P1);
        assertThat(standing.tahap()).isEqualTo(Tahap.RANCANGAN_AWAL);
        assertThat(standing.versi().asal()).isEqualTo(SERI);
        assertThat(rencana.mayEdit(as(Role.PERENCANA), P1)).isTrue();
        assertThat(rencana.current().identitas().id()).isEqualTo(SERI);
        assertThat(openPerubahan()).isEqualTo(new Refused(new Refusal.VersionOpen(P1)));
    }

    @Test
    void a_plan_goes_all_the_way_to_the_berita_daerah() {
        openPerubahan();
        toFinalDraft();
        assertThat(move(Role.PERENCANA, P1, Action.AJUKAN, ""))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.GalatOpen.class));
        acceptGalat(P1);
        assertThat(move(Role.PERENCANA, P1, Action.AJUKAN, "siap")).isInstanceOf(Done.class);
        assertThat(returned(Role.BAPPELITBANGDA, "Target 2025 belum sama dengan RPD\n\n Pagu kegiatan 2.17.03.2.01 \n"))
                .isInstanceOf(Done.class);
        assertThat(standing(P1).corrections())
                .containsExactly("Target 2025 belum sama dengan RPD", "Pagu kegiatan 2.17.03.2.01");
        move(Role.KEPALA_DINAS, P1, Action.AJUKAN, "sudah dibetulkan");
        assertThat(move(Role.BAPPELITBANGDA, P1, Action.NYATAKAN_SESUAI, ""))
                .isEqualTo(new Refused(new Refusal.LampiranMissing(List.of(JenisLampiran.LEMBAR_VERIFIKASI))));
        attach(Role.BAPPELITBANGDA, JenisLampiran.LEMBAR_VERIFIKASI);
        move(Role.BAPPELITBANGDA, P1, Action.NYATAKAN_SESUAI, "");
        attach(Role.INSPEKTORAT, JenisLampiran.HASIL_REVIU);
        move(Role.INSPEKTORAT, P1, Action.SELESAIKAN_REVIU, "");
        assertThat(enact()).isEqualTo(new Refused(new Refusal.ParafIncomplete(Pejabat.SEKRETARIS_DINAS)));
        signAll();
        var signed = standing(P1).current().sha256();
        assertThat(enact()).isInstanceOf(Done.class);
        assertThat(standing(P1).tahap()).isEqualTo(Tahap.DITETAPKAN);
        assertThat(standing(P1).perkada())
                .satisfies(
                        act -> assertThat(Objects.requireNonNull(act).sha256()).isEqualTo(signed));
        assertThat(rencana.current().identitas().id()).isEqualTo(P1);
        assertThat(rencana.whyNotEdit(as(Role.PERENCANA), P1)).isPresent();
        assertThat(auditLog.list(new AuditFilter(null, "renstra.paraf", null, null, null, null)))
                .hasSize(7);
        assertThat(auditLog.verify()).isInstanceOf(ChainCheck.Intact.class);
    }

    @Test
    void the_text_stands_still_while_it_is_verified() {
        openPerubahan();
        toFinalDraft();
        acceptGalat(P1);
        move(Role.PERENCANA, P1, Action.AJUKAN, "");
        var plan = rencana.findCurrent(P1).orElseThrow();
        var current = rencana.findCurrentRevisi(P1).orElseThrow().nomor();
        assertThat(rencana.save(plan.withTujuanList(List.of()), current, "perencana", "ubah"))
                .isInstanceOf(RencanaService.Closed.class);
        assertThat(rencana.save(plan.withPemeriksaan(null), current, "bappelitbangda", "tarik semua"))
                .isInstanceOf(RencanaService.Added.class);
    }

    @Test
    void who_must_act_next_is_written_to_in_the_same_transaction() {
        var accounts = new Accounts(jdbc, auditLog);
        accounts.create("admin", Account.of("verifikator", "V", Set.of(Role.BAPPELITBANGDA), null, null));
        accounts.setEmail("admin", "verifikator", "verifikator@contoh.id");
        openPerubahan();
        toFinalDraft();
        acceptGalat(P1);
        transaction.executeWithoutResult(status -> {
            move(Role.PERENCANA, P1, Action.AJUKAN, "");
            status.setRollbackOnly();
        });
        assertThat(letters()).isEmpty();
        move(Role.PERENCANA, P1, Action.AJUKAN, "");
        assertThat(letters()).containsExactly("Tugas Anda: Nyatakan sesuai");
    }

    private List<String> letters() {
        return jdbc.sql("select subject from notice_outbox").query(String.class).list();
    }

    @Test
    void paraf_are_given_from_the_bottom_up() {
        toPenetapan();
        assertThat(sign(Role.SEKDA)).isEqualTo(new Refused(new Refusal.NotYourTurn(Pejabat.SEKRETARIS_DINAS)));
        assertThat(sign(Role.STAF))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.NotYourRole.class));
        assertThat(sign(Role.SEKRETARIS_DINAS)).isInstanceOf(Done.class);
        assertThat(sign(Role.SEKRETARIS_DINAS)).isEqualTo(new Refused(new Refusal.NotYourTurn(Pejabat.KABAG_HUKUM)));
    }

    @Test
    void a_changed_text_lets_every_paraf_fall_even_when_it_is_changed_back() {
        toPenetapan();
        sign(Role.SEKRETARIS_DINAS);
        sign(Role.KABAG_HUKUM);
        var plan = rencana.findCurrent(P1).orElseThrow();
        var seen = standing(P1).current().nomor();
        rencana.save(plan.withPemeriksaan(null), seen, "bappelitbangda", "catatan ditarik");
        assertThat(standing(P1).standingParaf()).isEmpty();
        assertThat(standing(P1).fallenParaf()).hasSize(2);
        assertThat(standing(P1).nextPejabat()).contains(Pejabat.SEKRETARIS_DINAS);
        assertThat(tahapan.sign(as(Role.SEKRETARIS_DINAS), P1, seen))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.Outdated.class));
        rencana.save(plan, standing(P1).current().nomor(), "bappelitbangda", "catatan kembali");
        assertThat(standing(P1).standingParaf()).isEmpty();
    }

    @Test
    void a_plan_returned_from_signing_needs_a_new_review_and_new_paraf() {
        toPenetapan();
        sign(Role.SEKRETARIS_DINAS);
        assertThat(returned(Role.KABAG_HUKUM, "Konsiderans huruf c")).isInstanceOf(Done.class);
        move(Role.PERENCANA, P1, Action.AJUKAN, "");
        assertThat(move(Role.BAPPELITBANGDA, P1, Action.NYATAKAN_SESUAI, ""))
                .isEqualTo(new Refused(new Refusal.LampiranMissing(List.of(JenisLampiran.LEMBAR_VERIFIKASI))));
        assertThat(standing(P1).standingParaf()).isEmpty();
    }

    @Test
    void two_connections_that_sign_at_once_give_one_paraf() throws Exception {
        toPenetapan();
        var seen = standing(P1).current().nomor();
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = List.of(
                    threads.submit(() -> signInTransaction(start, seen)),
                    threads.submit(() -> signInTransaction(start, seen)));
            start.countDown();
            var outcomes = List.of(both.getFirst().get(), both.getLast().get());
            assertThat(outcomes).filteredOn(Done.class::isInstance).hasSize(1);
            assertThat(outcomes).contains(new Refused(new Refusal.NotYourTurn(Pejabat.KABAG_HUKUM)));
        }
        assertThat(standing(P1).standingParaf()).hasSize(1);
    }

    @Test
    void nobody_takes_a_step_that_is_not_theirs() {
        openPerubahan();
        for (var tahap : Tahap.values()) {
            for (var way : Transitions.from(tahap)) {
                for (var role : Role.values()) {
                    if (way.roles().contains(role)) continue;
                    var refusal = Gate.refuse(at(tahap), as(role), way.action(), Move.of(1, ""), TODAY, () -> 0);
                    assertThat(refusal)
                            .as(role + " " + way.action())
                            .hasValueSatisfying(why -> assertThat(why).isInstanceOf(Refusal.NotYourRole.class));
                }
            }
        }
    }

    @Test
    void who_may_not_take_the_step_may_not_lay_its_document_beside_the_plan() {
        openPerubahan();
        toFinalDraft();
        acceptGalat(P1);
        move(Role.PERENCANA, P1, Action.AJUKAN, "");
        for (var role : Role.values()) {
            var outcome = attach(role, JenisLampiran.LEMBAR_VERIFIKASI);
            assertThat(outcome instanceof Done).as(role.name()).isEqualTo(role == Role.BAPPELITBANGDA);
        }
    }

    @Test
    void the_history_cannot_be_changed() {
        for (var sql : List.of("update renstra_tahapan set pelaku = 'x'", "delete from renstra_tahapan")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining("hanya boleh ditambah");
        }
    }

    @Test
    void an_act_is_written_down_with_true_dates() {
        toPenetapan();
        signAll();
        assertThat(enact("", TODAY)).isInstanceOf(Refused.class);
        assertThat(enact("12", TODAY.plusDays(1))).isInstanceOf(Refused.class);
        assertThat(enact("12", TODAY)).isInstanceOf(Done.class);
    }

    private Outcome signInTransaction(CountDownLatch start, long seen) throws InterruptedException {
        start.await();
        return Objects.requireNonNull(transaction.execute(_ -> tahapan.sign(as(Role.SEKRETARIS_DINAS), P1, seen)));
    }

    /// As a page would see it at another stage; only what the gate reads of it matters.
    private Standing at(Tahap tahap) {
        var now = standing(P1);
        var versi = now.versi();
        var there = new Versi(
                versi.renstraId(),
                versi.seri(),
                versi.nomor(),
                versi.asal(),
                versi.alasan(),
                tahap,
                versi.langkah(),
                versi.sejak());
        return new Standing(there, now.current(), now.history(), List.of(), List.of(), null);
    }

    private void toPenetapan() {
        openPerubahan();
        toFinalDraft();
        acceptGalat(P1);
        move(Role.PERENCANA, P1, Action.AJUKAN, "");
        attach(Role.BAPPELITBANGDA, JenisLampiran.LEMBAR_VERIFIKASI);
        move(Role.BAPPELITBANGDA, P1, Action.NYATAKAN_SESUAI, "");
        attach(Role.INSPEKTORAT, JenisLampiran.HASIL_REVIU);
        move(Role.INSPEKTORAT, P1, Action.SELESAIKAN_REVIU, "");
        assertThat(standing(P1).tahap()).isEqualTo(Tahap.PENETAPAN);
    }

    private void toFinalDraft() {
        move(Role.PERENCANA, P1, Action.SUSUN_RANCANGAN, "");
        move(Role.PERENCANA, P1, Action.GELAR_FORUM, "");
        attach(Role.PERENCANA, JenisLampiran.BERITA_ACARA);
        move(Role.PERENCANA, P1, Action.RUMUSKAN_AKHIR, "");
        assertThat(standing(P1).tahap()).isEqualTo(Tahap.RANCANGAN_AKHIR);
    }

    private void acceptGalat(String renstraId) {
        var current = rencana.findCurrentRevisi(renstraId).orElseThrow();
        var report = reports.find(current.nomor()).orElseThrow();
        var accepted = report.open().stream()
                .filter(finding -> finding.level() == Level.GALAT)
                .map(finding -> new AcceptedFinding(finding.id(), "dicetak demikian", "Perencana", "2026-11-24"))
                .toList();
        Renstra plan = report.plan().renstra();
        rencana.save(
                plan.withPemeriksaan(new Pemeriksaan(accepted, List.of())), current.nomor(), "perencana", "diterima");
    }

    private void signAll() {
        Arrays.stream(Pejabat.values()).forEach(pejabat -> sign(pejabat.role()));
    }

    private Outcome enact() {
        return enact("12", TODAY);
    }

    private Outcome enact(String nomor, LocalDate date) {
        var act = new Perkada.Numbers(nomor, date, date, "12", date.getYear());
        var move = Move.of(standing(P1).current().nomor(), "").numbered(act);
        return tahapan.move(as(Role.KABAG_HUKUM), P1, Action.TETAPKAN, move);
    }

    private Outcome returned(Role role, String corrections) {
        var move = Move.of(standing(P1).current().nomor(), "").correcting(corrections);
        return tahapan.move(as(role), P1, Action.KEMBALIKAN, move);
    }

    private Outcome openPerubahan() {
        return move(Role.PERENCANA, SERI, Action.BUKA_PERUBAHAN, "RPD diubah secara mendasar");
    }

    private Outcome move(Role role, String id, Action action, String note) {
        return tahapan.move(as(role), id, action, Move.of(standing(id).current().nomor(), note));
    }

    private Outcome sign(Role role) {
        return tahapan.sign(as(role), P1, standing(P1).current().nomor());
    }

    private Outcome attach(Role role, JenisLampiran jenis) {
        return tahapan.attach(as(role), P1, jenis, "berkas.pdf", new ByteArrayInputStream(PDF));
    }

    private Standing standing(String id) {
        return tahapan.find(id).orElseThrow();
    }

    private static User as(Role role) {
        return new User(role.name().toLowerCase(Locale.ROOT), role.label(), Set.of(role), null, null);
    }
}
