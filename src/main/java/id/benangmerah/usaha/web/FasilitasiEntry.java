package id.benangmerah.usaha.web;

import id.benangmerah.audit.Act;
import id.benangmerah.audit.AuditLog;
import id.benangmerah.identity.User;
import id.benangmerah.kernel.Recording;
import id.benangmerah.usaha.FasilitasiRegister;
import id.benangmerah.usaha.Usaha;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Records what help was given and who recorded it, both or neither.
@Component
class FasilitasiEntry {

    private static final String ASAL = "PETUGAS";

    private final FasilitasiRegister register;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    FasilitasiEntry(FasilitasiRegister register, AuditLog audit, PlatformTransactionManager transactions) {
        this.register = register;
        this.audit = audit;
        transaction = new TransactionTemplate(transactions);
    }

    Recording record(User user, Usaha usaha, FasilitasiForm.Complete content) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var recording = register.add(usaha.id(), content.fasilitasi(), ASAL);
            if (recording instanceof Recording.Recorded) {
                audit.record(Act.of(user.username(), "fasilitasi.catat", "usaha:" + usaha.id())
                        .because(content.reason())
                        .changing(null, content.fasilitasi()));
            } else {
                status.setRollbackOnly();
            }
            return recording;
        }));
    }
}
