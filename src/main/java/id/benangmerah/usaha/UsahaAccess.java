package id.benangmerah.usaha;

import id.benangmerah.identity.Role;
import id.benangmerah.identity.RowScope;
import id.benangmerah.identity.User;
import id.benangmerah.kernel.KodeWilayah;
import org.springframework.security.access.AccessDeniedException;

/// Who may see and who may change which enterprises and their owners. Every page, list and
/// search of this registry asks here.
public final class UsahaAccess {

    private static final String BIDANG = "usaha";
    private static final Role[] WRITERS = {Role.KABID_USAHA_MIKRO, Role.STAF, Role.ADMIN};
    private static final Role[] OPENERS = {Role.KABID_USAHA_MIKRO, Role.STAF, Role.PELINDUNG_DATA};

    private UsahaAccess() {}

    public static RowScope scope(User user) {
        return RowScope.of(user, BIDANG);
    }

    public static void checkSeen(User user, KodeWilayah desa) {
        if (!scope(user).covers(desa)) throw new AccessDeniedException("usaha di luar lingkup akun");
    }

    public static boolean mayChange(User user, KodeWilayah desa) {
        var kecamatan = user.kecamatan();
        return mayAdd(user) && (kecamatan == null || kecamatan.contains(desa));
    }

    public static void checkChange(User user, KodeWilayah desa) {
        if (!mayChange(user, desa)) throw new AccessDeniedException("usaha di luar lingkup akun");
    }

    /// Whether the account may add enterprises somewhere.
    public static boolean mayAdd(User user) {
        return user.hasRole(WRITERS) && RowScope.isInBidang(user, BIDANG);
    }

    /// Whether the account may ask for personal data without the mask.
    public static boolean mayOpen(User user) {
        return user.hasRole(OPENERS) && RowScope.isInBidang(user, BIDANG);
    }
}
