package id.benangmerah.scenario;

import id.benangmerah.database.BulkLoad;
import id.benangmerah.database.CopyRows;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Sends what was written to the tables in chunks, while the next chunk is being made; so at
/// most two chunks are in memory, however large the scenario.
final class Pipeline implements AutoCloseable {

    private static final int CHUNK_BYTES = 4 << 20;

    private final BulkLoad load;
    private final List<CopyRows> tables;
    private final ExecutorService sender = Executors.newSingleThreadExecutor();
    private Future<?> sending = java.util.concurrent.CompletableFuture.completedFuture(null);

    Pipeline(BulkLoad load, List<CopyRows> tables) {
        this.load = load;
        this.tables = tables;
    }

    void flushWhenFull() {
        if (tables.stream().mapToInt(CopyRows::size).sum() > CHUNK_BYTES) flush();
    }

    void flush() {
        var chunks = tables.stream()
                .filter(rows -> !rows.isEmpty())
                .map(CopyRows::drain)
                .toList();
        await();
        sending = sender.submit(() -> chunks.forEach(load::send));
    }

    void finish() {
        flush();
        await();
    }

    private void await() {
        try {
            sending.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) throw failure;
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Pemuatan dihentikan.", e);
        }
    }

    @Override
    public void close() {
        sender.close();
    }
}
