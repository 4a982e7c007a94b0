package id.benangmerah.scenario;

/// Told how far a load has come; called often, from one thread.
@FunctionalInterface
public interface LoadProgress {

    /// @param what a phrase for people, such as `Usaha`
    void report(String what, long done, long total);
}
