package id.benangmerah.identity;

import id.benangmerah.kernel.KodeWilayah;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An account as administered. `passwordIsInitial` until its owner has chosen a password;
/// notices are mailed to `email` when there is one.
public record Account(
        String username,
        String displayName,
        Set<Role> roles,
        @Nullable String bidang,
        @Nullable KodeWilayah kecamatan,
        @Nullable String email,
        boolean active,
        boolean passwordIsInitial) {

    public Account {
        roles = Set.copyOf(roles);
    }

    public static Account of(
            String username,
            String displayName,
            Set<Role> roles,
            @Nullable String bidang,
            @Nullable KodeWilayah kecamatan) {
        return new Account(username, displayName.strip(), roles, bidang, kecamatan, null, true, true);
    }

    User user() {
        return new User(username, displayName, roles, bidang, kecamatan);
    }
}
