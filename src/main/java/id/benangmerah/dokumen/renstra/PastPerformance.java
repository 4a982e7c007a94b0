package id.benangmerah.dokumen.renstra;

import id.benangmerah.rencana.KinerjaLalu;
import id.benangmerah.rencana.Renstra;
import java.util.List;

/// What a plan reports of the years before it; empty when it has no such chapter.
final class PastPerformance {

    private static final KinerjaLalu NONE = new KinerjaLalu(List.of(), List.of(), null);

    private PastPerformance() {}

    static KinerjaLalu of(Renstra renstra) {
        var pelayanan = renstra.pelayanan();
        return pelayanan == null || pelayanan.kinerja() == null ? NONE : pelayanan.kinerja();
    }
}
