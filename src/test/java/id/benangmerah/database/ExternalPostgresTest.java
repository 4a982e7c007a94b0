package id.benangmerah.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.evaluasi.KinerjaService;
import id.benangmerah.evaluasi.SkalaCapaian;
import id.benangmerah.indikator.IndikatorConfiguration;
import id.benangmerah.indikator.MeasurementService;
import id.benangmerah.indikator.formula.Measurement.Measured;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.koperasi.KoperasiSumber;
import id.benangmerah.privacy.FieldCipher;
import id.benangmerah.privacy.PrivacyKeys;
import id.benangmerah.rencana.ShippedPlan;
import id.benangmerah.scenario.EvidenceLoader;
import id.benangmerah.scenario.EvidenceOptions;
import id.benangmerah.usaha.UsahaSumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// FEATURE UNDER TEST: `BENANG_DB_URL` names a server of the oldest supported version, and
/// the whole way from migration to computed indicators works on it.
class ExternalPostgresTest {

    private static final Path BINARIES = Path.of("target/postgres-15/binaries.jar");

    @TempDir
    Path folder;

    @Test
    void the_plan_is_computed_on_a_postgresql_15_that_somebody_else_runs() throws IOException {
        var lock = DataDirectoryLock.tryAcquire(folder.resolve("server"));
        if (lock == null) throw new AssertionError("a fresh folder is free");
        try (var server = EmbeddedPostgres.start(folder.resolve("server"), lock, unpackVersion15())) {
            var url = "%s?user=%s&password=%s"
                    .formatted(
                            server.connection().url(),
                            server.connection().user(),
                            server.connection().password());
            try (var database = Database.open(url, folder.resolve("unused"))) {
                var jdbc = JdbcClient.create(database.dataSource());
                assertThat(jdbc.sql("show server_version").query(String.class).single())
                        .startsWith("15.");
                EvidenceLoader.loadIfEmpty(
                        database.dataSource(),
                        new FieldCipher(PrivacyKeys.random()),
                        EvidenceOptions.standard().withUsaha(1_000),
                        (_, _, _) -> {});
                assertThat(shareOfRat(jdbc)).isEqualTo("240 / 346");
            }
        }
    }

    private static String shareOfRat(JdbcClient jdbc) {
        var kamus = IndikatorConfiguration.shippedKamus(
                Stream.concat(KoperasiSumber.list().stream(), UsahaSumber.list().stream())
                        .toList());
        var plan = ShippedPlan.renstra();
        var service = new KinerjaService(
                () -> plan, new MeasurementService(jdbc, kamus, Clock.systemUTC()), SkalaCapaian.shipped());
        var indikator = service.katalog().find("S1-1").orElseThrow();
        var kinerja = service.of(indikator, Tahun.of(2022), KodeWilayah.KABUPATEN, service.grid(null));
        return kinerja.measurement() instanceof Measured measured
                ? measured.numerator() + " / " + measured.denominator()
                : kinerja.measurement().toString();
    }

    private Path unpackVersion15() throws IOException {
        try (var jar = new JarFile(BINARIES.toFile());
                var archive = jar.getInputStream(jar.getEntry("postgres-linux-x86_64.txz"))) {
            return PostgresBinaries.unpack(
                    archive, Files.createDirectories(folder.resolve("bin")).resolve("postgres-15"));
        }
    }
}
