package id.benangmerah.rencana.tahapan;

import id.benangmerah.identity.Role;
import id.benangmerah.identity.User;
import id.benangmerah.rencana.Perkada;
import id.benangmerah.rencana.Revisi;
import id.benangmerah.rencana.Tahap;
import id.benangmerah.rencana.Versi;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where a version stands and what lies beside it. `history` and `lampiranList` are newest first,
/// `parafList` holds every paraf ever given.
public record Standing(
        Versi versi,
        Revisi current,
        List<Langkah> history,
        List<Lampiran> lampiranList,
        List<Paraf> parafList,
        @Nullable Perkada perkada) {

    public Tahap tahap() {
        return versi.tahap();
    }

    public List<Transition> ways() {
        return Transitions.from(tahap());
    }

    /// Those that count: of this round of signing, over the text as it stands now.
    public List<Paraf> standingParaf() {
        return ofThisRound().stream()
                .filter(paraf -> paraf.revisi() == current.nomor())
                .toList();
    }

    /// Those of this round that fell because the text changed.
    public List<Paraf> fallenParaf() {
        return ofThisRound().stream()
                .filter(paraf -> paraf.revisi() != current.nomor())
                .toList();
    }

    /// Those under the act that enacted this version.
    public List<Paraf> sealingParaf() {
        if (perkada == null) return List.of();
        int round = history.getFirst().langkah() - 1;
        return parafList.stream()
                .filter(paraf -> paraf.revisi() == perkada.revisi() && paraf.langkah() == round)
                .toList();
    }

    private List<Paraf> ofThisRound() {
        return parafList.stream()
                .filter(paraf -> tahap() == Tahap.PENETAPAN && paraf.langkah() == versi.langkah())
                .toList();
    }

    /// Whose turn it is; empty when all have signed or nobody is to sign.
    public Optional<Pejabat> nextPejabat() {
        return tahap() == Tahap.PENETAPAN ? Pejabat.after(standingParaf().size()) : Optional.empty();
    }

    /// A regulation from before its life was kept here.
    public boolean isInherited() {
        return history.getFirst().isInherited();
    }

    /// Whose turn it is to do something about this version; empty for an enacted one.
    public Set<Role> waitingFor() {
        if (versi.isEnacted()) return Set.of();
        var next = nextPejabat();
        return next.isPresent() ? Set.of(next.get().role()) : ways().getFirst().roles();
    }

    /// What those are to do.
    public String waitingWork() {
        if (!corrections().isEmpty()) {
            return "Betulkan " + corrections().size() + " koreksi, lalu ajukan lagi";
        }
        return nextPejabat()
                .map(next -> next == Pejabat.BUPATI ? "Tanda tangani Renstra" : "Paraf Renstra")
                .orElseGet(() -> ways().getFirst().action().button());
    }

    /// The document handed in at this stage; one of an earlier round does not count again.
    public Optional<Lampiran> findLampiran(JenisLampiran jenis) {
        return lampiranList.stream()
                .filter(one -> one.jenis() == jenis && one.langkah() == versi.langkah())
                .findFirst();
    }

    public List<JenisLampiran> missing(Transition transition) {
        return transition.lampiranList().stream()
                .filter(jenis -> findLampiran(jenis).isEmpty())
                .toList();
    }

    /// What the one who returned the plan wants corrected; empty when it was not returned.
    public List<String> corrections() {
        var last = history.getFirst();
        return last.isReturn() ? last.koreksi() : List.of();
    }

    public Optional<LocalDate> due(ZoneId zone) {
        return DueRule.find(tahap())
                .map(rule -> rule.due(versi.sejak().atZone(zone).toLocalDate()));
    }

    public boolean mayAttach(User user, JenisLampiran jenis) {
        return ways().stream().anyMatch(way -> way.lampiranList().contains(jenis) && way.isFor(user));
    }
}
