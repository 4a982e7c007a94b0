package id.benangmerah.browser;

import id.benangmerah.BenangApplication;
import id.benangmerah.ConsoleProgress;
import id.benangmerah.FirstStart;
import id.benangmerah.TestDatabase;
import id.benangmerah.identity.Role;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The real application on a free port, started once for the whole run.
public final class RunningApplication {

    private static final RunningApplication INSTANCE = start();

    private final ServletWebServerApplicationContext context;
    private final Map<Role, String[]> accounts;

    private RunningApplication(ServletWebServerApplicationContext context, Map<Role, String[]> accounts) {
        this.context = context;
        this.accounts = accounts;
    }

    public static RunningApplication get() {
        return INSTANCE;
    }

    public String address() {
        return "http://localhost:" + context.getWebServer().getPort();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public String usernameOf(Role role) {
        return accounts.get(role)[0];
    }

    public String passwordOf(Role role) {
        return accounts.get(role)[1];
    }

    /// One with a database of its own.
    public static RunningApplication start() {
        var dataSource = TestDatabase.fresh();
        var dataDir = temporaryFolder();
        var accounts = prepare(new FirstStart(dataSource, dataDir, new ConsoleProgress(silent())));
        var application = new SpringApplication(BenangApplication.class);
        application.setDefaultProperties(Map.of("server.port", 0, "benang.data", dataDir.toString()));
        application.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean(DataSource.class, () -> dataSource));
        return new RunningApplication((ServletWebServerApplicationContext) application.run(), accounts);
    }

    private static Map<Role, String[]> prepare(FirstStart first) {
        first.loadPlan();
        first.loadEvidence(2_000);
        var byRole = new EnumMap<Role, String[]>(Role.class);
        for (var line : first.createAccounts().lines()) {
            var words = line.split(" +");
            // "Kepala Bappelitbangda" ends like "Bappelitbangda"; the longer label is meant.
            Arrays.stream(Role.values())
                    .filter(role -> line.endsWith(" " + role.label()))
                    .max(Comparator.comparingInt(role -> role.label().length()))
                    .ifPresent(role -> byRole.put(role, words));
        }
        return byRole;
    }

    private static PrintStream silent() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("benang-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
