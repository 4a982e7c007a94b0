package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.PohonKinerja;
import id.benangmerah.rencana.Renstra;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who answers for each part, what its result depends on, and who else contributes. Asked only
/// of plans that state a performance tree.
@Family("Pohon kinerja: penanggung jawab, faktor kunci, kinerja lintas")
sealed interface PerformanceTree extends Rule {
    String BASIS = "PermenPANRB 89/2021";

    @Override
    default void check(Plan plan, Findings findings) {
        var pohon = plan.renstra().pohonKinerja();
        if (pohon != null) check(plan, pohon, findings);
    }

    void check(Plan plan, PohonKinerja pohon, Findings findings);

    @About(
            code = "PHN-01",
            level = Level.PERINGATAN,
            title = "Setiap bagian mempunyai penanggung jawab",
            basis = BASIS + ": setiap kinerja ada pemiliknya",
            explanation = """
                    Bagian tanpa penanggung jawab mengikuti bagian di atasnya. Bila sampai tujuan tidak ada yang disebut, \
                    tidak seorang pun menjawabnya.""",
            example = "Tujuan dan sasaran tanpa penanggung jawab, hanya satu dari dua program yang punya.")
    record WithoutOwner() implements PerformanceTree {
        @Override
        public void check(Plan plan, PohonKinerja pohon, Findings findings) {
            var owned = new HashSet<String>();
            for (var placed : plan.renstra().placedNodes()) {
                var node = placed.node();
                boolean above = placed.parent() != null && owned.contains(placed.parent());
                if (above || pohon.findPenanggungJawab(node.id()).isPresent()) {
                    owned.add(node.id());
                    continue;
                }
                findings.at(plan.place((Record) node), "tidak ada penanggung jawab")
                        .mend("Sebutkan unit dan pejabat yang menjawabnya.")
                        .say(
                                "%s %s tidak mempunyai penanggung jawab, dan tidak ada yang disebut di atasnya.",
                                Words.capital(node.level()), Words.quoted(node.nama()));
            }
        }
    }

    @About(
            code = "PHN-02",
            level = Level.GALAT,
            title = "Faktor kunci dijawab bagian di bawahnya",
            basis = BASIS + ": faktor kunci dijabarkan ke jenjang di bawahnya tanpa berputar",
            explanation = """
                    Yang menjawab faktor kunci berada di bawah hasil yang bergantung padanya. Bila ia berada di tempat lain \
                    atau di atasnya, sebab dan akibatnya berputar.""",
            example = "Faktor kunci sebuah sasaran dijawab oleh tujuan di atasnya.")
    record AnsweredElsewhere() implements PerformanceTree {
        @Override
        public void check(Plan plan, PohonKinerja pohon, Findings findings) {
            var parents = parents(plan.renstra());
            for (var factor : pohon.faktorKunciList()) {
                var place = plan.place(factor).at("dijawab", "yang menjawab");
                if (factor.dijawabList().isEmpty())
                    findings.at(place, "tidak ada")
                            .mend("Sebutkan bagian di bawahnya yang menjawab, atau tambahkan bagian itu.")
                            .say("Faktor kunci %s tidak dijawab bagian mana pun.", Words.quoted(factor.nama()));
                for (var answer : factor.dijawabList())
                    if (!isBelow(answer, factor.bagian(), parents))
                        findings.at(place, answer)
                                .mend("Sebutkan bagian di bawah %s.", factor.bagian())
                                .say(
                                        "Faktor kunci %s dari %s dijawab %s, yang tidak berada di bawahnya.",
                                        Words.quoted(factor.nama()), factor.bagian(), answer);
            }
        }

        private static boolean isBelow(String id, String top, Map<String, String> parents) {
            for (@Nullable String at = parents.get(id); at != null; at = parents.get(at))
                if (at.equals(top)) return true;
            return false;
        }

        private static Map<String, String> parents(Renstra renstra) {
            var parents = new HashMap<String, String>();
            for (var placed : renstra.placedNodes())
                if (placed.parent() != null) parents.put(placed.node().id(), placed.parent());
            return parents;
        }
    }

    @About(
            code = "PHN-03",
            level = Level.PERINGATAN,
            title = "Kinerja lintas menyebut perangkat daerah lain",
            basis = BASIS + ": kinerja yang memerlukan perangkat daerah lain (crosscutting)",
            explanation = "Sumbangan tanpa nama perangkat daerah, atau dari dinas itu sendiri, tidak dapat ditagih.",
            example = "Sumbangan “penyediaan satu data” tanpa perangkat daerah.")
    record NobodyElse() implements PerformanceTree {
        @Override
        public void check(Plan plan, PohonKinerja pohon, Findings findings) {
            var own = plan.renstra().identitas().perangkatDaerah();
            for (var lintas : pohon.kinerjaLintasList()) {
                var other = lintas.perangkatDaerah();
                if (other != null && !Wording.isSame(other, own)) continue;
                findings.at(
                                plan.place(lintas).at("perangkat_daerah", "perangkat daerah"),
                                Objects.requireNonNullElse(other, "tidak ada"))
                        .mend("Sebutkan perangkat daerah lain yang menyumbang.")
                        .say(
                                "Sumbangan %s pada %s %s.",
                                Words.quoted(lintas.sumbangan()),
                                lintas.bagian(),
                                other == null
                                        ? "tidak menyebut perangkat daerah yang menyumbang"
                                        : "menyebut dinas ini sendiri");
            }
        }
    }

    @About(
            code = "PHN-04",
            level = Level.PERINGATAN,
            title = "Satu bagian mempunyai satu penanggung jawab",
            basis = BASIS + ": setiap kinerja ada pemiliknya",
            explanation = "Bila dua pejabat menjawab bagian yang sama, tidak jelas siapa yang ditagih.",
            example = "Program pengawasan ditulis dua kali dengan dua kepala bidang.")
    record OwnedTwice() implements PerformanceTree {
        @Override
        public void check(Plan plan, PohonKinerja pohon, Findings findings) {
            Set<String> seen = new HashSet<>();
            for (var owner : pohon.penanggungJawabList())
                if (!seen.add(owner.bagian()))
                    findings.at(plan.place(owner).at("bagian", "bagian"), owner.bagian())
                            .mend("Pilih satu penanggung jawab; yang lain ditulis pada bagian di bawahnya.")
                            .say("%s ditulis lebih dari sekali sebagai tanggung jawab.", plan.nameOf(owner.bagian()));
        }
    }
}
