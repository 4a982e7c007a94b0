package id.benangmerah.rencana.draft;

import id.benangmerah.rencana.PlanFacts;
import id.benangmerah.rencana.Slot;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The values in which two plans differ.
public record PlanDiff(Map<Slot, Change> changes) {

    /// Null is "not there".
    public record Change(@Nullable String before, @Nullable String after) {}

    public static PlanDiff between(PlanFacts before, PlanFacts after) {
        var changes = new LinkedHashMap<Slot, Change>();
        before.values().forEach((slot, value) -> {
            var now = after.get(slot);
            if (!value.equals(now)) changes.put(slot, new Change(value, now));
        });
        after.values().forEach((slot, value) -> {
            if (before.get(slot) == null) changes.put(slot, new Change(null, value));
        });
        return new PlanDiff(changes);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /// The plan with these changes made.
    public PlanFacts applyTo(PlanFacts facts) {
        var values = new LinkedHashMap<Slot, @Nullable String>();
        changes.forEach((slot, change) -> values.put(slot, change.after()));
        return facts.with(values);
    }

    /// The values of the edit that undoes this one.
    public PlanDiff reversed() {
        var back = new LinkedHashMap<Slot, Change>();
        changes.forEach((slot, change) -> back.put(slot, new Change(change.after(), change.before())));
        return new PlanDiff(back);
    }

    /// Whether the two sets of changes could be made in either order.
    public boolean isApartFrom(PlanDiff other) {
        return changes.keySet().stream()
                .noneMatch(slot -> other.changes.containsKey(slot)
                        && !Objects.equals(
                                Objects.requireNonNull(changes.get(slot)).after(),
                                Objects.requireNonNull(other.changes.get(slot)).after()));
    }
}
