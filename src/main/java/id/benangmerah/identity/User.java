package id.benangmerah.identity;

import id.benangmerah.kernel.KodeWilayah;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/// The person who is signed in. `bidang` and `kecamatan` narrow the records that the
/// person may change; null means no such limit.
public record User(
        String username,
        String displayName,
        Set<Role> roles,
        @Nullable String bidang,
        @Nullable KodeWilayah kecamatan) implements AuthenticatedPrincipal {

    public User {
        roles = Set.copyOf(roles);
    }

    public boolean hasRole(Role... any) {
        for (var role : any) {
            if (roles.contains(role)) return true;
        }
        return false;
    }

    /// The name under which the person acts in logs: the username.
    @Override
    public String getName() {
        return username;
    }
}
