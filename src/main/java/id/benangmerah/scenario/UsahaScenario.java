package id.benangmerah.scenario;

import static id.benangmerah.database.CopyRows.INFINITE_DAY;
import static id.benangmerah.scenario.UsahaTables.ascii;

import id.benangmerah.database.CopyRows;
import id.benangmerah.privacy.FieldCipher;
import java.util.function.LongConsumer;

/// Makes the enterprises one by one and writes their rows.
final class UsahaScenario {

    private static final byte[][] BADAN_USAHA = {
        ascii("PERORANGAN"), ascii("PT_PERORANGAN"), ascii("CV"), ascii("PT"), ascii("KOPERASI")
    };
    private static final byte[][] TEMPAT = {
        ascii("RUMAH"), ascii("KIOS"), ascii("PASAR"), ascii("KELILING"), ascii("DARING")
    };
    private static final int[] TEMPAT_SHARES = {46, 26, 14, 9, 5};
    private static final byte[] MIKRO = ascii("MIKRO");
    private static final byte[] KECIL = ascii("KECIL");
    private static final byte[] MENENGAH = ascii("MENENGAH");

    private final UsahaPlan plan;
    private final UsahaQuotas quotas;
    private final UsahaTables tables = new UsahaTables();
    private final UsahaSupport support;
    private final People people;
    private final Life life = new Life();
    private final long seed;

    private long owners;
    private String ownerName = "";
    private boolean ownerIsWoman;
    private long enterprises;
    private int registered;

    UsahaScenario(UsahaPlan plan, FieldCipher cipher, long seed) {
        this.plan = plan;
        this.quotas = new UsahaQuotas(plan);
        this.people = new People(cipher, 1);
        this.support = new UsahaSupport(tables, quotas);
        this.seed = seed;
    }

    UsahaTables tables() {
        return tables;
    }

    /// @param made is told the number of enterprises after each
    void generate(LongConsumer made) {
        for (int desa = 0; desa < plan.places().size(); desa++) {
            var place = plan.places().get(desa);
            var dice = Dice.of(seed, 2, place.desa().kode().hashCode());
            quotas.open(desa);
            for (int year = Years.FIRST; year <= Years.LAST; year++) {
                for (int i = plan.entries(year, desa); i > 0; i--) {
                    enterprise(dice, place, year);
                    made.accept(enterprises);
                }
            }
        }
    }

    private void enterprise(Dice dice, Place place, int entryYear) {
        life.decide(dice, quotas, entryYear);
        var trade = Trade.any(dice);
        int mulai = began(dice);
        owner(dice, place, Years.yearOf(mulai));
        enterprises++;
        tables.usaha.start().int8(enterprises).int8(owners);
        tables.about(enterprises, place.kode());
        registered = Math.min(
                Years.lastDay(entryYear), Math.max(mulai, registeredFrom()) + dice.below(entered() ? 46 : 3_200));
        if (!entered()) registered = Math.min(registered, Years.day(2020, 12, 30));
        int ended = life.exitYear == Life.NEVER ? INFINITE_DAY : Years.dayIn(dice, life.exitYear, 1, 12, 0);
        long recorded = Years.recordedAt(dice, registered, 5, 45);
        long closed = ended == INFINITE_DAY
                ? CopyRows.INFINITE_TIME
                : Years.after(recorded, Years.recordedAt(dice, ended, 20, 120));
        terdaftar(dice, place, trade, mulai, recorded, ended, closed);
        skala(dice, recorded, ended, closed);
        yearly(dice, trade);
        support.write(dice, life, trade, registered);
    }

    /// Whether its registration falls into the years of the evidence.
    private boolean entered() {
        return life.entryYear > Years.FIRST || life.startedInFirstYear;
    }

    private int registeredFrom() {
        return entered() ? 0 : Years.day(2012, 1, 1);
    }

    private int began(Dice dice) {
        if (entered()) return Years.dayIn(dice, life.entryYear, 1, 12, 0);
        int yearsAgo = (int) (dice.unit() * dice.unit() * 30);
        return dice.between(Years.firstDay(2020 - yearsAgo), Years.day(2020 - yearsAgo, 12, 28));
    }

    /// One enterprise in thirty belongs to the owner of the one before.
    private void owner(Dice dice, Place place, int yearBegun) {
        if (owners > 0 && dice.chance(0.033)) return;
        owners++;
        boolean woman = dice.chance(0.56);
        var person = people.person(dice, place.desa(), woman, yearBegun - 52, yearBegun - 20);
        ownerName = person.nama();
        ownerIsWoman = woman;
        tables.pengusaha
                .start()
                .int8(owners)
                .date(person.birthday())
                .text(person.jenisKelamin())
                .text(ownerName);
        people.writeNik(tables.pengusaha, person.nik());
        people.writeTelepon(tables.pengusaha, person.telepon());
    }

    private void terdaftar(Dice dice, Place place, Trade trade, int mulai, long recorded, int ended, long closed) {
        var nama = trade.nama(dice, ownerName, ownerIsWoman);
        double latitude = place.latitude(dice);
        double longitude = place.longitude(dice);
        var badanUsaha = BADAN_USAHA[badanUsaha(dice)];
        var tempat = TEMPAT[tempat(dice)];
        var merek = trade.food() && dice.chance(0.06) ? Trade.merek(dice) : null;
        long current = recorded;
        long corrected = recorded + 86_400L * dice.between(6, 200);
        if (dice.chance(0.008) && corrected < Math.min(closed, Years.LAST_MOMENT)) {
            current = corrected;
            row(recorded, current, INFINITE_DAY, mulai, latitude, longitude, trade, badanUsaha, tempat, misspelt(nama))
                    .nothing();
        }
        var open = row(current, closed, INFINITE_DAY, mulai, latitude, longitude, trade, badanUsaha, tempat, nama);
        merek(open, merek);
        if (ended == INFINITE_DAY) return;
        merek(
                row(closed, CopyRows.INFINITE_TIME, ended, mulai, latitude, longitude, trade, badanUsaha, tempat, nama),
                merek);
    }

    private CopyRows row(
            long recorded,
            long superseded,
            int until,
            int mulai,
            double latitude,
            double longitude,
            Trade trade,
            byte[] badanUsaha,
            byte[] tempat,
            String nama) {
        return tables.fact(tables.terdaftar, recorded, superseded)
                .date(registered)
                .date(until)
                .date(mulai)
                .float4(latitude)
                .float4(longitude)
                .bytes(trade.kode())
                .bytes(trade.sektor())
                .bytes(badanUsaha)
                .bytes(tempat)
                .text(nama);
    }

    private static void merek(CopyRows row, @org.jspecify.annotations.Nullable String merek) {
        if (merek == null) row.nothing();
        else row.text(merek);
    }

    private static String misspelt(String nama) {
        int middle = nama.length() / 2;
        return nama.substring(0, middle) + nama.substring(middle + 1);
    }

    private int badanUsaha(Dice dice) {
        int roll = dice.below(1000);
        if (life.bornKecil) return roll < 450 ? 0 : roll < 560 ? 1 : roll < 850 ? 2 : 3;
        return roll < 975 ? 0 : roll < 988 ? 1 : roll < 998 ? 2 : 3;
    }

    private static int tempat(Dice dice) {
        int roll = dice.below(100);
        int kind = 0;
        while (roll >= TEMPAT_SHARES[kind]) roll -= TEMPAT_SHARES[kind++];
        return kind;
    }

    private void skala(Dice dice, long recorded, int ended, long closed) {
        var now = life.bornKecil ? KECIL : MIKRO;
        byte[] before = null;
        int from = registered;
        long known = recorded;
        int[] years = {life.bornKecil ? Life.NEVER : life.kecilYear, life.menengahYear};
        for (int year : years) {
            if (year == Life.NEVER) continue;
            int next = Years.dayIn(dice, year, 2, 11, from + 1);
            long noticed = Math.min(Years.after(known, Years.recordedAt(dice, next, 10, 90)), closed - 600);
            span(known, noticed, from, INFINITE_DAY, now, before);
            span(noticed, CopyRows.INFINITE_TIME, from, next, now, before);
            before = now;
            now = year == life.menengahYear ? MENENGAH : KECIL;
            from = next;
            known = noticed;
        }
        span(known, closed, from, INFINITE_DAY, now, before);
        if (ended != INFINITE_DAY) span(closed, CopyRows.INFINITE_TIME, from, ended, now, before);
    }

    private void span(
            long recorded,
            long superseded,
            int from,
            int until,
            byte[] skala,
            byte @org.jspecify.annotations.Nullable [] before) {
        var row = tables.fact(tables.skala, recorded, superseded)
                .date(from)
                .date(until)
                .bytes(skala);
        if (before == null) row.nothing();
        else row.bytes(before);
    }

    /// One row a year, collected in the first half of the next; a few owners are not met,
    /// and some figures are corrected afterwards.
    private void yearly(Dice dice, Trade trade) {
        long omzet = Turnover.first(dice, trade, life.bornKecil);
        int workers = life.bornKecil ? dice.between(5, 18) : 1 + dice.below(dice.between(1, 4));
        int first = Math.max(life.entryYear, Years.FIRST);
        for (int year = first; year <= Years.LAST_CLOSED && year < life.exitYear; year++) {
            if (year > first || isScaleYear(year)) omzet = next(dice, omzet, year);
            boolean needed = life.isHelped(year) || life.isHelped(year + 1);
            if (!needed && dice.chance(0.015)) continue;
            long aset = omzet / 10 * dice.between(2, 9);
            long recorded = Years.recordedAt(dice, Years.dayIn(dice, year + 1, 2, 6, 0), 1, 25);
            if (dice.chance(0.015)) {
                long corrected = Years.after(recorded, recorded + 86_400L * dice.between(8, 60));
                corrected = Math.min(corrected, Years.LAST_MOMENT);
                year(recorded, corrected, omzet + omzet / 10, aset, year, workers);
                recorded = corrected;
            }
            year(recorded, CopyRows.INFINITE_TIME, omzet, aset, year, workers);
        }
    }

    private boolean isScaleYear(int year) {
        return !life.bornKecil && life.kecilYear == year || life.menengahYear == year;
    }

    private long next(Dice dice, long omzet, int year) {
        if (life.menengahYear == year) return Turnover.ofNewMenengah(dice);
        if (!life.bornKecil && life.kecilYear == year) return Turnover.ofNewKecil(dice);
        boolean rises = life.isHelped(year) ? life.risen[Years.index(year)] : dice.chance(year == 2022 ? 0.62 : 0.38);
        return rises ? Turnover.risen(dice, omzet) : Turnover.notRisen(dice, omzet);
    }

    private void year(long recorded, long superseded, long omzet, long aset, int year, int workers) {
        tables.fact(tables.tahun, recorded, superseded)
                .int8(omzet)
                .int8(aset)
                .int4(year)
                .int4(workers);
    }
}
