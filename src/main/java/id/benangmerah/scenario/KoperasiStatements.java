package id.benangmerah.scenario;

import static id.benangmerah.database.CopyRows.INFINITE_TIME;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Annual meetings and yearly statements.
final class KoperasiStatements {

    private final KoperasiPlan plan;
    private final KopChoices choices;
    private final KoperasiTables tables;
    private final Map<Integer, Set<Kop>> reporting = new HashMap<>();
    private final Map<Integer, Set<Kop>> withdrawn = new HashMap<>();

    KoperasiStatements(KoperasiPlan plan, KopChoices choices, KoperasiTables tables, long seed) {
        this.plan = plan;
        this.choices = choices;
        this.tables = tables;
        for (int year = Years.FIRST; year <= Years.LAST; year++) {
            var rat = choices.of("rat", year);
            var nik = choices.of("nik", year);
            withdrawn.put(
                    year, choices.top(kop -> nik.contains(kop) && !rat.contains(kop), plan.scaled(3), 31, year, 0.1));
            if (year <= Years.LAST_CLOSED) reporting.put(year, reporting(year));
        }
    }

    /// Who held a RAT has a statement to show; others hand it in too, up to the count.
    private Set<Kop> reporting(int year) {
        var metNextYear = choices.of("rat", year + 1);
        var aktif = choices.of("aktif", year);
        int others = plan.count("laporan", year) - metNextYear.size();
        var result = choices.top(
                kop -> aktif.contains(kop) && !metNextYear.contains(kop), Math.max(0, others), 32, year, 0.6);
        metNextYear.stream().filter(kop -> kop.existsAtEndOf(year)).forEach(result::add);
        return result;
    }

    void write(Dice dice, Kop kop) {
        double members = kop.anggota();
        double assets = (60 + 2_400 * kop.strength() * dice.unit() * dice.unit() * dice.unit())
                * 1_000_000
                * (kop.unitSimpanPinjam() ? 1.6 : 1);
        for (int year = Years.FIRST; year <= Years.LAST; year++) {
            if (choices.of("rat", year).contains(kop)) meeting(dice, kop, year, (int) members);
            else if (withdrawn.getOrDefault(year, Set.of()).contains(kop)) {
                mistaken(dice, kop, year, (int) members);
            }
            members *= 1.005 + dice.unit() * 0.03;
            assets *= 0.99 + dice.unit() * 0.14;
            if (reporting.getOrDefault(year, Set.of()).contains(kop)) statement(dice, kop, year, members, assets);
        }
    }

    private void meeting(Dice dice, Kop kop, int year, int members) {
        boolean onTime = dice.chance(0.72 + 0.2 * kop.strength());
        int day = onTime ? Years.dayIn(dice, year, 1, 6, 0) : Years.dayIn(dice, year, 7, 11, 0);
        long recorded = dice.chance(0.1) ? Years.recordedAt(dice, day, 40, 150) : Years.recordedAt(dice, day, 5, 40);
        int present = Math.max(1, members * dice.between(52, 92) / 100);
        if (dice.chance(0.06)) {
            long corrected = Years.after(recorded, Years.recordedAt(dice, (int) (recorded / 86_400), 10, 70));
            rat(kop, recorded, corrected, day, year, Math.max(1, present / 2), members);
            recorded = corrected;
        }
        rat(kop, recorded, INFINITE_TIME, day, year, present, members);
    }

    /// A meeting that was entered and later found not to have been held.
    private void mistaken(Dice dice, Kop kop, int year, int members) {
        int day = Years.dayIn(dice, year, 2, 5, 0);
        long recorded = Years.recordedAt(dice, day, 5, 40);
        long found = Years.after(recorded, Years.recordedAt(dice, day, 90, 160));
        rat(kop, recorded, found, day, year, members / 2, members);
    }

    private void rat(Kop kop, long recorded, long superseded, int day, int year, int present, int members) {
        tables.fact(tables.rat, kop, recorded, superseded)
                .date(day)
                .int4(year - 1)
                .int4(present)
                .int4(members)
                .text("BA-RAT/%d/%04d".formatted(year - 1, kop.id()));
    }

    private void statement(Dice dice, Kop kop, int year, double members, double assets) {
        int day = Years.dayIn(dice, year + 1, 3, 7, 0);
        long aset = (long) assets / 1_000 * 1_000;
        long own = aset / 100 * dice.between(28, 64);
        long volume = aset / 100 * dice.between(60, 160);
        long recorded = Years.recordedAt(dice, day, 3, 40);
        int women = (int) (members * (kop.kelompok() == Kop.Kelompok.WANITA ? 1 : 0.3 + dice.unit() * 0.4));
        tables.fact(tables.laporan, kop, recorded)
                .int4(year)
                .numeric(aset, 0)
                .numeric(own, 0)
                .numeric(aset - own, 0)
                .numeric(volume, 0)
                .numeric(volume / 1_000 * dice.between(-4, 70), 0)
                .int4((int) members - women)
                .int4(women)
                .int4(1 + (int) (members / 90));
    }
}
