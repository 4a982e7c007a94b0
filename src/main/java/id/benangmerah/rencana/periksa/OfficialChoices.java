package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.Renstra;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the national list offers under a node of the plan, for those who write one.
public final class OfficialChoices {
    private OfficialChoices() {}

    /// A line of the list with the code that it has under the bidang of the plan. `sure` is
    /// false where the wording was not seen in more than one plan.
    public record Choice(
            String code,
            String name,
            @Nullable String indicator,
            @Nullable String unit,
            boolean sure) {}

    /// Programs of the bidang for null, kegiatan of a program, subkegiatan of a kegiatan;
    /// without those the plan has already. Empty when the list is not known here.
    public static List<Choice> under(Renstra renstra, @Nullable String parent) {
        var names = OfficialNames.of(new Plan(renstra));
        if (names.isEmpty()) return List.of();
        var bidang = renstra.identitas().bidangUrusan();
        var above = parent == null ? bidang : parent;
        int segments = parent == null ? 3 : parent.split("\\.").length == 3 ? 5 : 6;
        return names.get().all().stream()
                .map(official -> new Choice(
                        official.codeFor(bidang),
                        official.name(),
                        official.indicator(),
                        official.unit(),
                        "V".equals(official.certainty())))
                .filter(choice -> choice.code().startsWith(above + ".")
                        && choice.code().split("\\.").length == segments
                        && renstra.findNode(choice.code()).isEmpty())
                .sorted(Comparator.comparing(Choice::code))
                .toList();
    }
}
