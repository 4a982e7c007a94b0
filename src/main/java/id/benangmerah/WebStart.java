package id.benangmerah;

import id.benangmerah.database.Database;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// Starts the web application on an open database, which it then owns and closes last.
final class WebStart {

    private WebStart() {}

    static ConfigurableApplicationContext run(Database database, Path dataDir, int port) {
        var application = new SpringApplication(BenangApplication.class);
        application.setDefaultProperties(Map.of("server.port", port, "benang.data", dataDir.toString()));
        application.addInitializers(context -> {
            var beans = (GenericApplicationContext) context;
            beans.registerBean(Database.class, () -> database);
            beans.registerBean(DataSource.class, database::dataSource);
        });
        return application.run();
    }
}
