package id.benangmerah.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedPostgresTest {

    @TempDir
    Path dataDir;

    @Test
    void data_survives_a_restart_and_the_server_is_durable() {
        try (var database = Database.open(null, dataDir)) {
            var jdbc = JdbcClient.create(database.dataSource());
            jdbc.sql("create table note (text text)").update();
            jdbc.sql("insert into note values ('RAT 30 Juni')").update();
            assertThat(jdbc.sql("show fsync").query(String.class).single()).isEqualTo("on");
            assertThat(jdbc.sql("show synchronous_commit").query(String.class).single())
                    .isEqualTo("on");
        }
        try (var database = Database.open(null, dataDir)) {
            var jdbc = JdbcClient.create(database.dataSource());
            assertThat(jdbc.sql("select text from note").query(String.class).list())
                    .containsExactly("RAT 30 Juni");
        }
    }
}
