package id.benangmerah.kernel;

import java.util.List;
import java.util.Optional;

/// Why a value cannot be accepted: the field of the form and a sentence for its user.
public record InputProblem(String field, String message) {

    /// What is wrong with no single field.
    public static Optional<String> general(List<InputProblem> problems) {
        return problems.stream()
                .filter(problem -> problem.field.isEmpty())
                .map(InputProblem::message)
                .findFirst();
    }
}
