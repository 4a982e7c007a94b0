package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.periksa.Finding.Side;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects what one rule finds.
final class Findings {
    private final About rule;
    private final List<Finding> list = new ArrayList<>();

    Findings(About rule) {
        this.rule = rule;
    }

    List<Finding> list() {
        return list;
    }

    /// Begins a finding at the place that is wrong, with what stands there.
    Draft at(Place place, Object value) {
        return new Draft(new Side(place, Words.value(value)), null, null, null);
    }

    final class Draft {
        private final Side found;
        private final @Nullable Side other;
        private final @Nullable String expected;
        private final @Nullable String mend;

        private Draft(Side found, @Nullable Side other, @Nullable String expected, @Nullable String mend) {
            this.found = found;
            this.other = other;
            this.expected = expected;
            this.mend = mend;
        }

        /// The other place, which says something else.
        Draft against(Place place, Object value) {
            return new Draft(found, new Side(place, Words.value(value)), expected, mend);
        }

        /// What was computed, or should stand there.
        Draft expecting(Object value) {
            return new Draft(found, other, Words.value(value), mend);
        }

        /// What the planner can do, as a request: "Cetak …".
        Draft mend(String sentence, Object... values) {
            return new Draft(found, other, expected, Words.sentence(sentence, values));
        }

        /// Ends the finding with its sentence; `values` are written the Indonesian way.
        void say(String sentence, Object... values) {
            list.add(new Finding(rule, found, other, expected, Words.sentence(sentence, values), mend));
        }
    }
}
