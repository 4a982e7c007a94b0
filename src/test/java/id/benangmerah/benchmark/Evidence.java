package id.benangmerah.benchmark;

import id.benangmerah.database.Database;
import id.benangmerah.privacy.FieldCipher;
import id.benangmerah.privacy.PrivacyKeys;
import id.benangmerah.scenario.EvidenceLoader;
import id.benangmerah.scenario.EvidenceOptions;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A database with simulated evidence of the wanted size, kept between runs.
final class Evidence {

    private Evidence() {}

    static Database open(Path folder, int usaha) {
        var database = Database.open(System.getenv("BENANG_DB_URL"), folder);
        long start = System.nanoTime();
        var options = EvidenceOptions.standard().withUsaha(usaha);
        boolean loaded = EvidenceLoader.loadIfEmpty(
                database.dataSource(), new FieldCipher(PrivacyKeys.open(folder, null)), options, (_, _, _) -> {});
        if (loaded) {
            System.out.printf("memuat bukti            %8.1f s%n", (System.nanoTime() - start) / 1e9);
            JdbcClient.create(database.dataSource()).sql("vacuum analyze").update();
        }
        return database;
    }

    static void printRows(JdbcClient jdbc) {
        for (var table : List.of("usaha_terdaftar", "usaha_skala", "usaha_tahun", "usaha_fasilitasi", "usaha_ods")) {
            long rows =
                    jdbc.sql("select count(*) from " + table).query(Long.class).single();
            System.out.printf("baris %-18s %,12d%n", table, rows);
        }
    }
}
