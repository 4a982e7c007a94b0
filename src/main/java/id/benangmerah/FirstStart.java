package id.benangmerah;

import id.benangmerah.audit.AuditLog;
import id.benangmerah.database.Database;
import id.benangmerah.identity.Accounts;
import id.benangmerah.identity.DemoAccounts;
import id.benangmerah.indikator.StatedValues;
import id.benangmerah.privacy.FieldCipher;
import id.benangmerah.privacy.PrivacyKeys;
import id.benangmerah.rencana.RencanaService;
import id.benangmerah.rencana.RenstraLoader;
import id.benangmerah.scenario.EvidenceLoader;
import id.benangmerah.scenario.EvidenceOptions;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What an empty database needs before anybody can work: the real plan, the demonstration
/// evidence, the demonstration accounts. Each part is loaded wholly or not at all, and a
/// part that is there is left alone, so a start that was broken off goes on where it was.
public final class FirstStart {

    private final DataSource dataSource;
    private final Path dataDir;
    private final ConsoleProgress progress;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final AuditLog auditLog;

    public FirstStart(DataSource dataSource, Path dataDir, ConsoleProgress progress) {
        this.dataSource = dataSource;
        this.dataDir = dataDir;
        this.progress = progress;
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        this.auditLog = new AuditLog(jdbc, Clock.systemUTC());
    }

    /// Opens the database as `Database.open` does, and says so.
    static Database open(Path dataDir, ConsoleProgress progress) {
        progress.step("Basis data");
        var database = Database.open(System.getenv("BENANG_DB_URL"), dataDir);
        progress.done(database.description());
        return database;
    }

    public void loadPlan() {
        progress.step("Renstra 2024–2026");
        var loader = new RenstraLoader(new RencanaService(jdbc, auditLog, Clock.systemUTC()));
        boolean loaded = Boolean.TRUE.equals(transaction.execute(_ -> loader.loadWhenEmpty(progress::detail)));
        progress.done(loaded ? "dimuat" : "sudah ada");
    }

    /// `usaha` is how many enterprises are simulated; a registry that has records stays.
    public void loadEvidence(int usaha) {
        progress.step("Bukti peragaan (simulasi)");
        var cipher = new FieldCipher(PrivacyKeys.open(dataDir, System.getenv("BENANG_KEYS")));
        var options = EvidenceOptions.standard().withUsaha(usaha);
        boolean loaded = EvidenceLoader.loadIfEmpty(dataSource, cipher, options, progress::count);
        transaction.executeWithoutResult(_ -> StatedValues.loadIfEmpty(jdbc));
        progress.done(loaded ? "dimuat" : "sudah ada");
    }

    public DemoAccounts createAccounts() {
        progress.step("Akun peragaan");
        var demo = new DemoAccounts(new Accounts(jdbc, auditLog), dataDir);
        Integer made = transaction.execute(_ -> demo.createWhenMissing());
        progress.done(made == null || made == 0 ? "sudah ada" : made + " dibuat");
        return demo;
    }
}
