package id.benangmerah.notice;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;

/// Lets the postman go every half minute, on a thread of his own, when a mail server is configured.
@Component
public class MailRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailRounds.class);
    private static final int SECONDS = 30;

    private final @Nullable Postman postman;
    private final @Nullable String server;
    private @Nullable ScheduledExecutorService rounds;

    MailRounds(Outbox outbox, Environment environment, PlatformTransactionManager transactions) {
        var configured = settings(environment);
        this.postman = configured
                .map(settings -> new Postman(outbox, settings, transactions))
                .orElse(null);
        this.server = configured.map(SmtpSettings::toString).orElse(null);
    }

    /// The server without user and password; empty when none is configured.
    public Optional<String> server() {
        return Optional.ofNullable(server);
    }

    /// A wrong setting is told and costs the mail, not the application.
    private static Optional<SmtpSettings> settings(Environment environment) {
        try {
            return SmtpSettings.of(environment);
        } catch (IllegalArgumentException e) {
            LOG.error("Surel tidak dikirim. {}", e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public void start() {
        var going = postman;
        if (going == null) return;
        rounds = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("surel").factory());
        rounds.scheduleWithFixedDelay(() -> go(going), 1, SECONDS, TimeUnit.SECONDS);
    }

    /// A round that fails must not end the rounds.
    private static void go(Postman postman) {
        try {
            postman.round();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Surel: putaran ini gagal, diulangi nanti", e);
        }
    }

    @Override
    public void stop() {
        if (rounds != null) rounds.shutdownNow();
        rounds = null;
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }
}
