package id.benangmerah.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.benangmerah.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class AuditLogTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2025-06-30T05:00:00.123456789Z"), ZoneOffset.UTC);

    private final DataSource dataSource = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(dataSource);
    private final AuditLog log = new AuditLog(jdbc, NOON);
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(dataSource));

    @Test
    void an_empty_log_is_intact() {
        assertThat(log.verify()).isEqualTo(new ChainCheck.Intact(0, "00".repeat(32)));
    }

    @Test
    void entries_come_back_newest_first_and_the_chain_holds() {
        record(Act.of("perencana", "target.ubah", "S1-1")
                .because("salah ketik")
                .changing(Map.of("b", 1, "a", "é"), Map.of("a", "x")));
        record(Act.of("kadis", "rencana.tetapkan", "renstra:2024"));
        var entries = log.list(AuditFilter.ALL);
        assertThat(entries).extracting(AuditEntry::actor).containsExactly("kadis", "perencana");
        assertThat(entries.getLast().before()).isEqualTo("{\"a\":\"é\",\"b\":1}");
        assertThat(log.verify())
                .isInstanceOfSatisfying(
                        ChainCheck.Intact.class,
                        intact -> assertThat(intact.entries()).isEqualTo(2));
    }

    @Test
    void filters_narrow_the_list() {
        record(Act.of("perencana", "target.ubah", "S1-1"));
        record(Act.of("kadis", "rencana.tetapkan", "renstra:2024"));
        var day = LocalDate.of(2025, 6, 30);
        assertThat(log.list(new AuditFilter("kadis", null, null, day, day, null)))
                .hasSize(1);
        assertThat(log.list(new AuditFilter(null, "target", "S1-1", null, null, null)))
                .hasSize(1);
        assertThat(log.list(new AuditFilter(null, null, null, day.plusDays(1), null, null)))
                .isEmpty();
        assertThat(log.list(new AuditFilter(null, null, null, null, null, 2L)))
                .extracting(AuditEntry::nomor)
                .containsExactly(1L);
    }

    @Test
    void concurrent_writers_do_not_fork_the_chain() throws Exception {
        try (var writers = Executors.newFixedThreadPool(4)) {
            var tasks = java.util.stream.IntStream.range(0, 60)
                    .<java.util.concurrent.Callable<Void>>mapToObj(i -> () -> {
                        record(Act.of("staf", "uji", "nomor:" + i));
                        return null;
                    })
                    .toList();
            for (var result : writers.invokeAll(tasks)) result.get();
        }
        assertThat(log.verify())
                .isInstanceOfSatisfying(
                        ChainCheck.Intact.class,
                        intact -> assertThat(intact.entries()).isEqualTo(60));
    }

    @Test
    void the_database_refuses_to_change_or_delete_an_entry() {
        record(Act.of("staf", "uji", "satu"));
        for (var sql :
                List.of("update audit_entry set actor = 'lain'", "delete from audit_entry", "truncate audit_entry")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining("hanya boleh ditambah");
        }
    }

    @Test
    void a_changed_entry_is_found() {
        writeThree();
        tamper("update audit_entry set reason = 'alasan baru' where nomor = 2");
        assertThat(log.verify()).isEqualTo(new ChainCheck.Broken(2, "Isi catatan nomor 2 diubah setelah ditulis."));
    }

    @Test
    void a_removed_entry_is_found() {
        writeThree();
        tamper("delete from audit_entry where nomor = 2");
        assertThat(log.verify()).isEqualTo(new ChainCheck.Broken(2, "Catatan nomor 2 hilang."));
    }

    @Test
    void a_cut_tail_is_found() {
        writeThree();
        tamper("delete from audit_entry where nomor = 3");
        assertThat(log.verify())
                .isEqualTo(new ChainCheck.Broken(3, "Ekor rantai terpotong: catatan terakhir seharusnya nomor 3."));
    }

    @Test
    void a_rewritten_entry_with_a_matching_hash_breaks_the_next_link() {
        writeThree();
        var second = log.list(AuditFilter.ALL).get(1);
        var forged = new AuditEntry(2, second.at(), "orang.lain", second.action(), second.object(), null, null, null);
        var previous = jdbc.sql("select hash from audit_entry where nomor = 1")
                .query(byte[].class)
                .single();
        disableTriggers();
        jdbc.sql("update audit_entry set actor = 'orang.lain', hash = :hash where nomor = 2")
                .param("hash", forged.hashAfter(previous))
                .update();
        assertThat(log.verify())
                .isEqualTo(new ChainCheck.Broken(3, "Catatan nomor 3 tidak menyambung pada catatan sebelumnya."));
    }

    private void writeThree() {
        for (var name : List.of("satu", "dua", "tiga")) record(Act.of("staf", "uji", name));
    }

    private void record(Act act) {
        transaction.executeWithoutResult(_ -> log.record(act));
    }

    private void tamper(String sql) {
        disableTriggers();
        jdbc.sql(sql).update();
    }

    private void disableTriggers() {
        jdbc.sql("alter table audit_entry disable trigger all").update();
    }
}
