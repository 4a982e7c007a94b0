package id.benangmerah.rencana;

import org.jspecify.annotations.Nullable;

/// That a revision gave a value of the plan another content; null is "not there".
public record ChangeEntry(
        Revisi revisi,
        Slot slot,
        @Nullable String before,
        @Nullable String after) {}
