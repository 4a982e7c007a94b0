package id.benangmerah.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/// An open, migrated database. Closing it closes the connections and, when this process
/// started the embedded server, stops the server too.
public final class Database implements AutoCloseable {

    private final HikariDataSource dataSource;
    private final @Nullable EmbeddedPostgres server;
    private final String description;

    private Database(HikariDataSource dataSource, @Nullable EmbeddedPostgres server, String description) {
        this.dataSource = dataSource;
        this.server = server;
        this.description = description;
    }

    /// Opens the server of `externalUrl` (`jdbc:postgresql://…`, 15 or newer) when given;
    /// else joins the embedded server that runs on `dataDir`, or starts it there.
    public static Database open(@Nullable String externalUrl, Path dataDir) {
        if (externalUrl != null && !externalUrl.isBlank()) {
            return connect(new Connection(externalUrl, null, null), null, "PostgreSQL luar (BENANG_DB_URL)");
        }
        var lock = DataDirectoryLock.tryAcquire(dataDir);
        if (lock == null) {
            return connect(EmbeddedPostgres.awaitRunning(dataDir), null, "PostgreSQL aplikasi yang sedang berjalan");
        }
        var server = EmbeddedPostgres.start(dataDir, lock);
        return connect(server.connection(), server, "PostgreSQL tertanam di " + dataDir.toAbsolutePath());
    }

    private static Database connect(Connection connection, @Nullable EmbeddedPostgres server, String description) {
        var config = new HikariConfig();
        config.setJdbcUrl(connection.url());
        config.setUsername(connection.user());
        config.setPassword(connection.password());
        config.setMaximumPoolSize(10);
        config.setPoolName("benang");
        return new Database(migrate(new HikariDataSource(config)), server, description);
    }

    /// Brings the schema up to date and gives the same data source back. Each module numbers its
    /// own migrations, so a new one may have a lower number than one that was applied before.
    public static HikariDataSource migrate(HikariDataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .loggers("slf4j")
                .load()
                .migrate();
        return dataSource;
    }

    public DataSource dataSource() {
        return dataSource;
    }

    /// One phrase for the operator: which server this is.
    public String description() {
        return description;
    }

    @Override
    public void close() {
        dataSource.close();
        if (server != null) server.close();
    }

    /// How to reach a server; user and password are null when the URL carries them.
    record Connection(
            String url, @Nullable String user, @Nullable String password) {}
}
