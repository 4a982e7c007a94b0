package id.benangmerah.notice;

import id.benangmerah.notice.Outbox.Letter;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Objects;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends what waits. A letter is marked in the transaction that holds it, after the server took it:
/// a fall in between sends it again under the same Message-ID, and never loses it.
final class Postman {

    private final Outbox outbox;
    private final SmtpSettings settings;
    private final JavaMailSenderImpl sender;
    private final TransactionTemplate transaction;

    Postman(Outbox outbox, SmtpSettings settings, PlatformTransactionManager transactions) {
        this.outbox = outbox;
        this.settings = settings;
        this.sender = settings.sender();
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Everything that is due now. Returns how many letters were handled.
    int round() {
        transaction.executeWithoutResult(_ -> outbox.expire());
        int handled = 0;
        while (Objects.requireNonNull(transaction.execute(_ -> sendNext()))) handled++;
        return handled;
    }

    /// False when nothing is due.
    private boolean sendNext() {
        var letter = outbox.take().orElse(null);
        if (letter == null) return false;
        var email = letter.email();
        if (email == null) {
            outbox.failed(letter, "akun tidak aktif atau tidak lagi punya alamat surel");
            return true;
        }
        try {
            sender.send(message(letter, email));
            outbox.sent(letter);
        } catch (MailException | MessagingException e) {
            outbox.failed(letter, e.getClass().getSimpleName() + ": " + e.getMessage());
        }
        return true;
    }

    private MimeMessage message(Letter letter, String email) throws MessagingException {
        var message = new NamedMessage(sender, letter.messageId());
        message.setFrom(settings.from());
        message.setRecipients(MimeMessage.RecipientType.TO, email);
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.body(), StandardCharsets.UTF_8.name());
        message.setSentDate(new Date());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /// Keeps its own Message-ID, which the library would otherwise make anew at each sending.
    private static final class NamedMessage extends MimeMessage {

        private final String id;

        NamedMessage(JavaMailSenderImpl sender, String id) {
            super(sender.getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
