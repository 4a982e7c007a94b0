package id.benangmerah.koperasi.web;

import id.benangmerah.audit.Act;
import id.benangmerah.audit.AuditLog;
import id.benangmerah.identity.User;
import id.benangmerah.kernel.Recording;
import id.benangmerah.koperasi.Koperasi;
import id.benangmerah.koperasi.RatRegister;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Records a meeting and who recorded it, both or neither.
@Component
class RatEntry {

    private static final String ASAL = "PETUGAS";

    private final RatRegister register;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    RatEntry(RatRegister register, AuditLog audit, PlatformTransactionManager transactions) {
        this.register = register;
        this.audit = audit;
        transaction = new TransactionTemplate(transactions);
    }

    Recording record(User user, Koperasi koperasi, RatForm.Complete content) {
        var act = Act.of(user.username(), "rat.catat", "koperasi:" + koperasi.id())
                .because(content.reason())
                .changing(null, content.rat());
        return Objects.requireNonNull(transaction.execute(status -> {
            var recording = register.record(koperasi.id(), content.rat(), ASAL);
            if (recording instanceof Recording.Recorded) audit.record(act);
            else status.setRollbackOnly();
            return recording;
        }));
    }

    Recording correct(User user, Koperasi koperasi, long ratId, RatForm.Complete content) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var before = register.find(ratId).orElse(null);
            var recording = register.correct(ratId, content.rat(), ASAL);
            if (recording instanceof Recording.Recorded) {
                audit.record(Act.of(user.username(), "rat.koreksi", "koperasi:" + koperasi.id())
                        .because(content.reason())
                        .changing(before, content.rat()));
            } else {
                status.setRollbackOnly();
            }
            return recording;
        }));
    }
}
