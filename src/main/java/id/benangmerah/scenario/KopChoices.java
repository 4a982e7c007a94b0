package id.benangmerah.scenario;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Which cooperatives are active, certified, have met and are sound, per year: always
/// exactly as many as planned. RAT is held only by holders of a NIK certificate, and only
/// cooperatives that held it are found sound.
final class KopChoices {

    private final KoperasiPlan plan;
    private final List<Kop> kops;
    private final long seed;
    private final Map<String, Set<Kop>> chosen = new HashMap<>();

    KopChoices(KoperasiPlan plan, List<Kop> kops, long seed) {
        this.plan = plan;
        this.kops = kops;
        this.seed = seed;
        for (int year = Years.FIRST; year <= Years.LAST; year++) choose(year);
    }

    private void choose(int year) {
        int y = year;
        var nik = put("nik", year, top(kop -> kop.existsAtEndOf(y), plan.count("nik", year), 21, year, 0.85));
        var rat = put("rat", year, top(nik::contains, plan.count("rat", year), 22, year, 0.75));
        var sehat = put(
                "sehat",
                year,
                top(kop -> rat.contains(kop) && kop.unitSimpanPinjam(), plan.count("sehat", year), 23, year, 0.7));
        var aktif = put("aktif", year, filledUp(nik, kop -> kop.existsAtEndOf(y), plan.count("aktif", year), 24, year));
        put(
                "dinilai",
                year,
                filledUp(
                        sehat,
                        kop -> aktif.contains(kop) && kop.unitSimpanPinjam(),
                        plan.count("dinilai", year),
                        25,
                        year));
    }

    /// In the order of choice, the strongest first.
    Set<Kop> of(String what, int year) {
        var found = chosen.get(what + year);
        if (found == null) throw new IllegalArgumentException(what + year);
        return found;
    }

    Set<Kop> top(Predicate<Kop> allowed, int count, int purpose, int year, double steadiness) {
        var result = new LinkedHashSet<Kop>();
        kops.stream()
                .filter(allowed)
                .map(kop -> new Ranked(kop, kop.score(seed, purpose, year, steadiness)))
                .sorted(Comparator.comparingDouble(Ranked::score).reversed().thenComparing(ranked -> ranked.kop.id()))
                .limit(count)
                .forEach(ranked -> result.add(ranked.kop));
        return result;
    }

    private Set<Kop> filledUp(Set<Kop> certain, Predicate<Kop> allowed, int count, int purpose, int year) {
        var result = new LinkedHashSet<>(certain);
        result.addAll(
                top(kop -> allowed.test(kop) && !certain.contains(kop), count - certain.size(), purpose, year, 0.7));
        return result;
    }

    private Set<Kop> put(String what, int year, Set<Kop> set) {
        chosen.put(what + year, set);
        return set;
    }

    private record Ranked(Kop kop, double score) {}
}
