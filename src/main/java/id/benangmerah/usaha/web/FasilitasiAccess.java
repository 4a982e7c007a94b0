package id.benangmerah.usaha.web;

import id.benangmerah.identity.User;
import id.benangmerah.usaha.Usaha;
import id.benangmerah.usaha.UsahaAccess;
import org.springframework.security.access.AccessDeniedException;

/// Who may record what help an enterprise was given: the bidang in charge, its staff,
/// within the kecamatan of the account.
final class FasilitasiAccess {

    private FasilitasiAccess() {}

    static boolean allows(User user, Usaha usaha) {
        return UsahaAccess.mayChange(user, usaha.kodeDesa());
    }

    static void check(User user, Usaha usaha) {
        if (!allows(user, usaha)) throw new AccessDeniedException("fasilitasi usaha " + usaha.id());
    }
}
