package id.benangmerah.rencana.draft;

import id.benangmerah.rencana.Lines;
import id.benangmerah.rencana.PlanFacts;
import id.benangmerah.rencana.PlanFacts.Broken;
import id.benangmerah.rencana.PlanFacts.Home;
import id.benangmerah.rencana.PlanFacts.Whole;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.Slot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Brings the work of two people on one plan together, value by value. What only one of them
/// touched stands; what both touched differently is asked.
public final class PlanMerge {
    private final PlanFacts base;
    private PlanFacts mine;
    private PlanFacts theirs;
    private final Map<String, Side> choices;
    private final Map<String, Conflict> open = new LinkedHashMap<>();

    private PlanMerge(PlanFacts base, PlanFacts mine, PlanFacts theirs, Map<String, Side> choices) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.choices = choices;
    }

    public sealed interface Outcome {}

    public record Merged(PlanFacts facts, Renstra renstra) implements Outcome {}

    /// Never empty; nothing is merged until each has a choice.
    public record Conflicting(List<Conflict> conflicts) implements Outcome {}

    /// The values fit side by side, but together they make no plan.
    public record Unfit(List<Broken.Problem> problems) implements Outcome {}

    /// @param choices by [Conflict#key()], whose change stands
    public static Outcome merge(PlanFacts base, PlanFacts mine, PlanFacts theirs, Map<String, Side> choices) {
        if (theirs.equals(base) && mine.build() instanceof Whole(var renstra)) return new Merged(mine, renstra);
        return new PlanMerge(base, mine, theirs, choices).merge();
    }

    private Outcome merge() {
        settleRemovals(touchedRemovals());
        if (!open.isEmpty()) return conflicting();
        var merged = together();
        settleCycles(merged);
        if (!open.isEmpty()) return conflicting();
        merged = together();
        if (!open.isEmpty()) return conflicting();
        return switch (merged.build()) {
            case Whole(var renstra) -> new Merged(merged, renstra);
            case Broken(var problems) -> unfit(merged, problems);
        };
    }

    private Conflicting conflicting() {
        return new Conflicting(List.copyOf(open.values()));
    }

    /// A part that one side newly names and the other removed is a conflict of these two.
    private Outcome unfit(PlanFacts merged, List<Broken.Problem> problems) {
        var named = new LinkedHashSet<String>();
        for (var problem : problems) {
            var value = merged.get(problem.slot());
            if (value == null) continue;
            for (var id : Lines.split(value))
                if (base.has(id) && mine.has(id) != theirs.has(id)) named.add(topRemoved(id));
        }
        if (named.isEmpty()) return new Unfit(problems);
        settleRemovals(named);
        return open.isEmpty() ? merge() : conflicting();
    }

    private Side removerOf(String part) {
        return mine.has(part) ? Side.THEIRS : Side.MINE;
    }

    private PlanFacts of(Side side) {
        return side == Side.MINE ? mine : theirs;
    }

    /// The topmost parts that one side removed and in which the other changed something.
    private Set<String> touchedRemovals() {
        var touched = new LinkedHashSet<String>();
        for (var part : base.parts())
            if (mine.has(part) != theirs.has(part)) {
                var kept = of(removerOf(part).other());
                if (!base.fieldsOf(part).equals(kept.fieldsOf(part))) touched.add(topRemoved(part));
            }
        for (var side : Side.values()) {
            var kept = of(side.other());
            for (var part : kept.parts()) {
                var owner = kept.homeOf(part).map(Home::owner).orElse("");
                if (!base.homeOf(part).equals(kept.homeOf(part)) && base.has(owner) && !of(side).has(owner))
                    touched.add(topRemoved(owner));
            }
        }
        return touched;
    }

    private String topRemoved(String part) {
        var remover = of(removerOf(part));
        var top = part;
        for (Optional<Home> home = base.homeOf(part); home.isPresent(); home = base.homeOf(top)) {
            var owner = home.get().owner();
            if (owner.isEmpty() || remover.has(owner)) break;
            top = owner;
        }
        return top;
    }

    private void settleRemovals(Set<String> tops) {
        for (var top : tops) {
            var remover = removerOf(top);
            var conflict = new Conflict.Removal(top, remover);
            var choice = choices.get(conflict.key());
            if (choice == null) open.put(conflict.key(), conflict);
            else if (choice == remover) remove(top, remover.other());
            else restore(top, remover);
        }
    }

    private void remove(String top, Side side) {
        set(side, PlanEdits.on(of(side)).remove(top).facts());
    }

    /// Puts back what the side removed, as it was, with what went because of it.
    private void restore(String top, Side side) {
        var without = PlanEdits.on(base).remove(top).facts();
        var changed = new LinkedHashMap<Slot, @Nullable String>();
        PlanDiff.between(base, without).changes().forEach((slot, change) -> {
            if (!slot.isOrder() && Objects.equals(of(side).get(slot), change.after()))
                changed.put(slot, change.before());
        });
        var back = PlanEdits.on(of(side).with(changed).inOrder());
        for (var part : base.parts())
            if (!without.has(part) && !of(side).has(part)) {
                var home = base.homeOf(part).orElseThrow();
                back = back.order(
                        home, orderWith(part, base.listOf(home), back.facts().listOf(home)));
            }
        set(side, back.facts());
    }

    private static List<String> orderWith(String item, List<String> was, List<String> now) {
        var order = new ArrayList<>(now);
        order.remove(item);
        int at = 0;
        for (var before : was.subList(0, was.indexOf(item))) at = Math.max(at, order.indexOf(before) + 1);
        order.add(at, item);
        return order;
    }

    private void set(Side side, PlanFacts facts) {
        if (side == Side.MINE) mine = facts;
        else theirs = facts;
    }

    private PlanFacts together() {
        var merged = new LinkedHashMap<Slot, String>();
        var slots = new LinkedHashSet<>(theirs.values().keySet());
        slots.addAll(mine.values().keySet());
        for (var slot : slots) {
            var value = slot.isOrder() ? order(slot) : value(slot);
            if (value != null) merged.put(slot, value);
        }
        return PlanFacts.of(merged).inOrder();
    }

    private @Nullable String value(Slot slot) {
        var was = base.get(slot);
        var my = mine.get(slot);
        var their = theirs.get(slot);
        if (Objects.equals(my, was)) return their;
        if (Objects.equals(their, was) || Objects.equals(my, their)) return my;
        return chosen(new Conflict.Value(slot, was, my, their));
    }

    private @Nullable String chosen(Conflict.Value conflict) {
        var choice = choices.get(conflict.key());
        if (choice == null) open.put(conflict.key(), conflict);
        return choice == Side.MINE ? conflict.mine() : conflict.theirs();
    }

    private @Nullable String order(Slot slot) {
        var home = new Home(slot.part(), slot.list());
        var merged = ListMerge.merge(base.listOf(home), mine.listOf(home), theirs.listOf(home));
        return merged.isPresent() ? Lines.join(merged.get()) : value(slot);
    }

    /// Two moves that are each right can together cut a part off from the plan.
    private void settleCycles(PlanFacts merged) {
        for (var part : merged.unreached()) {
            var slot = Slot.placeOf(part);
            var was = base.get(slot);
            var my = mine.get(slot);
            var their = theirs.get(slot);
            if (Objects.equals(my, their)) continue;
            var side = choices.get(new Conflict.Value(slot, was, my, their).key());
            if (side == null) chosen(new Conflict.Value(slot, was, my, their));
            else set(side.other(), of(side.other()).with(Collections.singletonMap(slot, of(side).get(slot))));
        }
    }
}
