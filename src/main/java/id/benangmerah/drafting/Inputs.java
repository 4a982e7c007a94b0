package id.benangmerah.drafting;

import id.benangmerah.rencana.PlanSchema;
import id.benangmerah.rencana.PlanSchema.Field;
import id.benangmerah.rencana.PlanSchema.Kind;
import id.benangmerah.rencana.Slot;
import id.benangmerah.rencana.draft.Entry;
import id.benangmerah.rencana.draft.PartLabels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The inputs for the fields of parts, with what was typed where a page is shown again.
final class Inputs {
    private static final int LONG = 70;

    private final @Nullable Section section;
    private final OpenDraft draft;
    private final PartLabels labels;
    private final Map<String, String> sent;
    private final Map<Slot, String> problems;
    private final Map<String, List<Input.Option>> optionsByTarget = new HashMap<>();

    Inputs(OpenDraft draft, Map<String, String> sent, Map<Slot, String> problems) {
        this(draft, sent, problems, null);
    }

    /// @param section names the page, so that it is left out of the labels
    Inputs(OpenDraft draft, Map<String, String> sent, Map<Slot, String> problems, @Nullable Section section) {
        this.section = section;
        this.draft = draft;
        this.labels = draft.labels();
        this.sent = sent;
        this.problems = problems;
    }

    /// The fields of a part; values by year are one input for each year of the plan and for
    /// each other year that has a value.
    List<Input> of(String part, Class<?> type) {
        var inputs = new ArrayList<Input>();
        for (var field : PlanSchema.fieldsOf(type)) {
            if (field.kind() == Kind.GROUP) continue;
            if (!field.byYear()) inputs.add(input(Slot.of(part, field.path()), field));
            else for (var year : years(part, field)) inputs.add(input(Slot.of(part, field.path() + "." + year), field));
        }
        return inputs;
    }

    Input input(Slot slot, Field field) {
        return of(
                PlanForm.name(slot),
                slot,
                field,
                Entry.shown(field.kind(), draft.facts().get(slot)));
    }

    /// For a row that is not there yet.
    Input blank(String name, String path, Field field, String value) {
        return of(name, Slot.of(name, path), field, value);
    }

    private Input of(String name, Slot slot, Field field, String value) {
        var shown = sent.getOrDefault(name, value);
        return new Input(
                name,
                PartLabels.fieldName(section == null ? slot.field() : section.within(slot.field())),
                field.kind(),
                shown,
                choices(slot, field),
                field.optional() || field.group() != null || field.byYear(),
                shown.length() > LONG || shown.contains("\n") || field.path().endsWith("isi"),
                problems.get(slot));
    }

    private List<String> years(String part, Field field) {
        var years = new TreeSet<String>();
        draft.renstra().tahunList().forEach(year -> years.add(year.toString()));
        var own = new ArrayList<String>();
        for (var name : draft.facts().fieldsOf(part).keySet())
            if (name.startsWith(field.path() + "."))
                own.add(name.substring(field.path().length() + 1));
        if (part.isEmpty() || draft.facts().has(part)) {
            if (!own.isEmpty() && own.stream().noneMatch(years::contains))
                return own.stream().sorted().toList();
        }
        years.addAll(own);
        return List.copyOf(years);
    }

    private List<Input.Option> choices(Slot slot, Field field) {
        var official = NationalWords.of(draft, slot);
        return official.isEmpty() ? options(field) : official;
    }

    private List<Input.Option> options(Field field) {
        if (field.kind() == Kind.FLAG)
            return List.of(new Input.Option("true", "ya"), new Input.Option("false", "tidak"));
        if (field.kind() == Kind.CHOICE)
            return field.options().stream()
                    .map(word -> new Input.Option(word, word.replace('_', ' ')))
                    .toList();
        if (!field.refers() || field.targets().isEmpty() || field.kind() == Kind.LINES) return List.of();
        var options = new ArrayList<Input.Option>();
        for (var target : field.targets()) options.addAll(optionsByTarget.computeIfAbsent(target, this::optionsOf));
        return options;
    }

    private List<Input.Option> optionsOf(String target) {
        var options = new ArrayList<Input.Option>();
        for (var part : draft.facts().withAllBelow(Slot.ROOT))
            if (PlanSchema.typeOf(draft.facts(), part)
                    .map(PlanSchema::wordOf)
                    .filter(target::equals)
                    .isPresent()) {
                var name = labels.nameOf(part);
                options.add(new Input.Option(part, name.isEmpty() ? part : part + " · " + name));
            }
        return options;
    }
}
