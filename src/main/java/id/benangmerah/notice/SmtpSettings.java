package id.benangmerah.notice;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// The mail server, as `BENANG_SMTP_URL` names it: `smtp://user:password@host:587`, or `smtps://…`
/// for TLS from the first byte. `from` is the sender (`BENANG_SMTP_DARI`).
record SmtpSettings(
        String host,
        int port,
        @Nullable String user,
        @Nullable String password,
        Tls tls,
        String from) {

    private static final String HOW_TO_WRITE =
            "BENANG_SMTP_URL: tulis smtp://host:587 atau smtps://host:465, boleh dengan pengguna:sandi@"
                    + " (huruf khusus dalam sandi ditulis %XX).";

    private static final String TIMEOUT = "10000";

    enum Tls {
        NONE,
        STARTTLS,
        DIRECT
    }

    /// Empty when no server is configured.
    static Optional<SmtpSettings> of(Environment environment) {
        var url = environment.getProperty("benang.smtp.url");
        if (url == null || url.isBlank()) return Optional.empty();
        return Optional.of(parse(url.strip(), environment.getProperty("benang.smtp.dari")));
    }

    /// A password is never sent in the clear: with one, STARTTLS is compulsory.
    static SmtpSettings parse(String url, @Nullable String from) {
        var uri = uri(url);
        var direct = "smtps".equals(uri.getScheme());
        if (uri.getHost() == null || !direct && !"smtp".equals(uri.getScheme())) {
            throw new IllegalArgumentException(HOW_TO_WRITE);
        }
        var info = uri.getRawUserInfo();
        var colon = info == null ? -1 : info.indexOf(':');
        var user = info == null ? null : decode(colon < 0 ? info : info.substring(0, colon));
        var password = info == null || colon < 0 ? null : decode(info.substring(colon + 1));
        return new SmtpSettings(
                uri.getHost(),
                uri.getPort() > 0 ? uri.getPort() : direct ? 465 : user == null ? 25 : 587,
                user,
                password,
                direct ? Tls.DIRECT : user == null ? Tls.NONE : Tls.STARTTLS,
                from == null || from.isBlank() ? "benang-merah@" + uri.getHost() : from.strip());
    }

    /// The fault of the library would show the password.
    private static URI uri(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException _) {
            throw new IllegalArgumentException(HOW_TO_WRITE);
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    JavaMailSenderImpl sender() {
        var sender = new JavaMailSenderImpl();
        sender.setProtocol(tls == Tls.DIRECT ? "smtps" : "smtp");
        sender.setHost(host);
        sender.setPort(port);
        if (user != null) sender.setUsername(user);
        if (password != null) sender.setPassword(password);
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var properties = sender.getJavaMailProperties();
        for (var protocol : new String[] {"smtp", "smtps"}) {
            var prefix = "mail." + protocol + ".";
            properties.setProperty(prefix + "auth", Boolean.toString(user != null));
            properties.setProperty(prefix + "connectiontimeout", TIMEOUT);
            properties.setProperty(prefix + "timeout", TIMEOUT);
            properties.setProperty(prefix + "writetimeout", TIMEOUT);
            properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        }
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(tls == Tls.STARTTLS));
        return sender;
    }

    @Override
    public String toString() {
        return (tls == Tls.DIRECT ? "smtps://" : "smtp://") + host + ":" + port;
    }
}
