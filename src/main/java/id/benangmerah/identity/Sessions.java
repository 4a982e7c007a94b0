package id.benangmerah.identity;

import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;

/// The open sessions of all accounts.
@Component
public class Sessions {

    private final SessionRegistry registry;

    Sessions(SessionRegistry registry) {
        this.registry = registry;
    }

    /// Ends every session of an account: after it was disabled or got a new password.
    public void end(String username) {
        registry.getAllPrincipals().stream()
                .filter(principal ->
                        principal instanceof User user && user.username().equals(username))
                .flatMap(principal -> registry.getAllSessions(principal, false).stream())
                .forEach(SessionInformation::expireNow);
    }
}
