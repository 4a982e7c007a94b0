package id.benangmerah.notice;

import id.benangmerah.identity.Role;
import java.util.Set;

/// Word to everybody who holds one of some roles that it is their turn. `key` names the occasion:
/// the same occasion is told once to each person. `path` is where the work is.
public record Notice(String key, Set<Role> roles, String subject, String text, String path) {

    public Notice {
        roles = Set.copyOf(roles);
    }
}
