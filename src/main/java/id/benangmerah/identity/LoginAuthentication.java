package id.benangmerah.identity;

import id.benangmerah.audit.Act;
import id.benangmerah.audit.AuditLog;
import java.time.Duration;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/// Judges a name and a password. Unknown names, inactive accounts and wrong passwords look
/// the same from outside and take the same time.
final class LoginAuthentication implements AuthenticationProvider {

    private static final String HASH_OF_NOTHING = Passwords.hash(Passwords.random());

    private final AccountRepository accounts;
    private final LoginThrottle throttle;
    private final AuditLog auditLog;

    LoginAuthentication(AccountRepository accounts, LoginThrottle throttle, AuditLog auditLog) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.auditLog = auditLog;
    }

    /// Too many tries; `wait` is how long the next one must wait.
    static final class ThrottledException extends AuthenticationException {

        private final Duration wait;

        ThrottledException(Duration wait) {
            super("Terlalu banyak percobaan");
            this.wait = wait;
        }

        long seconds() {
            return wait.toSeconds() + 1;
        }
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        var username = authentication.getName().strip().toLowerCase(Locale.ROOT);
        var address = addressOf(authentication);
        var wait = throttle.attempt(username, address);
        if (wait.isPositive()) throw new ThrottledException(wait);
        var account = accounts.find(username).filter(Account::active);
        var hash = account.flatMap(found -> accounts.findPasswordHash(username)).orElse(HASH_OF_NOTHING);
        boolean matches = Passwords.matches(String.valueOf(authentication.getCredentials()), hash);
        if (account.isEmpty() || !matches) {
            accounts.find(username)
                    .ifPresent(found -> auditLog.record(
                            Act.of(username, "masuk.gagal", "akun:" + username).because("dari " + address)));
            throw new BadCredentialsException("Nama akun atau kata sandi salah");
        }
        throttle.succeeded(username, address);
        auditLog.record(Act.of(username, "masuk", "akun:" + username).because("dari " + address));
        return tokenOf(account.get().user());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static Authentication tokenOf(User user) {
        var authorities = user.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
    }

    private static String addressOf(Authentication authentication) {
        return authentication.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "tak dikenal";
    }
}
