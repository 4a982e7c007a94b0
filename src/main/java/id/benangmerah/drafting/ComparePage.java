package id.benangmerah.drafting;

import id.benangmerah.rencana.PlanFacts;
import id.benangmerah.rencana.Revisi;
import id.benangmerah.rencana.draft.PartLabels;
import id.benangmerah.rencana.draft.PlanChange;
import id.benangmerah.rencana.draft.PlanChanges;
import id.benangmerah.rencana.draft.WordDiff;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What changed between two plans, by the part it is about.
public record ComparePage(String beforeLabel, String afterLabel, List<Group> groups, int count) {
    private static final int LONG = 24;

    /// Changes of one part; `href` leads to it where it still is.
    public record Group(String label, String href, List<Told> changes) {}

    /// @param pieces the words of a changed wording; empty for other changes
    public record Told(PlanChange change, String field, List<WordDiff.Piece> pieces) {}

    static ComparePage of(String beforeLabel, PlanFacts before, String afterLabel, PlanFacts after, String renstraId) {
        var changes = PlanChanges.between(before, after);
        var labels = new PartLabels(after);
        var grouped = new LinkedHashMap<String, List<Told>>();
        for (var change : changes)
            grouped.computeIfAbsent(change.part(), _ -> new ArrayList<>()).add(told(change));
        var groups = new ArrayList<Group>();
        for (Map.Entry<String, List<Told>> entry : grouped.entrySet()) {
            var part = entry.getKey();
            boolean there = after.has(part);
            groups.add(new Group(
                    PartPage.capital(there ? labels.of(part) : new PartLabels(before).of(part)),
                    there && !part.isEmpty() ? Paths.part(renstraId, part) : "",
                    entry.getValue()));
        }
        return new ComparePage(beforeLabel, afterLabel, groups, changes.size());
    }

    private static Told told(PlanChange change) {
        if (!(change instanceof PlanChange.Edited edited)) return new Told(change, "", List.of());
        var field = PartPage.capital(PartLabels.fieldName(edited.slot().field()));
        var before = edited.before();
        var after = edited.after();
        if (before == null || after == null || before.length() <= LONG || !before.contains(" "))
            return new Told(change, field, List.of());
        return new Told(change, field, WordDiff.of(before, after));
    }

    static String label(Revisi revisi) {
        return "revisi " + revisi.nomor();
    }
}
