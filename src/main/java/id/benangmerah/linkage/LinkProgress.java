package id.benangmerah.linkage;

/// Hears how far the work is, and may stop it. Called from several threads.
public interface LinkProgress {

    /// `total` is 0 while it is not known.
    void at(String stage, long done, long total);

    default boolean isStopped() {
        return false;
    }

    LinkProgress SILENT = (_, _, _) -> {};

    /// Ends the work with an exception when it is not wanted any more.
    default void proceed(String stage, long done, long total) {
        if (isStopped() || Thread.currentThread().isInterrupted()) {
            throw new java.util.concurrent.CancellationException("linkage stopped");
        }
        at(stage, done, total);
    }
}
