package id.benangmerah.drafting;

import id.benangmerah.kernel.Angka;
import id.benangmerah.rencana.ChangeEntry;
import id.benangmerah.rencana.RencanaService;
import id.benangmerah.rencana.Slot;
import id.benangmerah.rencana.draft.PartLabels;
import id.benangmerah.web.components.Timeline;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who changed what in a part, when and why.
@Component
class PartStory {
    private static final int SHOWN = 40;

    private final RencanaService rencana;
    private final Clock clock;

    PartStory(RencanaService rencana, Clock clock) {
        this.rencana = rencana;
        this.clock = clock;
    }

    /// Of the part with all below it, or of a section of the plan itself.
    Timeline of(OpenDraft draft, String part, @Nullable Section section) {
        Set<String> parts = part.isEmpty() ? Set.of("") : draft.facts().withAllBelow(part);
        var entries = new ArrayList<Timeline.Entry>();
        var byRevision = new LinkedHashMap<Long, List<ChangeEntry>>();
        rencana.listChanges(draft.id(), parts, SHOWN).stream()
                .filter(change -> section == null || section.holds(change.slot().field()))
                .filter(change -> !change.slot().isOrder() && !change.slot().isPlace())
                .forEach(change -> byRevision
                        .computeIfAbsent(change.revisi().nomor(), _ -> new ArrayList<>())
                        .add(change));
        byRevision.values().forEach(changes -> entries.add(entry(draft, changes)));
        return new Timeline(entries);
    }

    private Timeline.Entry entry(OpenDraft draft, List<ChangeEntry> changes) {
        var revisi = changes.getFirst().revisi();
        var labels = draft.labels();
        var told = changes.stream()
                .limit(4)
                .map(change -> PartLabels.fieldName(change.slot().field()) + " "
                        + change.slot().part() + ": " + value(labels, change.slot(), change.before()) + " → "
                        + value(labels, change.slot(), change.after()))
                .toList();
        var more = changes.size() > 4 ? " (dan " + (changes.size() - 4) + " lagi)" : "";
        return new Timeline.Entry(
                Angka.format(revisi.dibuat().atZone(clock.getZone())),
                String.join("; ", told) + more,
                revisi.pembuat() + ", revisi " + revisi.nomor() + ": " + revisi.pesan(),
                draft.path() + "/beda?ke=" + revisi.nomor(),
                false);
    }

    private static String value(PartLabels labels, Slot slot, @Nullable String value) {
        return value == null ? "kosong" : labels.valueOf(slot, value);
    }
}
