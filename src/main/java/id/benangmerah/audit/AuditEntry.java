package id.benangmerah.audit;

import id.benangmerah.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One row of the log, `before` and `after` as JSON text.
public record AuditEntry(
        long nomor,
        Instant at,
        String actor,
        String action,
        String object,
        @Nullable String reason,
        @Nullable String before,
        @Nullable String after) {

    /// SHA-256 over the previous hash and every field with its length, so that no two
    /// different rows have the same content.
    byte[] hashAfter(byte[] previous) {
        var digest = Sha256.digest();
        digest.update(previous);
        var fields = new @Nullable String[] {
            Long.toString(nomor), at.toString(), actor, action, object, reason, before, after
        };
        for (var field : fields) digest.update(lengthPrefixed(field));
        return digest.digest();
    }

    private static byte[] lengthPrefixed(@Nullable String field) {
        if (field == null) return "-;".getBytes(StandardCharsets.UTF_8);
        int length = field.getBytes(StandardCharsets.UTF_8).length;
        return (length + ":" + field + ";").getBytes(StandardCharsets.UTF_8);
    }
}
