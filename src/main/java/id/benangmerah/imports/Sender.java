package id.benangmerah.imports;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/// Sends pieces one after the other on a thread of its own, so that the next one is made
/// meanwhile.
final class Sender implements AutoCloseable {

    private final Predicate<ImportWork.Piece> sending;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("impor-kirim").factory());
    private CompletableFuture<Boolean> last = CompletableFuture.completedFuture(true);

    /// @param sending false when no more is wanted
    Sender(Predicate<ImportWork.Piece> sending) {
        this.sending = sending;
    }

    /// Waits for the piece before; false when no more is wanted.
    boolean send(ImportWork.Piece piece) {
        if (!finish()) return false;
        last = CompletableFuture.supplyAsync(() -> sending.test(piece), thread);
        return true;
    }

    boolean finish() {
        try {
            return last.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) throw failure;
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
