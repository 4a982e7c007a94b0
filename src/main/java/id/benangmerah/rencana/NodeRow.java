package id.benangmerah.rencana;

import org.jspecify.annotations.Nullable;

/// A node of the current revision as the database has it; `urutan` runs from goal to
/// subkegiatan.
public record NodeRow(String id, String level, @Nullable String induk, String nama, int urutan) {}
