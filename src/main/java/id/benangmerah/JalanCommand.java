package id.benangmerah;

import id.benangmerah.database.Database;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./benang jalan`: opens the database, loads the plan and the demonstration evidence when
/// it is empty, and serves the web application.
@Command(name = "jalan", description = "Menjalankan aplikasi web.", mixinStandardHelpOptions = true)
final class JalanCommand implements Callable<Integer> {

    @Option(names = "--port", defaultValue = "8080", description = "Port HTTP (baku: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--data", defaultValue = "var", description = "Folder data (baku: ${DEFAULT-VALUE}).")
    private Path dataDir = Path.of("var");

    @Override
    public Integer call() {
        var database = Database.open(System.getenv("BENANG_DB_URL"), dataDir);
        System.out.println("Basis data: " + database.description());
        startWeb(database);
        System.out.println("Benang Merah siap: http://localhost:" + port);
        return Benang.CONTINUES;
    }

    private void startWeb(Database database) {
        var application = new SpringApplication(BenangApplication.class);
        application.setDefaultProperties(Map.of("server.port", port, "benang.data", dataDir.toString()));
        application.addInitializers(context -> {
            var beans = (GenericApplicationContext) context;
            beans.registerBean(Database.class, () -> database);
            beans.registerBean(DataSource.class, database::dataSource);
        });
        application.run();
    }
}
