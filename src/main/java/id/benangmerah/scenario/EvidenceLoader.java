package id.benangmerah.scenario;

import id.benangmerah.database.BulkLoad;
import id.benangmerah.privacy.FieldCipher;
import id.benangmerah.privacy.KeyCheck;
import id.benangmerah.wilayah.Wilayah;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Fills an empty database with the demonstration evidence.
public final class EvidenceLoader {

    private EvidenceLoader() {}

    /// Loads koperasi, then usaha, each wholly or not at all; leaves a registry alone that has any
    /// record. Returns whether it loaded something.
    public static boolean loadIfEmpty(
            DataSource dataSource, FieldCipher cipher, EvidenceOptions options, LoadProgress progress) {
        var jdbc = JdbcClient.create(dataSource);
        KeyCheck.verify(jdbc, cipher);
        var places = Place.list(new Wilayah(jdbc), options.seed());
        boolean loaded = false;
        if (hasNoKoperasi(jdbc)) {
            var plan = new KoperasiPlan(options.koperasi());
            loadKoperasi(dataSource, new KoperasiScenario(plan, places, cipher, options.seed()), plan, progress);
            loaded = true;
        }
        if (hasNoUsaha(jdbc)) {
            var plan = new UsahaPlan(options.usaha(), places);
            loadUsaha(dataSource, new UsahaScenario(plan, cipher, options.seed()), plan, progress);
            loaded = true;
        }
        return loaded;
    }

    private static void loadKoperasi(
            DataSource dataSource, KoperasiScenario scenario, KoperasiPlan plan, LoadProgress progress) {
        try (var load = BulkLoad.begin(dataSource, scenario.tables().names());
                var pipeline = new Pipeline(load, scenario.tables().all())) {
            int total = plan.everRegistered();
            scenario.generate(made -> {
                pipeline.flushWhenFull();
                if (made % 100 == 0 || made == total) progress.report("Koperasi", made, total);
            });
            pipeline.finish();
            finish(load, "Indeks koperasi", progress);
        }
    }

    private static void loadUsaha(
            DataSource dataSource, UsahaScenario scenario, UsahaPlan plan, LoadProgress progress) {
        try (var load = BulkLoad.begin(dataSource, UsahaTables.names());
                var pipeline = new Pipeline(load, scenario.tables().all())) {
            long total = plan.everRegistered();
            scenario.generate(made -> {
                if (made % 1_000 == 0 || made == total) {
                    pipeline.flushWhenFull();
                    progress.report("Usaha", made, total);
                }
            });
            pipeline.finish();
            finish(load, "Indeks usaha", progress);
        }
    }

    private static void finish(BulkLoad load, String what, LoadProgress progress) {
        int steps = load.remainingSteps();
        var done = new int[1];
        load.finish(() -> progress.report(what, ++done[0], steps));
    }

    private static boolean hasNoKoperasi(JdbcClient jdbc) {
        return jdbc.sql("select not exists (select from koperasi)")
                .query(Boolean.class)
                .single();
    }

    private static boolean hasNoUsaha(JdbcClient jdbc) {
        return jdbc.sql("select not exists (select from usaha)")
                .query(Boolean.class)
                .single();
    }
}
