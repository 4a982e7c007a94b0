package id.benangmerah.rencana.draft;

import id.benangmerah.rencana.Slot;
import org.jspecify.annotations.Nullable;

/// One change of a plan in the plan's own terms.
public sealed interface PlanChange {
    /// The part it is about, by its id after the change where it still has one.
    String part();

    /// The change as a sentence without a full stop.
    String sentence();

    /// `label` names the value with its part; the two values are as a reader writes them.
    record Edited(
            Slot slot,
            String label,
            @Nullable String before,
            @Nullable String after) implements PlanChange {
        @Override
        public String part() {
            return slot.part();
        }

        @Override
        public String sentence() {
            if (before == null) return label + " diisi " + after;
            if (after == null) return label + " dikosongkan (tadinya " + before + ")";
            return label + " dari " + before + " menjadi " + after;
        }
    }

    /// With `below` parts under it.
    record Added(String part, String label, String home, int below) implements PlanChange {
        @Override
        public String sentence() {
            return label + " ditambahkan pada " + home + withBelow(below);
        }
    }

    record Removed(String part, String label, String home, int below) implements PlanChange {
        @Override
        public String sentence() {
            return label + " dihapus dari " + home + withBelow(below);
        }
    }

    record Moved(String part, String label, String from, String to) implements PlanChange {
        @Override
        public String sentence() {
            return label + " dipindahkan dari " + from + " ke " + to;
        }
    }

    /// The same parts in another order.
    record Reordered(String part, String home) implements PlanChange {
        @Override
        public String sentence() {
            return "urutan " + home + " berubah";
        }
    }

    private static String withBelow(int below) {
        return below == 0 ? "" : " bersama " + below + " bagian di bawahnya";
    }
}
