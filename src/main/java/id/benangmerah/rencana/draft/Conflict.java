package id.benangmerah.rencana.draft;

import id.benangmerah.rencana.Slot;
import org.jspecify.annotations.Nullable;

/// What two people changed in ways that cannot both stand.
public sealed interface Conflict {
    /// Names the conflict in a form; the same two changes always give the same key.
    String key();

    /// Both changed one value, each to another; null is "not there".
    record Value(
            Slot slot,
            @Nullable String base,
            @Nullable String mine,
            @Nullable String theirs) implements Conflict {
        @Override
        public String key() {
            return slot.part() + "|" + slot.field();
        }
    }

    /// One removed a part, with all below it, in which the other changed something or to
    /// which the other newly refers.
    record Removal(String part, Side removedBy) implements Conflict {
        @Override
        public String key() {
            return part + "|-";
        }
    }
}
