package id.benangmerah.drafting;

import id.benangmerah.rencana.PlanFacts;
import id.benangmerah.rencana.PlanFacts.Home;
import id.benangmerah.rencana.PlanSchema;
import id.benangmerah.rencana.PlanSchema.Field;
import id.benangmerah.rencana.PlanSchema.Kind;
import id.benangmerah.rencana.Slot;
import id.benangmerah.rencana.draft.Entry;
import id.benangmerah.rencana.draft.Following;
import id.benangmerah.rencana.draft.PlanEdits;
import id.benangmerah.rencana.periksa.NationalList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What somebody sent from a page of the editor, as edits of the revision it was made from.
/// The names of its fields say where a value stands; names that fit nothing are left alone.
final class PlanForm {
    private static final String VALUE = "v|";
    private static final String NEW = "n|";
    private static final String REMOVE = "x|";

    private final PlanFacts base;
    private final Map<String, String> sent;
    private final Map<String, Rename> renames = new LinkedHashMap<>();
    private PlanEdits edits;

    /// Another id for a part, in the field that holds it.
    private record Rename(String field, String id) {}

    private PlanForm(PlanFacts base, Map<String, String> sent) {
        this.base = base;
        this.sent = sent;
        this.edits = PlanEdits.on(base);
    }

    static String name(Slot slot) {
        return VALUE + slot.part() + "|" + slot.field();
    }

    /// Of a row that is not there yet.
    static String name(Home home, int row, String field) {
        return NEW + home.owner() + "|" + home.list() + "|" + row + "|" + field;
    }

    static String removing(String part) {
        return REMOVE + part;
    }

    /// @param sent the fields by name
    static PlanFacts read(PlanFacts base, Map<String, String> sent) {
        var form = new PlanForm(base, sent);
        form.setValues();
        form.addRows();
        form.removeParts();
        form.move(sent.getOrDefault("gerak", ""));
        return Following.of(base, form.edits.facts());
    }

    private void setValues() {
        var touched = new ArrayList<String>();
        sent.forEach((name, text) -> {
            if (!name.startsWith(VALUE)) return;
            int bar = name.lastIndexOf('|');
            if (bar <= 1) return;
            var slot = Slot.of(name.substring(VALUE.length(), bar), name.substring(bar + 1));
            PlanSchema.fieldAt(base, slot).ifPresent(field -> {
                var value = Entry.read(field.kind(), text);
                if (Objects.equals(value, base.get(slot))) return;
                touched.add(slot.part());
                if (field.id()
                        && !slot.part().isEmpty()
                        && value != null
                        && slot.field().equals(field.path())) renames.put(slot.part(), new Rename(slot.field(), value));
                else edits = edits.set(slot, value);
            });
        });
        touched.forEach(part -> settleGroups(part, base));
        renames.forEach(this::rename);
    }

    /// A new code of the national list brings its name, unless another was chosen with it.
    private void rename(String part, Rename rename) {
        var name = NationalList.childrenOf(base.renstra(), ownerCode(part)).stream()
                .filter(line -> line.kode().equals(rename.id()))
                .findFirst();
        edits = edits.rename(part, rename.field(), rename.id());
        if (name.isPresent() && Objects.equals(edits.facts().get(rename.id(), "nama"), base.get(part, "nama")))
            edits = edits.set(Slot.of(rename.id(), "nama"), name.get().nama());
    }

    private String ownerCode(String part) {
        var owner = base.homeOf(part).map(Home::owner).orElse("");
        return owner.isEmpty() ? String.valueOf(base.get("", "identitas.bidang_urusan")) : owner;
    }

    /// A group is there as soon as anything in it is.
    private void settleGroups(String part, PlanFacts plan) {
        var type = PlanSchema.typeOf(plan, part);
        if (type.isEmpty()) return;
        var groups = PlanSchema.fieldsOf(type.get()).stream()
                .filter(field -> field.kind() == Kind.GROUP)
                .map(Field::path)
                .toList()
                .reversed();
        for (var group : groups) {
            var facts = edits.facts();
            var filled = facts.fieldsOf(part).keySet().stream().anyMatch(field -> field.startsWith(group + "."));
            edits = edits.set(Slot.of(part, group), filled ? "ada" : null);
        }
    }

    private void addRows() {
        var rows = new LinkedHashMap<String, Map<String, String>>();
        sent.forEach((name, text) -> {
            if (!name.startsWith(NEW)) return;
            int bar = name.lastIndexOf('|');
            if (!text.isBlank())
                rows.computeIfAbsent(name.substring(NEW.length(), bar), _ -> new LinkedHashMap<>())
                        .put(name.substring(bar + 1), text);
        });
        rows.forEach(this::addRow);
    }

    private void addRow(String place, Map<String, String> typed) {
        var steps = List.of(place.split("\\|", -1));
        if (steps.size() != 3) return;
        var home = new Home(steps.get(0), steps.get(1));
        var type = itemType(home);
        if (type.isEmpty()) return;
        var values = new LinkedHashMap<String, String>();
        for (var field : PlanSchema.fieldsOf(type.get()))
            typed.forEach((name, text) -> {
                boolean fits = field.byYear() ? name.startsWith(field.path() + ".") : name.equals(field.path());
                var value = fits ? Entry.read(field.kind(), text) : null;
                if (value != null) values.put(name, value);
            });
        if (values.isEmpty()) return;
        var id = PlanSchema.fieldsOf(type.get()).stream()
                .filter(Field::id)
                .findFirst()
                .map(field -> Optional.ofNullable(values.get(field.path())).orElse("baru"))
                .filter(name -> !edits.facts().has(name))
                .orElse("baru " + place);
        edits = edits.add(id, home, values);
        settleGroups(id, edits.facts());
    }

    private Optional<Class<?>> itemType(Home home) {
        return PlanSchema.typeOf(base, home.owner())
                .flatMap(owner -> PlanSchema.listsOf(owner).stream()
                        .filter(list -> list.path().equals(home.list()))
                        .findFirst()
                        .map(PlanSchema.ListShape::item));
    }

    private void removeParts() {
        sent.keySet().stream()
                .filter(name -> name.startsWith(REMOVE))
                .map(name -> name.substring(REMOVE.length()))
                .filter(part -> !part.isEmpty() && edits.facts().has(part))
                .forEach(part -> edits = edits.remove(part));
    }

    /// `S1-1|-1` is one up, `S3|T2` into the list of the same kind in another part.
    private void move(String move) {
        int bar = move.lastIndexOf('|');
        if (bar <= 0) return;
        var part = move.substring(0, bar);
        var to = move.substring(bar + 1);
        var home = edits.facts().homeOf(part);
        if (home.isEmpty()) return;
        if (to.equals("-1") || to.equals("1")) {
            int at = edits.facts().listOf(home.get()).indexOf(part);
            edits = edits.move(part, home.get(), at + Integer.parseInt(to));
        } else if (edits.facts().has(to)) {
            edits = edits.move(part, new Home(to, home.get().list()), Integer.MAX_VALUE);
        }
    }
}
