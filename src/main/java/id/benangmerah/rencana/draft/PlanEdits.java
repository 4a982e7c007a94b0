package id.benangmerah.rencana.draft;

import id.benangmerah.rencana.Kutipan;
import id.benangmerah.rencana.Lines;
import id.benangmerah.rencana.PlanFacts;
import id.benangmerah.rencana.PlanFacts.Home;
import id.benangmerah.rencana.PlanSchema;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Edits of a plan, one after the other; each gives a new value. Whether the result is a
/// plan is known when it is built.
public record PlanEdits(PlanFacts facts) {

    public static PlanEdits on(PlanFacts facts) {
        return new PlanEdits(facts);
    }

    /// A blank text takes the value away.
    public PlanEdits set(Slot slot, @Nullable String value) {
        var changes = new LinkedHashMap<Slot, @Nullable String>();
        changes.put(slot, value == null || value.isBlank() ? null : value);
        return new PlanEdits(facts.with(changes));
    }

    /// Adds a part at the end of a list.
    public PlanEdits add(String part, Home home, Map<String, String> fields) {
        var changes = new LinkedHashMap<Slot, @Nullable String>();
        changes.put(Slot.placeOf(part), home.text());
        fields.forEach((field, value) -> {
            if (!value.isBlank()) changes.put(Slot.of(part, field), value);
        });
        return new PlanEdits(facts.with(changes).inOrder());
    }

    /// Takes the part away with all below it, and with what only speaks of it: rows of
    /// tables and quotations about it, and its name where naming it was optional. What
    /// cannot be without it keeps its name, and the result is no plan.
    public PlanEdits remove(String part) {
        var gone = new LinkedHashSet<>(facts.withAllBelow(part));
        var changes = new LinkedHashMap<Slot, @Nullable String>();
        facts.values().forEach((slot, value) -> {
            if (gone.contains(slot.part()) || !facts.refersAt(slot)) return;
            var left = Lines.split(value).stream()
                    .filter(line -> !gone.contains(line))
                    .toList();
            if (left.size() == Lines.split(value).size()) return;
            if (!left.isEmpty()) changes.put(slot, Lines.join(left));
            else if (isRemark(slot)) gone.addAll(facts.withAllBelow(slot.part()));
            else if (isOptional(slot)) changes.put(slot, null);
        });
        for (var each : gone) facts.fieldsOf(each).keySet().forEach(field -> changes.put(Slot.of(each, field), null));
        return new PlanEdits(facts.with(changes).inOrder());
    }

    private boolean isOptional(Slot slot) {
        return PlanSchema.fieldAt(facts, slot).map(PlanSchema.Field::optional).orElse(false);
    }

    /// A quotation, or the row of a table that cannot be without what it refers to and has
    /// no name of its own.
    private boolean isRemark(Slot slot) {
        var type = PlanSchema.typeOf(facts, slot.part()).orElseThrow();
        if (type == Kutipan.class) return true;
        return !isOptional(slot)
                && !type.equals(Renstra.class)
                && PlanSchema.fieldsOf(type).stream().noneMatch(PlanSchema.Field::id);
    }

    /// Puts the part into a list, at a position from 0.
    public PlanEdits move(String part, Home home, int position) {
        var moved = set(Slot.placeOf(part), home.text());
        var order = new ArrayList<>(moved.facts.listOf(home));
        order.remove(part);
        order.add(Math.clamp(position, 0, order.size()), part);
        return moved.order(home, order);
    }

    /// Gives a list another order.
    public PlanEdits order(Home home, List<String> order) {
        var changed = set(Slot.orderOf(home.owner(), home.list()), Lines.join(order));
        return new PlanEdits(changed.facts.inOrder());
    }

    /// Gives the part another id, and names it so wherever the plan refers to it.
    public PlanEdits rename(String part, String idField, String id) {
        var renamed = new LinkedHashMap<Slot, String>();
        facts.values().forEach((slot, value) -> {
            var at = slot.part().equals(part) ? Slot.of(id, slot.field()) : slot;
            renamed.put(at, isReference(slot, part, idField) ? renamedIn(value, part, id) : value);
        });
        return new PlanEdits(PlanFacts.of(renamed).inOrder());
    }

    /// Only whole lines are names; fields of free text are left alone.
    private boolean isReference(Slot slot, String part, String idField) {
        return slot.isOrder() || slot.isPlace() || slot.equals(Slot.of(part, idField)) || facts.refersAt(slot);
    }

    private static String renamedIn(String value, String part, String id) {
        return Lines.join(Lines.split(value).stream()
                .map(line -> line.equals(part) ? id : line)
                .toList());
    }
}
