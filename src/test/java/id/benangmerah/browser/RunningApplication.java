package id.benangmerah.browser;

import id.benangmerah.BenangApplication;
import id.benangmerah.TestDatabase;
import id.benangmerah.identity.Accounts;
import id.benangmerah.identity.DemoAccounts;
import id.benangmerah.identity.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static RunningApplication start() {
        var dataSource = TestDatabase.fresh();
        var application = new SpringApplication(BenangApplication.class);
        application.setDefaultProperties(Map.of("server.port", 0, "benang.data", "target/browser-data"));
        application.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean(DataSource.class, () -> dataSource));
        var context = (ServletWebServerApplicationContext) application.run();
        return new RunningApplication(context, createAccounts(context.getBean(Accounts.class)));
    }

    private static Map<Role, String[]> createAccounts(Accounts accounts) {
        try {
            var folder = Files.createTempDirectory("benang-browser");
            var demo = new DemoAccounts(accounts, folder);
            demo.createWhenMissing();
            var byRole = new EnumMap<Role, String[]>(Role.class);
            for (var line : demo.lines()) {
                var words = line.split(" +");
                for (var role : accounts.find(words[0]).orElseThrow().roles()) byRole.put(role, words);
            }
            Files.delete(demo.file());
            Files.delete(Path.of(folder.toString()));
            return byRole;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
