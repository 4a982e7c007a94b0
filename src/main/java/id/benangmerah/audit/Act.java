package id.benangmerah.audit;

import org.jspecify.annotations.Nullable;

/// Something that somebody did: `akun.nonaktifkan` on `akun:staf`. `before` and `after` are
/// records or maps that become JSON; they must not hold secrets or unmasked personal data.
public record Act(
        String actor,
        String action,
        String object,
        @Nullable String reason,
        @Nullable Object before,
        @Nullable Object after) {

    public static Act of(String actor, String action, String object) {
        return new Act(actor, action, object, null, null, null);
    }

    public Act because(@Nullable String newReason) {
        return new Act(actor, action, object, newReason, before, after);
    }

    public Act changing(@Nullable Object from, @Nullable Object to) {
        return new Act(actor, action, object, reason, from, to);
    }
}
