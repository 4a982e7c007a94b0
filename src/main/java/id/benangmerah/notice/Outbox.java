package id.benangmerah.notice;

import id.benangmerah.identity.Role;
import id.benangmerah.kernel.Sha256;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Mail that waits to be sent. Adding to it only writes rows, in the caller's transaction; without
/// a mail server they are kept and expire.
@Component
public class Outbox {

    /// Older news is no news.
    private static final Duration FRESH = Duration.ofDays(7);

    private static final int MOST_ATTEMPTS = 12;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String address;

    public Outbox(JdbcClient jdbc, Clock clock, Environment environment) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.address = environment
                .getProperty("benang.alamat", "http://localhost:8080")
                .replaceFirst("/+$", "");
    }

    /// A letter that is due, to the address its reader has now; null when that was taken away.
    record Letter(long id, String messageId, @Nullable String email, String subject, String body, int attempts) {}

    /// A letter as the administrator sees it; `state` as in the table.
    public record Entry(
            String username,
            String subject,
            Instant created,
            String state,
            int attempts,
            @Nullable String lastError) {

        private static final Map<String, String> WORDS = Map.of(
                "WAITING", "menunggu",
                "SENT", "terkirim",
                "GIVEN_UP", "gagal, tidak dicoba lagi",
                "EXPIRED", "kedaluwarsa, tidak dikirim");

        public String stateWords() {
            return WORDS.getOrDefault(state, state);
        }
    }

    /// The newest first.
    public List<Entry> list(int most) {
        return jdbc.sql("""
                select username, subject, created, state, attempts, last_error
                  from notice_outbox
                 order by id desc
                 limit :most
                """)
                .param("most", most)
                .query((row, _) -> new Entry(
                        row.getString("username"),
                        row.getString("subject"),
                        row.getObject("created", OffsetDateTime.class).toInstant(),
                        row.getString("state"),
                        row.getInt("attempts"),
                        row.getString("last_error")))
                .list();
    }

    /// To every active account that holds one of the roles and has an address.
    public void add(Notice notice) {
        var now = clock.instant();
        jdbc.sql("""
                select distinct account.username
                  from account
                  join account_role on account_role.username = account.username
                 where account.active
                   and account.email is not null
                   and account_role.role = any (:roles)
                """)
                .param("roles", notice.roles().stream().map(Role::name).toArray(String[]::new))
                .query(String.class)
                .list()
                .forEach(username -> add(notice, username, now));
    }

    private void add(Notice notice, String username, Instant now) {
        jdbc.sql("""
                insert into notice_outbox (message_id, username, subject, body, created, next_attempt)
                values (:message_id, :username, :subject, :body, :now, :now)
                    on conflict (message_id) do nothing
                """)
                .param("message_id", messageId(notice.key(), username))
                .param("username", username)
                .param("subject", notice.subject().replaceAll("\\p{Cntrl}+", " "))
                .param("body", notice.text() + "\n\n" + address + notice.path() + "\n")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The same for the same occasion and person, so that a mailbox can tell a second sending.
    private static String messageId(String key, String username) {
        return "<" + Sha256.of(key + "\n" + username).substring(0, 32) + "@benang-merah>";
    }

    /// The next letter that is due, locked until the transaction ends; others skip it.
    Optional<Letter> take() {
        return jdbc.sql("""
                select outbox.id, outbox.message_id, outbox.subject, outbox.body, outbox.attempts,
                       case when account.active then account.email end as email
                  from notice_outbox outbox
                  join account on account.username = outbox.username
                 where outbox.state = 'WAITING'
                   and outbox.next_attempt <= :now
                 order by outbox.next_attempt
                 limit 1
                   for update of outbox skip locked
                """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Letter.class)
                .optional();
    }

    void sent(Letter letter) {
        jdbc.sql("""
                update notice_outbox
                   set state = 'SENT', attempts = attempts + 1, sent = :now, last_error = null
                 where id = :id
                """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", letter.id())
                .update();
    }

    /// Tries again after 1, 2, 4 … minutes, at most 6 hours apart, and gives up after a dozen times.
    void failed(Letter letter, String why) {
        int attempts = letter.attempts() + 1;
        var wait = Duration.ofMinutes(Math.min(360, 1L << Math.min(attempts - 1, 10)));
        jdbc.sql("""
                update notice_outbox
                   set attempts = :attempts, state = :state, next_attempt = :next_attempt, last_error = :last_error
                 where id = :id
                """)
                .param("attempts", attempts)
                .param("state", attempts < MOST_ATTEMPTS ? "WAITING" : "GIVEN_UP")
                .param("next_attempt", clock.instant().plus(wait).atOffset(ZoneOffset.UTC))
                .param("last_error", why.substring(0, Math.min(why.length(), 500)))
                .param("id", letter.id())
                .update();
    }

    void expire() {
        jdbc.sql("""
                update notice_outbox
                   set state = 'EXPIRED'
                 where state = 'WAITING'
                   and created < :oldest
                """)
                .param("oldest", clock.instant().minus(FRESH).atOffset(ZoneOffset.UTC))
                .update();
    }
}
