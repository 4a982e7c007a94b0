package id.benangmerah.kernel;

import java.util.List;

/// What came of an attempt to record a fact.
public sealed interface Recording {

    /// @param id the number of the new fact
    record Recorded(long id) implements Recording {}

    record Refused(List<InputProblem> problems) implements Recording {

        public static Refused because(String field, String message) {
            return new Refused(List.of(new InputProblem(field, message)));
        }
    }
}
