package id.benangmerah.rencana;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A plan as a flat set of values, each at a [Slot] that does not change when its
/// neighbours do. Two plans are compared and merged value by value; the tree is built again
/// from them. A part is what stands in a list: a node, an indicator, a row of a table.
public final class PlanFacts {
    /// The value of a group that may be absent and is there.
    static final String PRESENT = "ada";

    private final Map<Slot, String> values;
    private final Map<String, Map<String, String>> parts;
    private final Map<Home, Set<String>> homes;
    private final Map<String, List<Home>> lists;
    private volatile @Nullable FactReader reader;
    private volatile @Nullable Built built;

    private PlanFacts(Map<Slot, String> values) {
        this.values = values;
        this.parts = new LinkedHashMap<>();
        values.forEach((slot, value) ->
                parts.computeIfAbsent(slot.part(), _ -> new LinkedHashMap<>()).put(slot.field(), value));
        this.homes = new LinkedHashMap<>();
        for (var part : parts.keySet())
            homeOf(part)
                    .ifPresent(home -> homes.computeIfAbsent(home, _ -> new LinkedHashSet<>())
                            .add(part));
        this.lists = new HashMap<>();
        homes.keySet()
                .forEach(home -> lists.computeIfAbsent(home.owner(), _ -> new ArrayList<>())
                        .add(home));
    }

    public static PlanFacts of(Renstra renstra) {
        return new PlanFacts(new FactWriter().write(renstra));
    }

    public static PlanFacts of(Map<Slot, String> values) {
        return new PlanFacts(new LinkedHashMap<>(values));
    }

    /// The plan that these values are known to make; a fault in them is a bug.
    public Renstra renstra() {
        return switch (build()) {
            case Whole(var renstra) -> renstra;
            case Broken(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }

    /// The plan that these values make, or why they make none, each problem at its slot.
    public Built build() {
        var known = built;
        if (known == null) {
            known = read();
            built = known;
        }
        return known;
    }

    private Built read() {
        var lost = unreached();
        if (!lost.isEmpty())
            return new Broken(lost.stream()
                    .map(part ->
                            new Broken.Problem(Slot.placeOf(part), "bagian ini ditempatkan di bawah dirinya sendiri"))
                    .toList());
        var reader = reader();
        return switch (RecordReader.read(reader.root())) {
            case RenstraYaml.Readable(var renstra) -> new Whole(renstra);
            case RenstraYaml.Unreadable(var problems) ->
                new Broken(problems.stream()
                        .map(problem -> new Broken.Problem(reader.slotAt(problem.path()), problem.sentence()))
                        .toList());
        };
    }

    /// The slot at a path of the plan file, such as `pendanaan.program[0].pagu.2025`, or that
    /// of the nearest part above it.
    public Slot slotAt(String path) {
        return reader().slotAt(path);
    }

    private FactReader reader() {
        var known = reader;
        if (known == null) {
            known = new FactReader(this);
            reader = known;
        }
        return known;
    }

    public sealed interface Built {}

    public record Whole(Renstra renstra) implements Built {}

    /// Never empty.
    public record Broken(List<Problem> problems) implements Built {
        public record Problem(Slot slot, String sentence) {}
    }

    public Map<Slot, String> values() {
        return Collections.unmodifiableMap(values);
    }

    public @Nullable String get(Slot slot) {
        return values.get(slot);
    }

    public @Nullable String get(String part, String field) {
        var fields = parts.get(part);
        return fields == null ? null : fields.get(field);
    }

    /// The values of a part by field; empty when there is no such part.
    public Map<String, String> fieldsOf(String part) {
        return Collections.unmodifiableMap(parts.getOrDefault(part, Map.of()));
    }

    public boolean has(String part) {
        return parts.containsKey(part);
    }

    public Set<String> parts() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    /// Where a part stands: the part that owns it and the list in it.
    public record Home(String owner, String list) {
        public String text() {
            return Lines.join(List.of(owner, list));
        }

        public static Home of(String text) {
            var both = Lines.split(text);
            return new Home(both.getFirst(), both.getLast());
        }
    }

    /// Empty for the plan itself and for parts that are not there.
    public Optional<Home> homeOf(String part) {
        return Optional.ofNullable(get(part, Slot.PLACE)).map(Home::of);
    }

    /// The parts in a list, in their order; one that the order does not name comes last.
    public List<String> listOf(Home home) {
        var there = homes.getOrDefault(home, Set.of());
        if (there.isEmpty()) return List.of();
        var order = get(Slot.orderOf(home.owner(), home.list()));
        var ordered = new LinkedHashSet<>(order == null ? List.of() : Lines.split(order));
        ordered.retainAll(there);
        ordered.addAll(there);
        return List.copyOf(ordered);
    }

    /// The lists of a part that have something in them.
    public List<Home> listsOf(String owner) {
        return lists.getOrDefault(owner, List.of());
    }

    /// The part and all below it, itself first.
    public Set<String> withAllBelow(String part) {
        var found = new LinkedHashSet<String>();
        collect(part, childrenByOwner(), found);
        return found;
    }

    /// The parts that the tree does not reach from its root; empty for every real plan.
    public Set<String> unreached() {
        var reached = new LinkedHashSet<String>();
        collect(Slot.ROOT, childrenByOwner(), reached);
        return parts.keySet().stream()
                .filter(part -> !reached.contains(part))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<String, List<String>> childrenByOwner() {
        var children = new HashMap<String, List<String>>();
        homes.forEach((home, there) ->
                children.computeIfAbsent(home.owner(), _ -> new ArrayList<>()).addAll(there));
        return children;
    }

    private static void collect(String part, Map<String, List<String>> children, Set<String> found) {
        if (found.add(part)) children.getOrDefault(part, List.of()).forEach(child -> collect(child, children, found));
    }

    /// The same plan with the order of each list written out.
    public PlanFacts inOrder() {
        var ordered = new LinkedHashMap<Slot, String>();
        values.forEach((slot, value) -> {
            if (!slot.isOrder()) ordered.put(slot, value);
        });
        homes.keySet().forEach(home -> ordered.put(Slot.orderOf(home.owner(), home.list()), Lines.join(listOf(home))));
        return new PlanFacts(ordered);
    }

    /// Whether the value at the slot is the id of another part, or several.
    public boolean refersAt(Slot slot) {
        return PlanSchema.fieldAt(this, slot).map(PlanSchema.Field::refers).orElse(false);
    }

    /// The same plan with some values set; null takes one away.
    public PlanFacts with(Map<Slot, @Nullable String> changes) {
        var changed = new LinkedHashMap<>(values);
        changes.forEach((slot, value) -> {
            if (value == null) changed.remove(slot);
            else changed.put(slot, value);
        });
        return new PlanFacts(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanFacts facts && values.equals(facts.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}
