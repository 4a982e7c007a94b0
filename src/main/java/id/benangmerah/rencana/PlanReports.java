package id.benangmerah.rencana;

import id.benangmerah.rencana.periksa.report.CheckedPlan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the checker finds in the stored revisions. A revision never changes, so each is
/// checked once while it is remembered.
@Component
public class PlanReports {
    private static final int REMEMBERED = 8;

    private final RencanaService rencana;
    private final Map<Long, RevisionReport> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, RevisionReport> eldest) {
            return size() > REMEMBERED;
        }
    };

    public PlanReports(RencanaService rencana) {
        this.rencana = rencana;
    }

    /// Of the plan in force, as it stands now.
    public Optional<RevisionReport> findCurrent() {
        return rencana.findCurrentRevisi().map(this::of);
    }

    public Optional<RevisionReport> find(long nomor) {
        return rencana.findRevisi(nomor).map(this::of);
    }

    private RevisionReport of(Revisi revisi) {
        synchronized (known) {
            return known.computeIfAbsent(revisi.nomor(), _ -> check(revisi));
        }
    }

    private RevisionReport check(Revisi revisi) {
        var naskah = rencana.findNaskah(revisi.nomor()).orElseThrow();
        var renstra = rencana.getRevision(revisi.nomor());
        return RevisionReport.of(
                revisi, CheckedPlan.of(renstra, renstra.identitas().id() + ".yaml", naskah));
    }
}
