package id.benangmerah.rencana.draft;

import id.benangmerah.rencana.PlanFacts;
import id.benangmerah.rencana.PlanFacts.Home;
import id.benangmerah.rencana.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the difference of two plans as a reviewer would tell it: what was added, removed,
/// moved, renamed and rewritten. A part that came with its owner is not told again.
public final class PlanChanges {
    private final PlanFacts before;
    private final PlanFacts after;
    private final PartLabels was;
    private final PartLabels is;
    private final List<PlanChange> changes = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    private PlanChanges(PlanFacts before, PlanFacts after) {
        this.before = before;
        this.after = after;
        this.was = new PartLabels(before);
        this.is = new PartLabels(after);
    }

    /// In the order of the plan; what was removed comes where its owner stands.
    public static List<PlanChange> between(PlanFacts before, PlanFacts after) {
        var reading = new PlanChanges(before, after);
        reading.tellParts();
        return List.copyOf(reading.changes);
    }

    private void tellParts() {
        var renamed = renamed();
        for (var part : after.withAllBelow(Slot.ROOT)) {
            var old = renamed.getOrDefault(part, before.has(part) ? part : null);
            if (old == null) tellAdded(part);
            else {
                tellMove(old, part, renamed);
                tellFields(old, part);
            }
            tellRemoved(old == null ? part : old, renamed);
            tellOrders(part);
        }
        for (var part : before.parts()) if (!after.has(part) && !renamed.containsValue(part)) tellRemoval(part);
    }

    /// New name to old name of parts that stand in the same list and say almost the same.
    private Map<String, String> renamed() {
        var renamed = new HashMap<String, String>();
        for (var part : after.parts()) {
            if (before.has(part)) continue;
            var home = after.homeOf(part).orElseThrow();
            before.listOf(home).stream()
                    .filter(old -> !after.has(old) && !renamed.containsValue(old))
                    .filter(old -> likeness(old, part) >= 0.5)
                    .max((one, other) -> Double.compare(likeness(one, part), likeness(other, part)))
                    .ifPresent(old -> renamed.put(part, old));
        }
        return renamed;
    }

    private double likeness(String old, String part) {
        var one = before.fieldsOf(old);
        var other = after.fieldsOf(part);
        long same = one.entrySet().stream()
                .filter(entry ->
                        !entry.getKey().startsWith("@") && entry.getValue().equals(other.get(entry.getKey())))
                .count();
        long all = Math.max(one.size(), other.size()) - 1L;
        return all == 0 ? 0 : (double) same / all;
    }

    private void tellAdded(String part) {
        if (!told.contains(part)) {
            var below = after.withAllBelow(part);
            told.addAll(below);
            changes.add(new PlanChange.Added(
                    part, is.of(part), is.of(after.homeOf(part).orElseThrow()), below.size() - 1));
        }
    }

    private void tellMove(String old, String part, Map<String, String> renamed) {
        var from = before.homeOf(old);
        var to = after.homeOf(part);
        if (to.isEmpty() || from.isEmpty()) return;
        var owner = renamed.getOrDefault(to.get().owner(), to.get().owner());
        if (!from.get().equals(new Home(owner, to.get().list())))
            changes.add(new PlanChange.Moved(part, is.of(part), was.of(from.get()), is.of(to.get())));
    }

    private void tellFields(String old, String part) {
        var fields = new ArrayList<>(after.fieldsOf(part).keySet());
        before.fieldsOf(old).keySet().stream()
                .filter(field -> !fields.contains(field))
                .forEach(fields::add);
        for (var field : fields) {
            var slot = Slot.of(part, field);
            if (slot.isPlace() || slot.isOrder()) continue;
            var one = before.get(old, field);
            var other = after.get(part, field);
            if (!Objects.equals(one, other))
                changes.add(new PlanChange.Edited(
                        slot, is.of(slot), shown(was, Slot.of(old, field), one), shown(is, slot, other)));
        }
    }

    private static @Nullable String shown(PartLabels labels, Slot slot, @Nullable String value) {
        return value == null ? null : labels.valueOf(slot, value);
    }

    private void tellRemoved(String owner, Map<String, String> renamed) {
        for (var home : before.listsOf(owner))
            for (var part : before.listOf(home))
                if (!after.has(part) && !renamed.containsValue(part)) tellRemoval(part);
    }

    private void tellRemoval(String part) {
        if (told.contains(part)) return;
        var below = before.withAllBelow(part);
        below.removeIf(after::has);
        told.addAll(below);
        changes.add(new PlanChange.Removed(
                part, was.of(part), was.of(before.homeOf(part).orElseThrow()), below.size() - 1));
    }

    private void tellOrders(String owner) {
        for (var home : after.listsOf(owner)) {
            var now = after.listOf(home);
            var then = before.listOf(home);
            var common = new HashSet<>(now);
            common.retainAll(then);
            if (!kept(now, common).equals(kept(then, common)))
                changes.add(new PlanChange.Reordered(owner, is.of(home)));
        }
    }

    private static List<String> kept(List<String> list, Set<String> common) {
        return list.stream().filter(common::contains).toList();
    }
}
