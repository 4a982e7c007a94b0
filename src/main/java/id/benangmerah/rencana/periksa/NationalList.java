package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.Renstra;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the national list of programs, kegiatan and subkegiatan offers, in the version that a
/// plan says it follows and as far as it is known.
public final class NationalList {

    private NationalList() {}

    /// A line of the list; the indicator and its unit are given for subkegiatan.
    public record Line(
            String kode,
            String nama,
            @Nullable String indikator,
            @Nullable String satuan) {}

    /// The lines directly below a code, by code; none when the version is not known.
    public static List<Line> childrenOf(Renstra plan, String kode) {
        return OfficialNames.of(new Plan(plan)).stream()
                .flatMap(names -> names.childrenOf(kode).stream())
                .map(line -> new Line(line.codeFor(kode), line.name(), line.indicator(), line.unit()))
                .toList();
    }
}
