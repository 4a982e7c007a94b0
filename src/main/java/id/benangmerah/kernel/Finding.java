package id.benangmerah.kernel;

import java.util.List;

/// What a check of an input found. An error must be mended; a warning may be confirmed.
public sealed interface Finding {

    /// The field of the form, empty when it is about no single one.
    String field();

    /// A sentence for the user, without personal data.
    String message();

    record Error(String field, String message) implements Finding {}

    record Warning(String field, String message) implements Finding {}

    static List<InputProblem> errors(List<Finding> findings) {
        return findings.stream()
                .filter(Error.class::isInstance)
                .map(finding -> new InputProblem(finding.field(), finding.message()))
                .toList();
    }

    static List<Warning> warnings(List<Finding> findings) {
        return findings.stream()
                .filter(Warning.class::isInstance)
                .map(Warning.class::cast)
                .toList();
    }
}
