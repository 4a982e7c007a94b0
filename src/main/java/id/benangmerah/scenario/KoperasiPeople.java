package id.benangmerah.scenario;

import static id.benangmerah.database.CopyRows.INFINITE_DAY;
import static id.benangmerah.database.CopyRows.INFINITE_TIME;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The people of the cooperatives: boards, managers, trained members, their trainings and
/// SKKNI certificates. Training goes to some cooperatives a year; every one of them sends
/// at least one person.
final class KoperasiPeople {

    private static final List<String> OFFICERS = List.of("KETUA", "SEKRETARIS", "BENDAHARA");
    private static final int STAFF = 3;

    private final KoperasiPlan plan;
    private final KopChoices choices;
    private final KoperasiTables tables;
    private final People people;
    private final long seed;
    private final List<Sdm> staff = new ArrayList<>();
    private final Map<Kop, List<Sdm>> staffOf = new HashMap<>();
    private long members;

    /// @param since the year it is on record from
    private record Sdm(long id, Kop kop, int since, int rank) {}

    KoperasiPeople(KoperasiPlan plan, KopChoices choices, KoperasiTables tables, People people, long seed) {
        this.plan = plan;
        this.choices = choices;
        this.tables = tables;
        this.people = people;
        this.seed = seed;
        hire();
    }

    private void hire() {
        int total = 0;
        for (int year = Years.FIRST; year <= Years.LAST; year++) total += plan.count("sdm", year);
        var employers = List.copyOf(choices.top(kop -> kop.entryYear() == 0, (total + STAFF - 1) / STAFF, 81, 0, 0.9));
        for (int year = Years.FIRST; year <= Years.LAST; year++) {
            for (int i = plan.count("sdm", year); i > 0; i--) {
                int number = staff.size();
                var sdm = new Sdm(number + 1, employers.get(number / STAFF), year, number % STAFF);
                staff.add(sdm);
                staffOf.computeIfAbsent(sdm.kop, _ -> new ArrayList<>()).add(sdm);
            }
        }
        members = staff.size();
    }

    void pengurus(Dice dice, Kop kop) {
        for (var office : OFFICERS) {
            boolean woman = kop.kelompok() == Kop.Kelompok.WANITA || dice.chance(0.3);
            var person = people.person(dice, kop.place().desa(), woman, 1955, 1994);
            int from = Math.max(kop.founded(), Years.dayIn(dice, 2018 + dice.below(3), 1, 6, 0));
            var row = tables.fact(tables.pengurus, kop, Years.recordedAt(dice, from, 5, 60))
                    .date(from)
                    .date(INFINITE_DAY)
                    .text(person.nama())
                    .text(office)
                    .text(person.jenisKelamin());
            people.writeNik(row, person.nik());
            people.writeTelepon(row, person.telepon());
        }
    }

    /// Boards and managers, and their certificates: of three years, always renewed.
    void writeStock() {
        for (var sdm : staff) {
            var dice = Dice.of(seed, 82, sdm.id);
            int from = sdm.since == Years.FIRST
                    ? Years.dayIn(dice, 2016 + dice.below(5), 1, 12, sdm.kop.founded() + 1)
                    : Years.dayIn(dice, sdm.since, 1, 3, 0);
            register(dice, sdm.id, sdm.kop, sdm.rank == STAFF - 1 ? "PENGELOLA" : "PENGURUS", from);
        }
        int first = 0;
        var bySkill = shuffled(staff, 83, 0);
        for (int year = Years.FIRST; year <= Years.LAST; year++) {
            for (int i = plan.count("skkni", year); i > 0; i--) first = certify(bySkill, first, year);
        }
    }

    /// Certifies the next in the list who is on record; returns where to go on.
    private int certify(List<Sdm> bySkill, int start, int year) {
        int i = start;
        while (bySkill.get(i).since > Years.FIRST) i++;
        var sdm = bySkill.get(i);
        var dice = Dice.of(seed, 84, sdm.id);
        int from = year == Years.FIRST
                ? Years.dayIn(dice, 2019 + dice.below(3), 1, 12, 0)
                : Years.dayIn(dice, year, 3, 11, 0);
        for (int day = from; day < Years.day(2027, 1, 1); day += 3 * 365) {
            tables.fact(tables.sdmSkkni, sdm.kop, Years.recordedAt(dice, Math.min(day, Years.lastDay(2026)), 7, 45))
                    .int8(sdm.id)
                    .date(day)
                    .date(day + 3 * 365)
                    .text("64%08d-%d".formatted(sdm.id * 131, Years.yearOf(day)))
                    .text(sdm.rank == STAFF - 1 ? "Manajer Koperasi Jasa Keuangan" : "Pengelola Koperasi");
        }
        return i + 1;
    }

    void write(int year) {
        var aktif = choices.of("aktif", year);
        var sending = choices.top(
                kop -> aktif.contains(kop)
                        && staffOf.getOrDefault(kop, List.of()).stream().anyMatch(sdm -> sdm.since <= year),
                plan.count("koperasi_pelatihan", year),
                85,
                year,
                0.5);
        var rounds = new ArrayList<List<Sdm>>();
        for (int i = 0; i < STAFF; i++) rounds.add(new ArrayList<>());
        for (var kop : sending) {
            var present = staffOf.getOrDefault(kop, List.of()).stream()
                    .filter(sdm -> sdm.since <= year)
                    .toList();
            var order = shuffled(present, 86, year);
            for (int i = 0; i < order.size(); i++) rounds.get(i).add(order.get(i));
        }
        trainStaff(rounds.stream().flatMap(List::stream).toList(), year);
        trainMembers(List.copyOf(sending), year);
    }

    private void trainStaff(List<Sdm> pool, int year) {
        int understood = Math.min(pool.size(), plan.count("sdm_paham", year));
        int attended = Math.min(pool.size(), understood + understood / 8);
        for (int i = 0; i < attended; i++) {
            training(pool.get(i).id, pool.get(i).kop, year, "PERKOPERASIAN", i < understood, 1);
        }
        int enterprising = Math.min(pool.size(), plan.count("sdm_wirausaha", year));
        for (int i = 0; i < enterprising; i++) {
            var sdm = pool.get(pool.size() - 1 - i);
            training(sdm.id, sdm.kop, year, "KEWIRAUSAHAAN", true, 2);
        }
    }

    private void trainMembers(List<Kop> sending, int year) {
        int understood = plan.count("anggota_paham", year);
        for (int i = 0; i < plan.count("anggota_dilatih", year) && !sending.isEmpty(); i++) {
            var kop = sending.get(i % sending.size());
            long id = ++members;
            int day = training(id, kop, year, "PERKOPERASIAN", i < understood, 3);
            register(Dice.of(seed, 87, id), id, kop, "ANGGOTA", day);
        }
    }

    private int training(long id, Kop kop, int year, String materi, boolean paham, int kind) {
        var dice = Dice.of(seed, 88, id, year, kind);
        int day = Years.dayIn(dice, year, 3, 10, 0);
        tables.fact(tables.sdmPelatihan, kop, Years.recordedAt(dice, day, 3, 30))
                .int8(id)
                .date(day)
                .text(materi)
                .text(materi.equals("KEWIRAUSAHAAN") ? "Pelatihan Kewirausahaan" : "Pelatihan Perkoperasian")
                .int4(8 * dice.between(1, 4))
                .bool(paham);
        return day;
    }

    private void register(Dice dice, long id, Kop kop, String peran, int from) {
        boolean woman = kop.kelompok() == Kop.Kelompok.WANITA || dice.chance(0.4);
        var person = people.person(dice, kop.place().desa(), woman, 1960, 2000);
        tables.sdm.start().int8(id).int8(kop.id());
        var row = tables.sdmTerdaftar
                .start()
                .int8(id)
                .timestamp(Years.recordedAt(dice, from, 3, 40))
                .timestamp(INFINITE_TIME)
                .bytes(kop.kodeDesa())
                .bytes(UsahaTables.SIMULASI)
                .date(from)
                .date(INFINITE_DAY)
                .text(person.nama())
                .text(peran)
                .text(person.jenisKelamin());
        people.writeNik(row, person.nik());
    }

    private List<Sdm> shuffled(List<Sdm> list, int purpose, int year) {
        return list.stream()
                .sorted(Comparator.comparingDouble(
                        (Sdm sdm) -> Dice.of(seed, purpose, sdm.id, year).unit()))
                .toList();
    }
}
