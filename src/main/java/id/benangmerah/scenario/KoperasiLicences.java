package id.benangmerah.scenario;

import static id.benangmerah.database.CopyRows.INFINITE_DAY;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Licences of savings and loans (IUSP) and of offices: applications, issues, refusals.
final class KoperasiLicences {

    private static final List<String> OFFICES = List.of("CABANG", "CABANG_PEMBANTU", "KAS", "KAS");

    private final KoperasiPlan plan;
    private final KopChoices choices;
    private final KoperasiTables tables;
    private final long seed;
    private final Set<Kop> licensed = new HashSet<>();
    private long offices;

    KoperasiLicences(KoperasiPlan plan, KopChoices choices, KoperasiTables tables, long seed) {
        this.plan = plan;
        this.choices = choices;
        this.tables = tables;
        this.seed = seed;
        licensed.addAll(licensedBefore());
    }

    /// What was licensed before the years of the evidence.
    void writeBefore() {
        var before = licensedBefore();
        for (var kop : before) {
            var dice = Dice.of(seed, 72, kop.id());
            iusp(dice, kop, Math.max(kop.founded() + 30, Years.dayIn(dice, 2012 + dice.below(9), 1, 12, 0)));
        }
        var owners = List.copyOf(before);
        for (int i = 0; i < plan.scaled(KoperasiPlan.KANTOR_BEFORE); i++) {
            var kop = owners.get(i % owners.size());
            var dice = Dice.of(seed, 73, i);
            int day = Math.max(kop.founded() + 90, Years.dayIn(dice, 2014 + dice.below(7), 1, 12, 0));
            office(dice, kop, Math.min(day, Years.day(2020, 12, 28)), i);
        }
    }

    private Set<Kop> licensedBefore() {
        var aktif = choices.of("aktif", Years.FIRST);
        return choices.top(
                kop -> aktif.contains(kop) && kop.simpanPinjamOnly() && kop.founded() < Years.day(2020, 6, 1),
                plan.scaled(KoperasiPlan.IUSP_BEFORE),
                71,
                0,
                0.8);
    }

    void write(int year) {
        var aktif = choices.of("aktif", year);
        var applying = List.copyOf(choices.top(
                kop -> aktif.contains(kop) && kop.unitSimpanPinjam() && !licensed.contains(kop),
                plan.count("iusp_permohonan", year),
                74,
                year,
                0.6));
        int issued = plan.count("iusp_terbit", year);
        for (int i = 0; i < applying.size(); i++) application(applying.get(i), year, i < issued, i % 5 != 4);
        openOffices(year);
    }

    private void application(Kop kop, int year, boolean issued, boolean refused) {
        var dice = Dice.of(seed, 75, kop.id(), year);
        int day = Years.dayIn(dice, year, 1, 8, 0);
        step(dice, kop, 0, day, "IUSP", "PERMOHONAN", null);
        if (issued) {
            licensed.add(kop);
            int granted = day + dice.between(9, 60);
            iusp(dice, kop, granted);
            step(dice, kop, 0, granted, "IUSP", "PENERBITAN", nomor(kop, granted));
        } else if (refused) {
            step(dice, kop, 0, day + dice.between(9, 28), "IUSP", "PENOLAKAN", null);
        }
    }

    private void iusp(Dice dice, Kop kop, int day) {
        tables.fact(tables.iusp, kop, Years.recordedAt(dice, day, 3, 20))
                .date(day)
                .date(INFINITE_DAY)
                .text(nomor(kop, day));
    }

    private static String nomor(Kop kop, int day) {
        return "503/IUSP/%04d/424.083/%d".formatted(kop.id(), Years.yearOf(day));
    }

    private void openOffices(int year) {
        var rat = choices.of("rat", year);
        int applications = plan.count("kantor_permohonan", year);
        int issued = plan.count("kantor_terbit", year);
        var owners = List.copyOf(choices.top(
                kop -> rat.contains(kop) && licensed.contains(kop), Math.max(1, applications), 76, year, 0.4));
        for (int i = 0; i < applications && !owners.isEmpty(); i++) {
            var kop = owners.get(i % owners.size());
            var dice = Dice.of(seed, 77, i, year);
            int day = Years.dayIn(dice, year, 1, 8, 0);
            if (i < issued) {
                office(dice, kop, day + 25, i);
            } else {
                tables.kantor.start().int8(++offices).int8(kop.id());
                step(dice, kop, offices, day, "KANTOR_KAS", "PERMOHONAN", null);
                step(dice, kop, offices, day + 12, "KANTOR_KAS", "PENOLAKAN", null);
            }
        }
    }

    private void office(Dice dice, Kop kop, int day, int number) {
        var jenis = OFFICES.get(number % OFFICES.size());
        var izin = "KANTOR_" + jenis;
        tables.kantor.start().int8(++offices).int8(kop.id());
        step(dice, kop, offices, day - 25, izin, "PERMOHONAN", null);
        var nomorIzin = "503/%s/%04d/%d".formatted(jenis, offices, Years.yearOf(day));
        step(dice, kop, offices, day, izin, "PENERBITAN", nomorIzin);
        tables.fact(tables.kantorTerdaftar, kop, Years.recordedAt(dice, day, 3, 25))
                .int8(offices)
                .date(day)
                .date(INFINITE_DAY)
                .text("%s %s %d"
                        .formatted(
                                kop.nama(),
                                jenis.toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                                number + 1))
                .text(jenis)
                .text(nomorIzin);
    }

    private void step(
            Dice dice,
            Kop kop,
            long office,
            int day,
            String izin,
            String tahap,
            @org.jspecify.annotations.Nullable String nomor) {
        var row = tables.fact(tables.izin, kop, Years.recordedAt(dice, day, 1, 14));
        if (office == 0) row.nothing();
        else row.int8(office);
        KoperasiScenario.nullable(row.date(day).text(izin).text(tahap), nomor);
    }
}
