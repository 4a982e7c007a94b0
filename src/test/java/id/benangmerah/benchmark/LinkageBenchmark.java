package id.benangmerah.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import de.siegmar.fastcsv.writer.CsvWriter;
import id.benangmerah.database.Database;
import id.benangmerah.linkage.LinkResult;
import id.benangmerah.linkage.Linkage;
import id.benangmerah.linkage.MessyUsaha;
import id.benangmerah.linkage.Table;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A register in which one row of eleven is a messy copy of another: how long it takes to find
/// them, in how much memory, and how well; beside it the bare COPY of the same rows.
final class LinkageBenchmark {

    private final Path folder;
    private final int rows;
    private final int runs;

    LinkageBenchmark(Path folder, int rows, int runs) {
        this.folder = folder;
        this.rows = rows;
        this.runs = runs;
    }

    void run() {
        System.out.printf("baris %,d, satu dari sebelas salinan yang rusak%n", rows);
        for (int seed = 1; seed <= runs; seed++) {
            var made = new MessyUsaha(seed).rows(rows - rows / 11, rows / 11);
            if (seed == 1) bareCopy(made);
            measure(seed, made);
        }
    }

    private static void measure(int seed, List<List<String>> made) {
        System.gc();
        Memory.reset();
        long start = System.nanoTime();
        var builder = new Table.Builder(MessyUsaha.COLUMNS);
        made.forEach(builder::add);
        var result = Linkage.link(builder.build(), MessyUsaha.config());
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "benih %d  %6.1f s  %,d pasangan dibandingkan  puncak %,d MB  %s  blok dilewati %d%n",
                seed,
                seconds,
                result.compared(),
                Memory.peakMegabytes(),
                quality(result),
                result.leftOut().size());
    }

    /// Of the pairs that share a cluster: how many are of one original, and how many of those
    /// there are.
    private static String quality(LinkResult result) {
        long truth = 0;
        var originals = new HashMap<String, Integer>();
        for (int row = 0; row < result.table().size(); row++) {
            truth += originals.merge(result.table().text(row, "asli"), 1, Integer::sum) - 1;
        }
        long found = 0;
        long right = 0;
        for (var members : result.clusters().members()) {
            found += members.size() * (members.size() - 1L) / 2;
            var same = new HashMap<String, Integer>();
            for (int row : members) right += same.merge(result.table().text(row, "asli"), 1, Integer::sum) - 1;
        }
        double precision = (double) right / found;
        double recall = (double) right / truth;
        return "presisi %.4f  perolehan %.4f  F1 %.4f"
                .formatted(precision, recall, 2 * precision * recall / (precision + recall));
    }

    private void bareCopy(List<List<String>> made) {
        var csv = new StringWriter();
        try (var writer = CsvWriter.builder().build(csv)) {
            made.forEach(row -> writer.writeRecord(row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var dataSource = (HikariDataSource)
                Database.open(System.getenv("BENANG_DB_URL"), folder).dataSource();
        try (dataSource;
                var connection = dataSource.getConnection()) {
            JdbcClient.create(dataSource).sql("drop table if exists polos").update();
            JdbcClient.create(dataSource)
                    .sql("create table polos (a text, b text, c text, d text, e text, f text, g text, h text)")
                    .update();
            long start = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy polos from stdin (format csv)", new StringReader(csv.toString()));
            System.out.printf("COPY polos %5.1f s%n", (System.nanoTime() - start) / 1e9);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
