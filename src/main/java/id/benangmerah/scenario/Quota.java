package id.benangmerah.scenario;

/// Chooses exactly as many as wanted from candidates that pass by once, each equally likely
/// (Knuth's selection sampling). What one group could not fill is carried to the next.
final class Quota {

    private long wanted;
    private long candidates;

    Quota() {}

    Quota(long wanted, long candidates) {
        open(wanted, candidates);
    }

    void open(long more, long newCandidates) {
        wanted += more;
        candidates = newCandidates;
    }

    boolean draw(Dice dice) {
        boolean chosen = wanted > 0 && dice.unit() * candidates < wanted;
        candidates--;
        if (chosen) wanted--;
        return chosen;
    }

    /// A candidate that was counted but may not be chosen.
    void skip() {
        candidates--;
    }

    long unfilled() {
        return wanted;
    }
}
