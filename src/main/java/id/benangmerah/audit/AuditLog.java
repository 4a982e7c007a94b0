package id.benangmerah.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The append-only log. An entry belongs to the transaction of the change it tells of, so
/// neither exists without the other.
@Component
public class AuditLog {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    /// How many entries a list holds at most.
    public static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    public AuditLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Writers queue at the row of `audit_head`, so the chain never forks.
    @Transactional
    public AuditEntry record(Act act) {
        var head = jdbc.sql("""
                select nomor, hash
                  from audit_head
                   for update
                """).query(Head.class).single();
        var entry = new AuditEntry(
                head.nomor() + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                act.actor(),
                act.action(),
                act.object(),
                act.reason(),
                json(act.before()),
                json(act.after()));
        append(entry, head.hash(), entry.hashAfter(head.hash()));
        return entry;
    }

    private void append(AuditEntry entry, byte[] previousHash, byte[] hash) {
        jdbc.sql("""
                with added as (
                    insert into audit_entry (nomor, at, actor, action, object, reason, before, after,
                                             previous_hash, hash)
                    values (:nomor, :at, :actor, :action, :object, :reason, :before::json, :after::json,
                            :previous_hash, :hash)
                    returning nomor, hash
                )
                update audit_head
                   set nomor = added.nomor, hash = added.hash
                  from added
                """)
                .param("nomor", entry.nomor())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("actor", entry.actor())
                .param("action", entry.action())
                .param("object", entry.object())
                .param("reason", entry.reason())
                .param("before", entry.before())
                .param("after", entry.after())
                .param("previous_hash", previousHash)
                .param("hash", hash)
                .update();
    }

    /// Newest first.
    public List<AuditEntry> list(AuditFilter filter) {
        return jdbc.sql("""
                select nomor, at, actor, action, object, reason, before::text as before, after::text as after
                  from audit_entry
                 where (:actor::text is null or actor = :actor)
                   and (:action::text is null or starts_with(action, :action))
                   and (:object::text is null or object = :object)
                   and (:from::timestamptz is null or at >= :from)
                   and (:to::timestamptz is null or at < :to)
                   and (:before_nomor::bigint is null or nomor < :before_nomor)
                 order by nomor desc
                 limit :page
                """)
                .param("actor", filter.actor())
                .param("action", filter.action())
                .param("object", filter.object())
                .param("from", filter.from() == null ? null : startOf(filter.from()))
                .param("to", filter.to() == null ? null : startOf(filter.to().plusDays(1)))
                .param("before_nomor", filter.beforeNomor())
                .param("page", PAGE)
                .query((row, _) -> entryOf(row))
                .list();
    }

    /// The kinds of acts that the log holds, for a choice list.
    public List<String> listActions() {
        return jdbc.sql("""
                select distinct action
                  from audit_entry
                 order by action
                """).query(String.class).list();
    }

    /// Recomputes every hash from the first row to the head.
    public ChainCheck verify() {
        var chain = new Chain();
        jdbc.sql("""
                select nomor, at, actor, action, object, reason, before::text as before, after::text as after,
                       previous_hash, hash
                  from audit_entry
                 order by nomor
                """).withFetchSize(1_000).query(row -> {
            chain.add(entryOf(row), row.getBytes("previous_hash"), row.getBytes("hash"));
        });
        var head = jdbc.sql("""
                select nomor, hash
                  from audit_head
                """).query(Head.class).single();
        return chain.endingAt(head);
    }

    private OffsetDateTime startOf(java.time.LocalDate date) {
        return date.atStartOfDay(ZoneId.of("Asia/Jakarta")).toOffsetDateTime();
    }

    private static AuditEntry entryOf(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("nomor"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("object"),
                row.getString("reason"),
                row.getString("before"),
                row.getString("after"));
    }

    private static @Nullable String json(@Nullable Object value) {
        return value == null ? null : JSON.writeValueAsString(value);
    }

    record Head(long nomor, byte[] hash) {}

    /// Walks the rows in order and keeps the first fault.
    private static final class Chain {

        private byte[] expectedPrevious = new byte[32];
        private long expectedNomor = 1;
        private ChainCheck.@Nullable Broken fault;

        void add(AuditEntry entry, byte[] previousHash, byte[] hash) {
            if (fault != null) return;
            if (entry.nomor() != expectedNomor) {
                fault = new ChainCheck.Broken(expectedNomor, "Catatan nomor " + expectedNomor + " hilang.");
            } else if (!Arrays.equals(previousHash, expectedPrevious)) {
                fault = new ChainCheck.Broken(
                        entry.nomor(), "Catatan nomor " + entry.nomor() + " tidak menyambung pada catatan sebelumnya.");
            } else if (!Arrays.equals(hash, entry.hashAfter(previousHash))) {
                fault = new ChainCheck.Broken(
                        entry.nomor(), "Isi catatan nomor " + entry.nomor() + " diubah setelah ditulis.");
            }
            expectedPrevious = hash;
            expectedNomor++;
        }

        ChainCheck endingAt(Head head) {
            if (fault != null) return fault;
            if (head.nomor() != expectedNomor - 1 || !Arrays.equals(head.hash(), expectedPrevious)) {
                return new ChainCheck.Broken(
                        expectedNomor,
                        "Ekor rantai terpotong: catatan terakhir seharusnya nomor " + head.nomor() + ".");
            }
            return new ChainCheck.Intact(head.nomor(), HexFormat.of().formatHex(head.hash()));
        }
    }
}
