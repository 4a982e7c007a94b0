package id.benangmerah.rencana.tahapan;

import id.benangmerah.rencana.Perkada;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody says when moving a plan. `revisi` is the text they had before them.
public record Move(long revisi, String catatan, List<String> koreksi, Perkada.@Nullable Numbers perkada) {

    public static Move of(long revisi, String catatan) {
        return new Move(revisi, catatan.strip(), List.of(), null);
    }

    /// One correction a line; empty lines do not count.
    public Move correcting(String lines) {
        var list =
                lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return new Move(revisi, catatan, list, perkada);
    }

    public Move numbered(Perkada.Numbers numbers) {
        return new Move(revisi, catatan, koreksi, numbers);
    }
}
