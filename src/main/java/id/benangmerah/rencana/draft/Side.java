package id.benangmerah.rencana.draft;

/// Whose value: of the person who saves now, or of those who saved in between.
public enum Side {
    MINE,
    THEIRS;

    Side other() {
        return this == MINE ? THEIRS : MINE;
    }
}
