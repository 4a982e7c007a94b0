package id.benangmerah.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// The same work on several processors; results come back in order.
final class Workers {

    private static final int MOST = 8;

    private Workers() {}

    static int count() {
        return Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST);
    }

    static <T> List<T> all(List<? extends Callable<T>> work) {
        try (var pool = Executors.newFixedThreadPool(Math.clamp(work.size(), 1, count()))) {
            List<Future<T>> futures = work.stream().map(pool::submit).toList();
            var results = new ArrayList<T>();
            try {
                for (var future : futures) results.add(future.get());
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                pool.shutdownNow();
                throw new java.util.concurrent.CancellationException("linkage stopped");
            } catch (ExecutionException e) {
                pool.shutdownNow();
                if (e.getCause() instanceof RuntimeException known) throw known;
                throw new IllegalStateException(e.getCause());
            }
            return results;
        }
    }
}
