package id.benangmerah.imports;

import id.benangmerah.database.CopyRows;
import id.benangmerah.imports.ImportRun.Stage;
import id.benangmerah.imports.field.CellFault;
import id.benangmerah.imports.field.Cleaner;
import id.benangmerah.imports.field.RegionNames;
import id.benangmerah.imports.table.SheetRow;
import id.benangmerah.imports.table.TableSource;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.privacy.SealedFiles;
import id.benangmerah.wilayah.Wilayah;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Does the work of an import: checks and stages the rows of its file in small transactions,
/// each of which also says how far it got; and takes all of them over in one.
@Component
public class ImportWork {

    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final List<String> FAULT_COLUMNS = List.of("run_id", "nomor", "kolom", "fault", "galat", "rincian");

    private final ImportRuns runs;
    private final SealedFiles files;
    private final RegionNames regions;
    private final SourceRanks ranks = SourceRanks.read();
    private final Clock clock;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    public ImportWork(
            ImportRuns runs,
            SealedFiles files,
            Wilayah wilayah,
            Clock clock,
            DataSource dataSource,
            PlatformTransactionManager transactions) {
        this.runs = runs;
        this.files = files;
        this.regions = regionNames(wilayah);
        this.clock = clock;
        this.jdbc = new JdbcTemplate(dataSource);
        this.transaction = new TransactionTemplate(transactions);
    }

    public SourceRanks ranks() {
        return ranks;
    }

    /// Stages what is not staged yet, then compares all of it with the registry. Ends early,
    /// without a trace, when the import is cancelled meanwhile.
    public void check(ImportRun run, ImportTarget target) {
        if (!stage(run, target)) return;
        transaction.executeWithoutResult(_ -> {
            var comparison = target.compare(order(run, target));
            runs.addDuplicates(run.id(), comparison.duplicates());
            runs.setCounts(run.id(), comparison.counts());
            if (!runs.move(run.id(), Stage.DIPERIKSA, Stage.SIAP, null)) target.discard(run.id());
        });
    }

    /// All of it or nothing. `alongside` happens in the same transaction; `effect` is asked
    /// afterwards and tells, as JSON, what it did. Only then the import is finished.
    public void takeOver(ImportRun run, ImportTarget target, Runnable alongside, Supplier<@Nullable String> effect) {
        transaction.executeWithoutResult(_ -> {
            if (!runs.takeIn(run.id())) return;
            target.takeOver(order(run, target));
            target.discard(run.id());
            alongside.run();
        });
        runs.finish(run.id(), effect.get());
    }

    private ImportOrder order(ImportRun run, ImportTarget target) {
        var fields = target.fields().stream().map(each -> each.kode()).toList();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        return new ImportOrder(
                run.id(),
                run.sumber(),
                ranks.strongerAsJson(fields, run.sumber()),
                run.wilayah() == null ? null : KodeWilayah.of(run.wilayah()),
                LocalDate.now(clock.withZone(ZONE)),
                now);
    }

    private boolean stage(ImportRun run, ImportTarget target) {
        try (var file = files.open(run.sha256());
                var source = TableSource.open(file.path());
                var rows = new ReadAhead(source)) {
            return new Staging(run, target).all(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The pass over one file.
    private final class Staging {

        private final ImportRun run;
        private final ImportTarget.Stager stager;
        private final ColumnMap map;
        private final ImportTarget target;
        private final CopyRows faults = CopyRows.into("import_fault", FAULT_COLUMNS);

        Staging(ImportRun run, ImportTarget target) {
            this.run = run;
            this.target = target;
            this.stager = target.stager(order(run, target));
            this.map = ColumnMap.of(Objects.requireNonNull(run.peta()));
        }

        boolean all(ReadAhead rows) {
            var head = head(rows);
            var reading = new Cleaner.Reading(
                    map.columns(head, target.fields()),
                    map.words(),
                    map.fixed(),
                    run.wilayah() == null ? "" : run.wilayah());
            var cleaner = new Cleaner(
                    target.fields(), reading, regions, order(run, target).today());
            try (var sender = new Sender(this::send)) {
                for (var batch = rows.next(); !batch.isEmpty(); batch = rows.next()) {
                    var piece = piece(batch, cleaner);
                    if (piece != null && !sender.send(piece)) return false;
                }
                return sender.finish();
            }
        }

        private SheetRow head(ReadAhead rows) {
            return rows.skipTo(map.headRow());
        }

        private @Nullable Piece piece(List<SheetRow> batch, Cleaner cleaner) {
            int read = 0;
            for (var cells : batch) {
                if (cells.number() <= run.barisTerakhir() || cells.isEmpty()) continue;
                read++;
                var row = cleaner.clean(cells);
                stager.stage(row);
                row.faults().forEach(fault -> add(row.number(), fault));
            }
            int last = batch.getLast().number();
            return last <= run.barisTerakhir()
                    ? null
                    : new Piece(stager.staged().drain(), faults.drain(), read, last);
        }

        private void add(int number, CellFault fault) {
            faults.start()
                    .int8(run.id())
                    .int4(number)
                    .int4(fault.column())
                    .text(fault.fault().name())
                    .bool(fault.fault().isError());
            if (fault.detail() == null) faults.nothing();
            else faults.text(fault.detail());
        }

        /// False when the import no longer wants rows.
        private boolean send(Piece piece) {
            return Objects.requireNonNull(transaction.execute(_ -> {
                if (!runs.advance(run.id(), piece.read(), piece.lastRow())) return false;
                jdbc.execute((ConnectionCallback<Boolean>) connection -> {
                    piece.rows().send(connection);
                    piece.faults().send(connection);
                    return true;
                });
                return true;
            }));
        }
    }

    /// Rows that are staged together.
    record Piece(CopyRows.Chunk rows, CopyRows.Chunk faults, int read, int lastRow) {}

    private static RegionNames regionNames(Wilayah wilayah) {
        return new RegionNames(
                wilayah.listKecamatan().stream()
                        .map(each -> new RegionNames.Region(each.kode().kode(), each.nama()))
                        .toList(),
                wilayah.listDesa().stream()
                        .map(each -> new RegionNames.Region(each.kode().kode(), each.nama()))
                        .toList());
    }
}
