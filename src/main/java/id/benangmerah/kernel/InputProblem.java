package id.benangmerah.kernel;

/// Why a value cannot be accepted: the field of the form and a sentence for its user.
public record InputProblem(String field, String message) {}
