package id.benangmerah.usaha.imports;

import id.benangmerah.identity.User;
import id.benangmerah.imports.ImportOrder;
import id.benangmerah.imports.ImportTarget;
import id.benangmerah.imports.field.ImportField;
import id.benangmerah.privacy.FieldCipher;
import id.benangmerah.usaha.UsahaAccess;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes files of enterprises. A row is about the enterprise with its NIB, or that was made of
/// the same row before, or of the same name and owner; else it is a new one.
@Component
public class UsahaImport implements ImportTarget {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final UsahaComparison comparison;
    private final UsahaTakeOver takeOver;

    public UsahaImport(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.comparison = new UsahaComparison(jdbc);
        this.takeOver = new UsahaTakeOver(jdbc);
    }

    @Override
    public String kode() {
        return "usaha";
    }

    @Override
    public String nama() {
        return "Usaha mikro dan kecil";
    }

    @Override
    public List<ImportField> fields() {
        return UsahaField.LIST;
    }

    @Override
    public boolean allows(User user) {
        return UsahaAccess.mayAdd(user);
    }

    @Override
    public Stager stager(ImportOrder order) {
        return new UsahaStager(order, cipher);
    }

    @Override
    public Comparison compare(ImportOrder order) {
        return comparison.compare(order);
    }

    @Override
    public List<Preview> preview(long run, @Nullable Action action, int after, int size) {
        return comparison.preview(run, action, after, size);
    }

    /// Compares once more, because the register may have changed since.
    @Override
    public void takeOver(ImportOrder order) {
        comparison.compare(order);
        takeOver.takeOver(order);
    }

    @Override
    public void discard(long run) {
        jdbc.sql("delete from usaha_impor where run_id = :run")
                .param("run", run)
                .update();
        jdbc.sql("delete from usaha_impor_hasil where run_id = :run")
                .param("run", run)
                .update();
    }
}
