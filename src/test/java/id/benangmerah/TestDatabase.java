package id.benangmerah;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.benangmerah.database.Database;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A fresh, migrated database on a real PostgreSQL for a test class. One server serves the
/// whole run; each call copies the migrated template. The sessions keep another time zone
/// than the JVM, so that a time-zone fault cannot hide.
public final class TestDatabase {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final Database SERVER = Database.open(null, Path.of("target/test-postgres"));

    static {
        var jdbc = JdbcClient.create(SERVER.dataSource());
        jdbc.sql("drop database if exists template_benang").update();
        jdbc.sql("create database template_benang template template0").update();
        Database.migrate(dataSource("template_benang")).close();
    }

    private TestDatabase() {}

    public static DataSource fresh() {
        var name = "test_" + COUNTER.incrementAndGet();
        var jdbc = JdbcClient.create(SERVER.dataSource());
        jdbc.sql("drop database if exists " + name + " with (force)").update();
        jdbc.sql("create database " + name + " template template_benang").update();
        return dataSource(name);
    }

    private static HikariDataSource dataSource(String database) {
        var server = (HikariDataSource) SERVER.dataSource();
        var config = new HikariConfig();
        config.setJdbcUrl(server.getJdbcUrl().replaceFirst("/postgres$", "/" + database));
        config.setUsername(server.getUsername());
        config.setPassword(server.getPassword());
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(0);
        config.setIdleTimeout(10_000);
        config.setConnectionInitSql("set time zone 'America/New_York'");
        return new HikariDataSource(config);
    }
}
