package id.benangmerah.drafting;

import id.benangmerah.rencana.PlanFacts;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.Revisi;
import id.benangmerah.rencana.RevisionReport;
import id.benangmerah.rencana.Slot;
import id.benangmerah.rencana.Versi;
import id.benangmerah.rencana.draft.PartLabels;
import id.benangmerah.rencana.periksa.Finding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A plan as it is open in the editor: the revision that is shown, its values, what the checker
/// says of it, and why it cannot be edited, if so.
record OpenDraft(
        Versi versi,
        Revisi revisi,
        Renstra renstra,
        PlanFacts facts,
        RevisionReport report,
        @Nullable String whyNot) {

    String id() {
        return versi.renstraId();
    }

    boolean editable() {
        return whyNot == null;
    }

    PartLabels labels() {
        return new PartLabels(facts);
    }

    String path() {
        return Paths.of(id());
    }

    /// Open findings with the slot each is at.
    record Placed(Slot slot, Finding finding) {}

    List<Placed> findings() {
        var placed = new ArrayList<Placed>();
        for (var finding : report.open()) {
            placed.add(new Placed(facts.slotAt(finding.place().path()), finding));
            var other = finding.other();
            if (other != null) placed.add(new Placed(facts.slotAt(other.place().path()), finding));
        }
        return placed;
    }
}
