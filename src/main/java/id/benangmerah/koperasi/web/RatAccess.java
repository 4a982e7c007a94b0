package id.benangmerah.koperasi.web;

import id.benangmerah.identity.User;
import id.benangmerah.koperasi.Koperasi;
import id.benangmerah.koperasi.KoperasiAccess;
import org.springframework.security.access.AccessDeniedException;

/// Who may record the meetings of a cooperative: the bidang in charge, its staff, within
/// the kecamatan of the account.
final class RatAccess {

    private RatAccess() {}

    static boolean allows(User user, Koperasi koperasi) {
        return KoperasiAccess.mayChange(user, koperasi.kodeDesa());
    }

    static void check(User user, Koperasi koperasi) {
        if (!allows(user, koperasi)) throw new AccessDeniedException("RAT koperasi " + koperasi.id());
    }
}
