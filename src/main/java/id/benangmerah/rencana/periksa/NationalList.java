package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.Renstra;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the national list of programs, kegiatan and subkegiatan offers, in the version that a
/// plan says it follows and as far as it is known.
public final class NationalList {

    private NationalList() {}

    /// A line of the list under the bidang of the plan; the indicator and its unit are given for
    /// subkegiatan. `sure` is false where the wording was not seen in more than one plan.
    public record Line(
            String kode,
            String nama,
            @Nullable String indikator,
            @Nullable String satuan,
            boolean sure) {}

    /// The programs of a bidang, the kegiatan of a program or the subkegiatan of a kegiatan, by
    /// code; none when the version is not known.
    public static List<Line> childrenOf(Renstra plan, String kode) {
        var bidang = plan.identitas().bidangUrusan();
        int segments = switch (segments(kode)) {
            case 2 -> 3;
            case 3 -> 5;
            default -> 6;
        };
        return OfficialNames.of(new Plan(plan)).stream()
                .flatMap(names -> names.all().stream())
                .map(line -> new Line(
                        line.codeFor(bidang), line.name(), line.indicator(), line.unit(), "V".equals(line.certainty())))
                .filter(line -> line.kode().startsWith(kode + ".") && segments(line.kode()) == segments)
                .sorted(Comparator.comparing(Line::kode))
                .toList();
    }

    private static int segments(String kode) {
        return kode.split("\\.").length;
    }
}
