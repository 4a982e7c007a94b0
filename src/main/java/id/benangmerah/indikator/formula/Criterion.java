package id.benangmerah.indikator.formula;

import id.benangmerah.indikator.sumber.Atribut;
import id.benangmerah.indikator.sumber.Fakta;
import java.util.List;

/// Which records of a source belong to a population in a year. The year ends on 31 December,
/// or on the day until which evidence is asked for.
public sealed interface Criterion {

    /// The record has a fact that meets `condition` at the time that `when` says.
    record Holds(Fakta fakta, When when, Condition condition) implements Criterion {}

    /// The yearly amount is larger than in the year before; both must be known.
    record Rose(Fakta.Tahunan fakta, Atribut atribut) implements Criterion {}

    /// The yearly amount is known for the year and the year before.
    record Documented(Fakta.Tahunan fakta, Atribut atribut) implements Criterion {}

    record And(List<Criterion> parts) implements Criterion {}

    record Or(List<Criterion> parts) implements Criterion {}

    record Not(Criterion part) implements Criterion {}

    enum When {
        /// a span that is valid on the last day
        PADA("pada"),
        /// an event during the year, or a statement about the year
        SELAMA("selama"),
        /// a span that begins during the year
        MULAI("mulai"),
        /// an event at any time up to the last day
        HINGGA("hingga");

        private final String word;

        When(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /// A fact that must have been recorded at all, so that the criterion can be decided.
    ///
    /// @param yearsBefore 1 when the fact of the year before is needed too
    record Need(Fakta fakta, When when, int yearsBefore) {}

    default List<Need> needs() {
        return switch (this) {
            case Holds(var fakta, var when, var _) -> List.of(new Need(fakta, when, 0));
            case Rose(var fakta, var _) -> List.of(new Need(fakta, When.SELAMA, 0), new Need(fakta, When.SELAMA, 1));
            case Documented(var fakta, var _) -> List.of(new Need(fakta, When.SELAMA, 0));
            case And(var parts) -> needsOf(parts);
            case Or(var parts) -> needsOf(parts);
            case Not(var part) -> part.needs();
        };
    }

    private static List<Need> needsOf(List<Criterion> parts) {
        return parts.stream().flatMap(part -> part.needs().stream()).distinct().toList();
    }

    /// The parts that all must hold: the criterion itself unless it is a conjunction.
    default List<Criterion> conjuncts() {
        return this instanceof And(var parts)
                ? parts.stream().flatMap(part -> part.conjuncts().stream()).toList()
                : List.of(this);
    }
}
