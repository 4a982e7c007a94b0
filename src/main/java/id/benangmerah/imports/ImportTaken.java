package id.benangmerah.imports;

/// A file has become part of a registry.
public record ImportTaken(long run, String target) {}
