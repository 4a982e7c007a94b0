package id.benangmerah.usaha.web;

import id.benangmerah.identity.Role;
import id.benangmerah.identity.User;
import id.benangmerah.usaha.Usaha;
import org.springframework.security.access.AccessDeniedException;

/// Who may record what help an enterprise was given: the bidang in charge, its staff,
/// within the kecamatan of the account.
final class FasilitasiAccess {

    private static final Role[] ROLES = {Role.KABID_USAHA_MIKRO, Role.STAF, Role.ADMIN};

    private FasilitasiAccess() {}

    static boolean allows(User user, Usaha usaha) {
        var kecamatan = user.kecamatan();
        return user.hasRole(ROLES) && (kecamatan == null || kecamatan.contains(usaha.kodeDesa()));
    }

    static void check(User user, Usaha usaha) {
        if (!allows(user, usaha)) throw new AccessDeniedException("fasilitasi usaha " + usaha.id());
    }
}
