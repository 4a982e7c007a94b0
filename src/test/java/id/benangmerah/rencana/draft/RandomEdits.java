package id.benangmerah.rencana.draft;

import id.benangmerah.rencana.PlanFacts;
import id.benangmerah.rencana.PlanFacts.Home;
import id.benangmerah.rencana.PlanSchema;
import id.benangmerah.rencana.PlanSchema.Kind;
import id.benangmerah.rencana.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Edits as people make them, at random: another value, a part more, a part less, a part
/// elsewhere in its list or in another list of the kind. Each leaves a plan.
public final class RandomEdits {
    private final Random random;

    public RandomEdits(long seed) {
        this.random = new Random(seed);
    }

    public PlanFacts edit(PlanFacts facts, int count) {
        var edited = facts;
        int made = 0;
        for (int tries = 0; made < count && tries < count * 20; tries++) {
            var next = one(edited);
            if (!next.equals(edited) && next.build() instanceof PlanFacts.Whole) {
                edited = next;
                made++;
            }
        }
        return edited;
    }

    private PlanFacts one(PlanFacts facts) {
        var edits = PlanEdits.on(facts);
        return switch (random.nextInt(10)) {
            case 0 -> copy(facts);
            case 1 -> part(facts).map(edits::remove).orElse(edits).facts();
            case 2 -> move(facts);
            case 3 -> swap(facts);
            default -> set(facts);
        };
    }

    private java.util.Optional<String> part(PlanFacts facts) {
        var parts = facts.parts().stream().filter(part -> !part.isEmpty()).toList();
        return parts.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(pick(parts));
    }

    private PlanFacts set(PlanFacts facts) {
        var slots = facts.values().keySet().stream()
                .filter(slot -> !slot.isPlace() && !slot.isOrder())
                .filter(slot -> PlanSchema.fieldAt(facts, slot)
                        .filter(field -> !field.id() && !field.refers() && field.kind() != Kind.GROUP)
                        .isPresent())
                .toList();
        var slot = pick(slots);
        var field = PlanSchema.fieldAt(facts, slot).orElseThrow();
        var value = switch (field.kind()) {
            case MONEY, NUMBER, VALUE -> Integer.toString(random.nextInt(1000));
            case YEAR -> Integer.toString(2020 + random.nextInt(10));
            case FLAG -> Boolean.toString(random.nextBoolean());
            case CHOICE -> pick(field.options());
            default -> "teks " + random.nextInt(1000);
        };
        return PlanEdits.on(facts)
                .set(slot, field.optional() && random.nextInt(5) == 0 ? null : value)
                .facts();
    }

    /// A copy of an indicator or another part with an id, under a new id.
    private PlanFacts copy(PlanFacts facts) {
        var parts = facts.parts().stream()
                .filter(part -> PlanSchema.typeOf(facts, part)
                        .filter(type -> PlanSchema.listsOf(type).isEmpty())
                        .isPresent())
                .filter(part -> part.equals(facts.get(part, "id")))
                .toList();
        if (parts.isEmpty()) return facts;
        var part = pick(parts);
        var fields = new java.util.LinkedHashMap<>(facts.fieldsOf(part));
        fields.remove(Slot.PLACE);
        var id = "baru" + random.nextInt(1_000_000);
        fields.put("id", id);
        return PlanEdits.on(facts)
                .add(id, facts.homeOf(part).orElseThrow(), fields)
                .facts();
    }

    private PlanFacts move(PlanFacts facts) {
        var part = part(facts);
        if (part.isEmpty()) return facts;
        var home = facts.homeOf(part.get()).orElseThrow();
        var type = PlanSchema.typeOf(facts, part.get());
        var homes = new ArrayList<Home>();
        for (var other : facts.parts())
            if (!facts.withAllBelow(part.get()).contains(other))
                facts.homeOf(other)
                        .filter(at -> PlanSchema.typeOf(facts, other).equals(type))
                        .ifPresent(homes::add);
        homes.add(home);
        return PlanEdits.on(facts)
                .move(part.get(), pick(homes), random.nextInt(4))
                .facts();
    }

    private PlanFacts swap(PlanFacts facts) {
        var part = part(facts);
        if (part.isEmpty()) return facts;
        var home = facts.homeOf(part.get()).orElseThrow();
        return PlanEdits.on(facts).move(part.get(), home, random.nextInt(6)).facts();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
