package id.benangmerah.imports;

import id.benangmerah.audit.Act;
import id.benangmerah.audit.AuditLog;
import id.benangmerah.evaluasi.MovedIndikator;
import id.benangmerah.imports.ImportRun.Stage;
import id.benangmerah.imports.table.UnreadableTable;
import id.benangmerah.privacy.SealedFiles;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Works on the waiting imports, one after the other, on a thread of its own. What a killed
/// process left undone is gone on with at the next start.
@Component
public class ImportJobs implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final int IDLE_SECONDS = 30;

    private final ImportRuns runs;
    private final ImportWork work;
    private final SealedFiles files;
    private final List<ImportTarget> targets;
    private final MovedIndikator moved;
    private final AuditLog audit;
    private final Semaphore bell = new Semaphore(0);
    private @Nullable Thread worker;

    ImportJobs(
            ImportRuns runs,
            ImportWork work,
            SealedFiles files,
            List<ImportTarget> targets,
            MovedIndikator moved,
            AuditLog audit) {
        this.runs = runs;
        this.work = work;
        this.files = files;
        this.targets = targets;
        this.moved = moved;
        this.audit = audit;
    }

    /// Says that there may be work.
    void wake() {
        bell.release();
    }

    ImportTarget target(ImportRun run) {
        return targets.stream()
                .filter(each -> each.kode().equals(run.target()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no registry takes " + run.target()));
    }

    private void loop() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                var run = runs.findWaiting();
                if (run.isPresent()) workOn(run.get());
                else rest();
            } catch (DataAccessException e) {
                LOG.warn("Impor: basis data tidak menjawab, dicoba lagi nanti", e);
                rest();
            }
        }
    }

    private void rest() {
        try {
            if (bell.tryAcquire(IDLE_SECONDS, TimeUnit.SECONDS)) bell.drainPermits();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void workOn(ImportRun run) {
        try {
            if (run.is(Stage.DIPERIKSA)) work.check(run, target(run));
            else takeOver(run);
        } catch (UnreadableTable e) {
            fail(run, e.getMessage());
        } catch (RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) return;
            var id = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Impor {} gagal, galat {}", run.id(), id, e);
            fail(
                    run,
                    "Terjadi galat " + id + " di aplikasi; tidak ada yang berubah. Coba lagi, atau laporkan nomornya.");
        }
    }

    /// A file that cannot be read is of no more use; rows that could not be taken over wait.
    private void fail(ImportRun run, @Nullable String sentence) {
        if (run.is(Stage.DIAMBIL)) {
            runs.release(run.id(), sentence);
        } else if (runs.move(run.id(), Stage.DIPERIKSA, Stage.GAGAL, sentence)) {
            target(run).discard(run.id());
        }
    }

    private void takeOver(ImportRun run) {
        var before = moved.read();
        work.takeOver(
                run,
                target(run),
                () -> audit.record(act(run)),
                () -> JsonMapper.shared().writeValueAsString(moved.since(before)));
    }

    private static Act act(ImportRun run) {
        return Act.of(run.dimulaiOleh(), "impor.ambil", "impor:" + run.id())
                .because(run.berkas())
                .changing(
                        null,
                        Map.of(
                                "target",
                                run.target(),
                                "sumber",
                                run.sumber(),
                                "sha256",
                                run.sha256(),
                                "baru",
                                run.baru(),
                                "berubah",
                                run.berubah(),
                                "ditolak",
                                run.ditolak()));
    }

    @Override
    public void start() {
        try {
            files.sweep();
        } catch (IOException e) {
            LOG.warn("Impor: sisa berkas sementara tidak terhapus", e);
        }
        worker = Thread.ofPlatform().daemon().name("impor").start(this::loop);
    }

    @Override
    public void stop() {
        if (worker != null) worker.interrupt();
        worker = null;
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }
}
