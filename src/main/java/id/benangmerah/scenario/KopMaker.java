package id.benangmerah.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Invents the cooperatives: where they are, what they are called, how well they do.
final class KopMaker {

    private static final List<String> WORDS = List.of(
            "Artha Mulia",
            "Sumber Makmur",
            "Mitra Sejahtera",
            "Dadi Jaya",
            "Karya Bhakti",
            "Setia Kawan",
            "Sido Rukun",
            "Usaha Bersama",
            "Tunas Harapan",
            "Bina Sejahtera",
            "Harapan Jaya",
            "Mekar Sari",
            "Budi Luhur",
            "Tirta Kencana",
            "Mega Utama",
            "Rukun Santoso",
            "Guyub Rukun",
            "Al-Hikmah",
            "Nurul Huda",
            "Al-Amin",
            "Sinar Bromo",
            "Surya Kencana",
            "Cahaya Abadi",
            "Wahana Artha",
            "Sari Rasa",
            "Putri Mandiri",
            "Kartini",
            "Melati",
            "Kenanga",
            "Mawar Indah",
            "Anugerah",
            "Berkah Umat",
            "Gotong Royong",
            "Sekar Arum",
            "Bhakti Pertiwi",
            "Eka Karya",
            "Sumber Rejeki",
            "Manunggal",
            "Sentosa",
            "Lestari",
            "Amanah",
            "Barokah",
            "Syirkah Mandiri",
            "Multi Guna");

    /// In hundredths, in the order of the kinds.
    private static final int[] KINDS = {28, 2, 8, 12, 29, 8, 2, 10, 1};

    private final KoperasiPlan plan;
    private final long seed;
    private final Set<String> usedNames = new HashSet<>();

    KopMaker(KoperasiPlan plan, long seed) {
        this.plan = plan;
        this.seed = seed;
    }

    List<Kop> make(List<Place> places) {
        var drafts = drafts(places);
        var originals = drafts.stream().filter(kop -> kop.entryYear() == 0).toList();
        var withUnit = strongest(originals, plan.scaled(KoperasiPlan.SIMPAN_PINJAM_UNITS), 0.8, 1);
        var units =
                originals.stream().filter(kop -> withUnit.contains(kop.id())).toList();
        var only = strongest(units, plan.scaled(KoperasiPlan.SIMPAN_PINJAM_ONLY), 0.3, 2);
        return drafts.stream()
                .map(kop -> named(kop, withUnit.contains(kop.id()), only.contains(kop.id())))
                .toList();
    }

    private List<Kop> drafts(List<Place> places) {
        var drafts = new ArrayList<Kop>();
        var weights =
                places.stream().mapToDouble(place -> Math.sqrt(place.weight())).toArray();
        for (int year = Years.FIRST - 1; year <= Years.LAST; year++) {
            int count = year < Years.FIRST ? plan.size() : plan.count("baru", year);
            int entryYear = year < Years.FIRST ? 0 : year;
            var perPlace = Apportionment.of(count, weights);
            for (int place = 0; place < perPlace.length; place++) {
                for (int i = 0; i < perPlace[place]; i++) {
                    drafts.add(draft(drafts.size() + 1, places.get(place), entryYear));
                }
            }
        }
        return drafts;
    }

    private Kop draft(int id, Place place, int entryYear) {
        var dice = Dice.of(seed, 3, id);
        int founded = entryYear == 0
                ? Years.dayIn(dice, 2020 - (int) (dice.unit() * dice.unit() * 45), 1, 12, 0)
                : Years.dayIn(dice, entryYear, 1, 9, 0);
        double strength = 0.55 * dice.unit() + 0.45 * place.vigour() / 1.4;
        int anggota = 20 + (int) (570 * dice.unit() * dice.unit() * (0.6 + strength));
        return new Kop(id, place, entryYear, founded, strength, false, false, kind(dice), "", anggota);
    }

    private Set<Integer> strongest(List<Kop> kops, int count, double steadiness, int purpose) {
        var chosen = new HashSet<Integer>();
        kops.stream()
                .sorted(Comparator.<Kop>comparingDouble(kop -> -kop.score(seed, purpose, 0, steadiness))
                        .thenComparing(Kop::id))
                .limit(count)
                .forEach(kop -> chosen.add(kop.id()));
        return chosen;
    }

    private Kop named(Kop kop, boolean unit, boolean only) {
        var dice = Dice.of(seed, 4, kop.id());
        var prefix = only ? "KSP" : prefix(kop.kelompok());
        var nama = unused(prefix + " " + dice.pick(WORDS), kop.place());
        return new Kop(
                kop.id(),
                kop.place(),
                kop.entryYear(),
                kop.founded(),
                kop.strength(),
                unit,
                only,
                only ? Kop.Kelompok.UMUM : kop.kelompok(),
                nama,
                kop.anggota());
    }

    private String unused(String nama, Place place) {
        if (usedNames.add(nama)) return nama;
        var withPlace = nama + " " + place.nama();
        var candidate = withPlace;
        for (int number = 2; !usedNames.add(candidate); number++) candidate = withPlace + " " + number;
        return candidate;
    }

    private static String prefix(Kop.Kelompok kelompok) {
        return switch (kelompok) {
            case UMUM -> "KSU";
            case KUD -> "KUD";
            case KPRI -> "KPRI";
            case KARYAWAN -> "Kopkar";
            case WANITA -> "Kopwan";
            case PONPES -> "Koppontren";
            case PASAR -> "Koppas";
            case TANI -> "Koptan";
            case NELAYAN -> "Kopnel";
        };
    }

    private static Kop.Kelompok kind(Dice dice) {
        int roll = dice.below(100);
        int kind = 0;
        while (roll >= KINDS[kind]) roll -= KINDS[kind++];
        return Kop.Kelompok.values()[kind];
    }
}
