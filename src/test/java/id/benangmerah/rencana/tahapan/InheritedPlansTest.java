package id.benangmerah.rencana.tahapan;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.TestDatabase;
import id.benangmerah.audit.AuditLog;
import id.benangmerah.rencana.RencanaService;
import id.benangmerah.rencana.Tahap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A database from before plans had stages.
class InheritedPlansTest {

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.fresh());

    @Test
    void a_plan_that_was_there_before_is_an_enacted_regulation() throws IOException {
        jdbc.sql("""
                insert into renstra (id, perangkat_daerah, daerah, tahun_awal, tahun_akhir)
                values ('lama', 'Dinas', 'Kabupaten', 2024, 2026)
                """).update();
        for (var text : new String[] {"a", "b"}) {
            jdbc.sql("""
                    insert into renstra_revisi (renstra_id, naskah, sha256, pembuat, dibuat, pesan)
                    values ('lama', :naskah, repeat(:naskah, 64), 'sistem', now(), 'naskah')
                    """).param("naskah", text).update();
        }
        var migration = Files.readString(Path.of("src/main/resources/db/migration/V0023__create_tahapan.sql"));
        for (var statement : migration
                .substring(migration.indexOf("insert into renstra_versi"))
                .split(";\\s*")) {
            if (!statement.isBlank()) jdbc.sql(statement).update();
        }
        var rencana = new RencanaService(jdbc, new AuditLog(jdbc, Clock.systemUTC()), Clock.systemUTC());
        var versi = rencana.getVersi("lama");
        assertThat(versi.tahap()).isEqualTo(Tahap.DITETAPKAN);
        assertThat(versi.nomor()).isZero();
        assertThat(rencana.listRenstraIds()).containsExactly("lama");
    }
}
