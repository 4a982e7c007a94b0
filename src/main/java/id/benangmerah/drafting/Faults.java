package id.benangmerah.drafting;

import id.benangmerah.rencana.PlanFacts;
import id.benangmerah.rencana.PlanFacts.Broken.Problem;
import id.benangmerah.rencana.PlanSchema;
import id.benangmerah.rencana.PlanSchema.Kind;
import id.benangmerah.rencana.Slot;
import id.benangmerah.rencana.draft.PartLabels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Why typed values make no plan, in the words of the page they were typed on: the problems of the
/// file format, at the field they are about.
record Faults(Map<Slot, String> bySlot) {
    static final Faults NONE = new Faults(Map.of());

    private static final int TOLD = 5;
    private static final Pattern MISSING = Pattern.compile("kunci \"(.+)\" belum ada");

    static Faults of(PlanFacts typed, List<Problem> problems) {
        var bySlot = new LinkedHashMap<Slot, String>();
        for (var problem : problems) {
            var missing = MISSING.matcher(problem.sentence());
            if (missing.matches()) bySlot.putIfAbsent(below(problem.slot(), missing.group(1)), "belum diisi");
            else bySlot.putIfAbsent(problem.slot(), sentence(typed, problem));
        }
        return new Faults(bySlot);
    }

    private static Slot below(Slot slot, String key) {
        return Slot.of(slot.part(), slot.field().isEmpty() ? key : slot.field() + "." + key);
    }

    private static String sentence(PlanFacts typed, Problem problem) {
        var kind = PlanSchema.fieldAt(typed, problem.slot()).map(PlanSchema.Field::kind);
        if (kind.filter(Kind.MONEY::equals).isEmpty()) return problem.sentence();
        return "tulis rupiah dengan angka, misalnya 72.822.365; yang tertulis “" + typed.get(problem.slot()) + "”";
    }

    /// The first few with the place of each, for the head of the page.
    String told(PartLabels labels) {
        return "Belum tersimpan. "
                + bySlot.entrySet().stream()
                        .limit(TOLD)
                        .map(entry -> PartPage.capital(place(labels, entry.getKey())) + ": " + entry.getValue())
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static String place(PartLabels labels, Slot slot) {
        return slot.field().isEmpty() || slot.isPlace() ? labels.of(slot.part()) : labels.of(slot);
    }
}
