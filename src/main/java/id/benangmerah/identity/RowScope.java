package id.benangmerah.identity;

import id.benangmerah.kernel.KodeWilayah;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/// Which records of a registry an account may see. Heads, planners and verifiers see all;
/// staff and field workers those of their bidang in their kecamatan.
///
/// @param open whether any at all
/// @param within the kecamatan; null is no limit
public record RowScope(boolean open, @Nullable KodeWilayah within) {

    private static final Set<Role> LIMITED = Set.of(Role.STAF, Role.PENDAMPING);

    /// @param bidangWords of which the name of the account's bidang must hold one
    public static RowScope of(User user, String... bidangWords) {
        if (!LIMITED.containsAll(user.roles())) return new RowScope(true, null);
        return new RowScope(isInBidang(user, bidangWords), user.kecamatan());
    }

    public boolean covers(KodeWilayah place) {
        return open && (within == null || within.contains(place));
    }

    /// The region to list when one was chosen, or none; refused when it lies outside.
    public @Nullable KodeWilayah narrow(@Nullable KodeWilayah chosen) {
        if (!open) throw new AccessDeniedException("registri di luar bidang akun");
        if (within == null || chosen == null) return chosen == null ? within : chosen;
        if (within.contains(chosen)) return chosen;
        throw new AccessDeniedException("wilayah di luar kecamatan akun");
    }

    /// Whether the account belongs to the bidang, or to none in particular.
    public static boolean isInBidang(User user, String... bidangWords) {
        var bidang = user.bidang();
        if (bidang == null) return true;
        var words = bidang.toLowerCase(Locale.ROOT);
        for (var word : bidangWords) {
            if (words.contains(word)) return true;
        }
        return false;
    }
}
