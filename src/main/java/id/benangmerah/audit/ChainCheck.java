package id.benangmerah.audit;

/// What a verification of the whole chain found.
public sealed interface ChainCheck {

    /// `headHash` can be noted outside the database and compared later.
    record Intact(long entries, String headHash) implements ChainCheck {}

    /// The first row where the chain does not hold, and a sentence that says why.
    record Broken(long nomor, String sentence) implements ChainCheck {}
}
