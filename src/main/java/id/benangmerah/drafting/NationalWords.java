package id.benangmerah.drafting;

import id.benangmerah.rencana.PlanSchema;
import id.benangmerah.rencana.Slot;
import id.benangmerah.rencana.periksa.NationalList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What the national list lets one choose for the code and the name of a program, kegiatan or
/// subkegiatan that the plan has already.
final class NationalWords {
    private static final Set<String> LEVELS = Set.of("program", "kegiatan", "sub_kegiatan");

    private NationalWords() {}

    /// Empty for every other slot, and where the list is not known.
    static List<Input.Option> of(OpenDraft draft, Slot slot) {
        if (!slot.field().equals("kode") && !slot.field().equals("nama")) return List.of();
        var facts = draft.facts();
        var current = facts.get(slot);
        if (current == null
                || PlanSchema.typeOf(facts, slot.part())
                        .map(PlanSchema::wordOf)
                        .filter(LEVELS::contains)
                        .isEmpty()) return List.of();
        var home = facts.homeOf(slot.part()).orElseThrow();
        var lines = NationalList.childrenOf(
                draft.renstra(),
                home.owner().isEmpty() ? draft.renstra().identitas().bidangUrusan() : home.owner());
        if (lines.isEmpty()) return List.of();
        return slot.field().equals("kode") ? codes(draft, lines, current) : names(lines, slot.part(), current);
    }

    private static List<Input.Option> codes(OpenDraft draft, List<NationalList.Line> lines, String current) {
        var options = new ArrayList<Input.Option>();
        for (var line : lines)
            if (line.kode().equals(current) || !draft.facts().has(line.kode()))
                options.add(new Input.Option(line.kode(), line.kode() + " · " + line.nama()));
        if (options.stream().noneMatch(option -> option.value().equals(current)))
            options.addFirst(new Input.Option(current, current + " (tidak ada dalam nomenklatur yang dimuat)"));
        return options;
    }

    private static List<Input.Option> names(List<NationalList.Line> lines, String code, String current) {
        var options = new ArrayList<Input.Option>();
        options.add(new Input.Option(current, current));
        lines.stream()
                .filter(line -> line.kode().equals(code) && !line.nama().equals(current))
                .forEach(line -> options.add(new Input.Option(line.nama(), line.nama() + " (bunyi nomenklatur)")));
        return options;
    }
}
