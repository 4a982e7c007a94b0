package id.benangmerah.koperasi;

import id.benangmerah.identity.Role;
import id.benangmerah.identity.RowScope;
import id.benangmerah.identity.User;
import id.benangmerah.kernel.KodeWilayah;
import org.springframework.security.access.AccessDeniedException;

/// Who may see and who may change which cooperatives. Every page, list, search and file of
/// this registry asks here.
public final class KoperasiAccess {

    private static final String[] BIDANG = {"koperasi", "kelembagaan", "pengawasan"};
    private static final Role[] WRITERS = {Role.KABID_KELEMBAGAAN, Role.STAF, Role.ADMIN};

    private KoperasiAccess() {}

    public static RowScope scope(User user) {
        return RowScope.of(user, BIDANG);
    }

    public static void checkSeen(User user, KodeWilayah desa) {
        if (!scope(user).covers(desa)) throw new AccessDeniedException("koperasi di luar lingkup akun");
    }

    public static boolean mayChange(User user, KodeWilayah desa) {
        var kecamatan = user.kecamatan();
        return mayAdd(user) && (kecamatan == null || kecamatan.contains(desa));
    }

    public static void checkChange(User user, KodeWilayah desa) {
        if (!mayChange(user, desa)) throw new AccessDeniedException("koperasi di luar lingkup akun");
    }

    /// Whether the account may add cooperatives somewhere.
    public static boolean mayAdd(User user) {
        return user.hasRole(WRITERS) && RowScope.isInBidang(user, BIDANG);
    }
}
