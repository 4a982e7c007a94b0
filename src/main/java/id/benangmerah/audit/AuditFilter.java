package id.benangmerah.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which entries to show; null is no limit. `beforeNomor` continues a list downwards.
public record AuditFilter(
        @Nullable String actor,
        @Nullable String action,
        @Nullable String object,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long beforeNomor) {

    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);
}
