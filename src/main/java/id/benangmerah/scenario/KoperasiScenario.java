package id.benangmerah.scenario;

import static id.benangmerah.database.CopyRows.INFINITE_DAY;
import static id.benangmerah.database.CopyRows.INFINITE_TIME;

import id.benangmerah.database.CopyRows;
import id.benangmerah.privacy.FieldCipher;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/// Makes the cooperatives and writes their register, meetings and statements; what is done
/// with them is in [KoperasiEvents], [KoperasiLicences] and [KoperasiPeople].
final class KoperasiScenario {

    private final List<Kop> kops;
    private final KopChoices choices;
    private final KoperasiTables tables = new KoperasiTables();
    private final KoperasiEvents events;
    private final KoperasiLicences licences;
    private final KoperasiPeople people;
    private final KoperasiStatements statements;
    private final long seed;

    KoperasiScenario(KoperasiPlan plan, List<Place> places, FieldCipher cipher, long seed) {
        this.seed = seed;
        this.kops = new KopMaker(plan, seed).make(places);
        this.choices = new KopChoices(plan, kops, seed);
        this.events = new KoperasiEvents(plan, choices, tables, seed);
        this.licences = new KoperasiLicences(plan, choices, tables, seed);
        this.people = new KoperasiPeople(plan, choices, tables, new People(cipher, 6_001), seed);
        this.statements = new KoperasiStatements(plan, choices, tables, seed);
    }

    KoperasiTables tables() {
        return tables;
    }

    void generate(IntConsumer made) {
        for (var kop : kops) {
            var dice = Dice.of(seed, 5, kop.id());
            tables.koperasi.start().int8(kop.id());
            terdaftar(dice, kop);
            keaktifan(dice, kop);
            certificates(dice, kop);
            statements.write(dice, kop);
            people.pengurus(dice, kop);
            made.accept(kop.id());
        }
        for (int year = Years.FIRST; year <= Years.LAST; year++) {
            events.write(year);
            licences.write(year);
            people.write(year);
        }
        licences.writeBefore();
        people.writeStock();
    }

    private void terdaftar(Dice dice, Kop kop) {
        long recorded = Years.recordedAt(dice, kop.founded(), 5, 40);
        boolean corrected = dice.chance(0.03);
        long now = corrected ? Math.min(recorded + 86_400L * dice.between(20, 300), Years.LAST_MOMENT + 600) : recorded;
        var address = "Jalan " + dice.pick(STREETS) + " No. " + dice.between(1, 180);
        double latitude = kop.place().latitude(dice);
        double longitude = kop.place().longitude(dice);
        var nomor = badanHukum(dice, kop);
        boolean syariah = kop.kelompok() == Kop.Kelompok.PONPES || dice.chance(0.05);
        if (corrected) register(kop, recorded, now, nomor, syariah, "Jalan Raya", latitude, longitude);
        register(kop, now, INFINITE_TIME, nomor, syariah, address, latitude, longitude);
    }

    private static final List<String> STREETS = List.of(
            "Raya Desa",
            "Diponegoro",
            "Pahlawan",
            "Ahmad Yani",
            "Sultan Agung",
            "Kartini",
            "Merdeka",
            "Pasar Lama",
            "KH Hasyim Asy'ari",
            "Untung Suropati",
            "Masjid",
            "Balai Desa");

    private void register(
            Kop kop,
            long recorded,
            long superseded,
            String nomor,
            boolean syariah,
            String address,
            double latitude,
            double longitude) {
        var row = tables.fact(tables.terdaftar, kop, recorded, superseded)
                .date(kop.founded())
                .date(INFINITE_DAY)
                .text(kop.nama());
        if (everCertified(kop)) row.text(nik(kop));
        else row.nothing();
        row.text(nomor)
                .date(kop.founded())
                .text(jenis(kop))
                .text(
                        kop.kelompok() == Kop.Kelompok.PONPES
                                ? "PESANTREN"
                                : kop.kelompok().name())
                .text(syariah ? "SYARIAH" : "KONVENSIONAL")
                .text("PRIMER_KABUPATEN")
                .bool(kop.unitSimpanPinjam())
                .text(address)
                .float8(latitude)
                .float8(longitude);
    }

    private static String badanHukum(Dice dice, Kop kop) {
        int year = Years.yearOf(kop.founded());
        if (year >= 2019) return "AHU-%07d.AH.01.26.TAHUN %d".formatted(dice.between(1_000, 39_999), year);
        if (year >= 2000) return "518/BH/%d/424.066/%d".formatted(dice.between(10, 999), year);
        return "%d/BH/II/%d".formatted(dice.between(3_000, 9_999), year);
    }

    private static String jenis(Kop kop) {
        if (kop.simpanPinjamOnly()) return "SIMPAN_PINJAM";
        return switch (kop.kelompok()) {
            case TANI, KUD, NELAYAN -> kop.id() % 3 == 0 ? "PEMASARAN" : "PRODUSEN";
            case UMUM -> kop.id() % 4 == 0 ? "JASA" : "KONSUMEN";
            default -> "KONSUMEN";
        };
    }

    private boolean everCertified(Kop kop) {
        for (int year = Years.FIRST; year <= Years.LAST; year++) if (isCertified(kop, year)) return true;
        return false;
    }

    private boolean isCertified(Kop kop, int year) {
        return choices.of("nik", year).contains(kop);
    }

    private static String nik(Kop kop) {
        return "35140%08d".formatted(10_000 + kop.id() * 37L);
    }

    /// A row for what was known until the state changed, one for what it then turned out to
    /// have been.
    private void keaktifan(Dice dice, Kop kop) {
        IntPredicate active = year -> choices.of("aktif", year).contains(kop);
        int first = Math.max(Years.FIRST, kop.entryYear());
        boolean now = active.test(first);
        int from = kop.founded();
        long known = Years.recordedAt(dice, from, 5, 40);
        for (int year = first + 1; year <= Years.LAST; year++) {
            if (active.test(year) == now) continue;
            int next = Years.dayIn(dice, year, 1, 9, from + 30);
            long noticed = Years.after(known, Years.recordedAt(dice, next, 10, 60));
            status(kop, now, from, INFINITE_DAY, known, noticed);
            status(kop, now, from, next, noticed, INFINITE_TIME);
            now = !now;
            from = next;
            known = noticed;
        }
        status(kop, now, from, INFINITE_DAY, known, INFINITE_TIME);
    }

    private void status(Kop kop, boolean active, int from, int until, long recorded, long superseded) {
        tables.fact(tables.keaktifan, kop, recorded, superseded)
                .date(from)
                .date(until)
                .text(active ? "AKTIF" : "TIDAK_AKTIF");
    }

    /// Certificates of two years, renewed without a gap while the cooperative holds one.
    private void certificates(Dice dice, Kop kop) {
        for (int year = Years.FIRST; year <= Years.LAST; year++) {
            if (!isCertified(kop, year)) continue;
            int from = year == Years.FIRST ? Years.dayIn(dice, 2020, 1, 12, 0) : Years.dayIn(dice, year, 2, 11, 0);
            from = Math.max(from, kop.founded() + 10);
            int last = year;
            while (last < Years.LAST && isCertified(kop, last + 1)) last++;
            int end = last == Years.LAST ? Years.day(2027, 1, 31) : Years.dayIn(dice, last + 1, 1, 9, 0);
            issue(dice, kop, from, end, last == Years.LAST);
            year = last;
        }
    }

    private void issue(Dice dice, Kop kop, int from, int end, boolean continues) {
        for (int start = from; start < end; start += 730) {
            int until = continues ? start + 730 : Math.min(start + 730, end);
            tables.fact(tables.sertifikatNik, kop, Years.recordedAt(dice, Math.min(start, Years.lastDay(2026)), 5, 30))
                    .date(start)
                    .date(until)
                    .text("%s/%02d".formatted(nik(kop), Years.yearOf(start) % 100))
                    .text(dice.pick(GRADES));
        }
    }

    private static final List<String> GRADES = new ArrayList<>(List.of("A", "B", "B", "C1", "C1", "C2", "C3"));

    static CopyRows nullable(CopyRows rows, @org.jspecify.annotations.Nullable String text) {
        return text == null ? rows.nothing() : rows.text(text);
    }
}
