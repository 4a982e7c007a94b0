package id.benangmerah.koperasi.web;

import id.benangmerah.identity.Role;
import id.benangmerah.identity.User;
import id.benangmerah.koperasi.Koperasi;
import org.springframework.security.access.AccessDeniedException;

/// Who may record the meetings of a cooperative: the bidang in charge, its staff, within
/// the kecamatan of the account.
final class RatAccess {

    private static final Role[] ROLES = {Role.KABID_KELEMBAGAAN, Role.STAF, Role.ADMIN};

    private RatAccess() {}

    static boolean allows(User user, Koperasi koperasi) {
        var kecamatan = user.kecamatan();
        return user.hasRole(ROLES) && (kecamatan == null || kecamatan.contains(koperasi.kodeDesa()));
    }

    static void check(User user, Koperasi koperasi) {
        if (!allows(user, koperasi)) throw new AccessDeniedException("RAT koperasi " + koperasi.id());
    }
}
