package id.benangmerah.rencana.tahapan;

import id.benangmerah.rencana.Tahap;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A step in the history of a version: who took it when, with which text, and what was said.
public record Langkah(
        int langkah,
        String peristiwa,
        Tahap tahap,
        long revisi,
        String sha256,
        String pelaku,
        Instant waktu,
        @Nullable String catatan,
        List<String> koreksi) {

    /// What happened, in words.
    public String told() {
        return switch (peristiwa) {
            case "BUAT" -> "Rencana dibuat";
            case "WARISAN" -> "Dimuat sebagai peraturan yang sudah berlaku";
            case "PERUBAHAN" -> "PERUBAHAN dibuka";
            default ->
                Arrays.stream(Action.values())
                        .filter(action -> action.name().equals(peristiwa))
                        .findFirst()
                        .map(Action::told)
                        .orElse(peristiwa);
        };
    }

    /// The stages before it were passed outside this system.
    public boolean isInherited() {
        return peristiwa.equals("WARISAN");
    }

    boolean isReturn() {
        return peristiwa.equals(Action.KEMBALIKAN.name());
    }
}
