package id.benangmerah.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.benangmerah.TestDatabase;
import id.benangmerah.audit.AuditLog;
import id.benangmerah.identity.Account;
import id.benangmerah.identity.Accounts;
import id.benangmerah.identity.Role;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

/// The outbox and a real mail server on this machine.
class PostmanTest {

    private static final Notice NOTICE = new Notice(
            "tahapan:contoh:3",
            Set.of(Role.BAPPELITBANGDA),
            "Tugas Anda: Nyatakan sesuai\r\nBcc: lain@contoh.id",
            "Renstra menunggu Anda — periksa.",
            "/rencana/tahapan/contoh");

    private final DataSource dataSource = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(dataSource);
    private final DataSourceTransactionManager transactions = new DataSourceTransactionManager(dataSource);
    private final MovingClock clock = new MovingClock();
    private final MockEnvironment environment =
            new MockEnvironment().withProperty("benang.alamat", "https://renstra.contoh.id/");
    private final Outbox outbox = new Outbox(jdbc, clock, environment);
    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());

    private int port;

    @BeforeEach
    void accounts() {
        startMail();
        var accounts = new Accounts(jdbc, new AuditLog(jdbc, clock));
        account(accounts, "verifikator", Role.BAPPELITBANGDA, "verifikator@contoh.id");
        account(accounts, "tanpa.surel", Role.BAPPELITBANGDA, "");
        account(accounts, "staf", Role.STAF, "staf@contoh.id");
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void who_holds_the_role_and_has_an_address_is_told_once() throws MessagingException, IOException {
        outbox.add(NOTICE);
        outbox.add(NOTICE);
        assertThat(postman().round()).isEqualTo(1);
        assertThat(postman().round()).isZero();
        assertThat(mail.getReceivedMessages()).singleElement().satisfies(message -> {
            assertThat(message.getAllRecipients())
                    .extracting(Object::toString)
                    .containsExactly("verifikator@contoh.id");
            assertThat(message.getSubject()).isEqualTo("Tugas Anda: Nyatakan sesuai Bcc: lain@contoh.id");
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(message.getContent().toString())
                    .contains("Renstra menunggu Anda — periksa.", "https://renstra.contoh.id/rencana/tahapan/contoh");
        });
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void a_letter_that_is_sent_again_keeps_its_message_id() throws MessagingException {
        outbox.add(NOTICE);
        var transaction = new TransactionTemplate(transactions);
        transaction.executeWithoutResult(status -> {
            assertThat(postman().round()).isEqualTo(1);
            status.setRollbackOnly();
        });
        assertThat(state()).as("the machine fell before it was marked").isEqualTo("WAITING");
        postman().round();
        var both = mail.getReceivedMessages();
        assertThat(both).hasSize(2);
        assertThat(both[0].getMessageID()).isEqualTo(both[1].getMessageID()).endsWith("@benang-merah>");
    }

    @Test
    void a_server_that_is_down_is_tried_again_later_and_work_goes_on() {
        mail.stop();
        outbox.add(NOTICE);
        postman().round();
        assertThat(state()).isEqualTo("WAITING");
        assertThat(postman().round()).as("not at once").isZero();
        startMail();
        clock.pass(Duration.ofMinutes(1));
        assertThat(postman().round()).isEqualTo(1);
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void a_letter_is_given_up_after_a_dozen_attempts() {
        mail.stop();
        outbox.add(NOTICE);
        for (int attempt = 0; attempt < 12; attempt++) {
            postman().round();
            clock.pass(Duration.ofHours(6));
        }
        assertThat(state()).isEqualTo("GIVEN_UP");
    }

    @Test
    void news_that_nobody_could_send_for_a_week_is_not_sent_any_more() {
        outbox.add(NOTICE);
        clock.pass(Duration.ofDays(8));
        assertThat(postman().round()).isZero();
        assertThat(state()).isEqualTo("EXPIRED");
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void with_a_server_in_the_environment_letters_go_out_by_themselves() {
        var variables = Map.<String, Object>of("BENANG_SMTP_URL", "smtp://127.0.0.1:" + port);
        var configured = new StandardEnvironment();
        configured.getPropertySources().addFirst(new SystemEnvironmentPropertySource("environment", variables));
        var rounds = new MailRounds(outbox, configured, transactions);
        assertThat(rounds.server()).contains("smtp://127.0.0.1:" + port);
        outbox.add(NOTICE);
        rounds.start();
        try {
            assertThat(mail.waitForIncomingEmail(20_000, 1)).isTrue();
        } finally {
            rounds.stop();
        }
        assertThat(new MailRounds(outbox, environment, transactions).server()).isEmpty();
    }

    @Test
    void the_address_of_the_server_tells_how_to_reach_it() {
        var plain = SmtpSettings.parse("smtp://surel.contoh.id", null);
        assertThat(plain.port()).isEqualTo(25);
        assertThat(plain.from()).isEqualTo("benang-merah@surel.contoh.id");
        var secret = SmtpSettings.parse("smtp://pengirim%40contoh.id:ra+ha%2Fsia@surel.contoh.id", "renstra@contoh.id");
        assertThat(secret.user()).isEqualTo("pengirim@contoh.id");
        assertThat(secret.password()).isEqualTo("ra+ha/sia");
        assertThat(secret.tls()).isEqualTo(SmtpSettings.Tls.STARTTLS);
        assertThat(secret.toString()).doesNotContain("sia", "pengirim");
        assertThat(SmtpSettings.parse("smtps://surel.contoh.id", null).port()).isEqualTo(465);
        assertThat(SmtpSettings.of(new MockEnvironment())).isEmpty();
        assertThatThrownBy(() -> SmtpSettings.parse("smtp://saya:rahasia sekali@surel.contoh.id", null))
                .hasMessageContaining("BENANG_SMTP_URL")
                .hasNoCause()
                .hasMessageNotContaining("rahasia");
        assertThatThrownBy(() -> SmtpSettings.parse("http://surel.contoh.id", null))
                .hasMessageContaining("BENANG_SMTP_URL");
    }

    private void startMail() {
        mail.start();
        port = mail.getSmtp().getPort();
    }

    private Postman postman() {
        var url = "smtp://127.0.0.1:" + port;
        return new Postman(outbox, SmtpSettings.parse(url, "renstra@contoh.id"), transactions);
    }

    private String state() {
        return jdbc.sql("select state from notice_outbox").query(String.class).single();
    }

    private static void account(Accounts accounts, String username, Role role, String email) {
        accounts.create("admin", Account.of(username, username, Set.of(role), null, null));
        assertThat(accounts.setEmail("admin", username, email)).isEmpty();
    }

    private static final class MovingClock extends Clock {

        private Instant now = Instant.parse("2026-11-24T03:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Jakarta");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
