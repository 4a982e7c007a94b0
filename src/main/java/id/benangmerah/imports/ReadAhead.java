package id.benangmerah.imports;

import id.benangmerah.imports.table.SheetRow;
import id.benangmerah.imports.table.TableSource;
import id.benangmerah.imports.table.UnreadableTable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/// Reads a table on a thread of its own, a few batches ahead of whoever works on them; so at
/// most those few are in memory.
final class ReadAhead implements AutoCloseable {

    private static final int BATCH = 1_000;
    private static final int BATCHES_AHEAD = 4;

    private final BlockingQueue<List<SheetRow>> batches = new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private final Thread reader;
    private volatile @Nullable RuntimeException failure;
    private List<SheetRow> rest = List.of();
    private boolean ended;

    ReadAhead(TableSource source) {
        reader = Thread.ofPlatform().daemon().name("impor-baca").start(() -> read(source));
    }

    /// The row with this number; rows before it are skipped.
    SheetRow skipTo(int number) {
        for (var batch = next(); !batch.isEmpty(); batch = next()) {
            for (int i = 0; i < batch.size(); i++) {
                if (batch.get(i).number() < number) continue;
                rest = batch.subList(i + 1, batch.size());
                return batch.get(i);
            }
        }
        throw new UnreadableTable("Baris kepala tabel tidak ada lagi di berkas ini.");
    }

    /// The next rows; none at the end.
    List<SheetRow> next() {
        if (!rest.isEmpty()) {
            var batch = rest;
            rest = List.of();
            return batch;
        }
        if (ended) return List.of();
        try {
            var batch = batches.take();
            ended = batch.isEmpty();
            if (ended && failure != null) throw failure;
            return batch;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read(TableSource source) {
        try {
            try {
                var batch = new ArrayList<SheetRow>(BATCH);
                for (var row = source.next(); row != null; row = source.next()) {
                    batch.add(row);
                    if (batch.size() < BATCH) continue;
                    batches.put(batch);
                    batch = new ArrayList<>(BATCH);
                }
                if (!batch.isEmpty()) batches.put(batch);
            } catch (RuntimeException e) {
                failure = e;
            }
            batches.put(List.of());
        } catch (InterruptedException _) {
            // closed before the end
        }
    }

    @Override
    public void close() {
        reader.interrupt();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
