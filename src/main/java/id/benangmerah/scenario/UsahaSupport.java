package id.benangmerah.scenario;

import static id.benangmerah.database.CopyRows.INFINITE_DAY;
import static id.benangmerah.scenario.UsahaTables.ascii;

import java.time.LocalDate;
import java.util.List;

/// What enterprises obtain: legality, partnerships, facilitation, entry into ODS.
final class UsahaSupport {

    private static final List<String> KINDS =
            List.of("pelatihan", "standarisasi", "pemasaran", "pendampingan", "pembiayaan", "kemitraan");
    private static final List<String> PROGRAMS = List.of(
            "Pelatihan Kewirausahaan dan Pembukuan Sederhana",
            "Fasilitasi Sertifikasi Produk Usaha Mikro",
            "Pameran dan Pasar Daring UMK",
            "Pendampingan Usaha Mikro",
            "Fasilitasi Akses KUR dan Dana Bergulir",
            "Temu Usaha dan Kemitraan");
    private static final List<String> POLA = List.of(
            "RANTAI_PASOK", "PERDAGANGAN_UMUM", "DISTRIBUSI_KEAGENAN", "SUBKONTRAK", "INTI_PLASMA", "BAGI_HASIL");
    private static final List<String> PARTNERS = List.of(
            "Pusat Oleh-oleh Bromo",
            "CV Sumber Pangan Timur",
            "PT Cipta Rasa Pasuruan",
            "Swalayan Sinar Pandaan",
            "PT Mebel Lestari Gempol",
            "Hotel Puncak Tretes",
            "CV Logam Ngingas Mandiri",
            "Koperasi Konsumen Kawasan Industri",
            "PT Busana Bordir Bangil",
            "UD Ikan Segar Lekok");

    private static final byte[] NIB = ascii("NIB");
    private static final byte[] PIRT = ascii("PIRT");
    private static final byte[] HALAL = ascii("HALAL");
    private static final byte[] MEREK = ascii("MEREK");
    private static final byte[] SNI = ascii("SNI");
    private static final byte[] BPOM = ascii("BPOM");

    private final UsahaTables tables;
    private final UsahaQuotas quotas;
    private boolean hasHalal;
    private boolean hasPirt;
    private boolean hasMerek;

    UsahaSupport(UsahaTables tables, UsahaQuotas quotas) {
        this.tables = tables;
        this.quotas = quotas;
    }

    void write(Dice dice, Life life, Trade trade, int registered) {
        hasHalal = hasPirt = hasMerek = false;
        ods(dice, life, registered);
        if (life.nibYear < Years.FIRST) {
            nib(dice, dice.between(Math.max(registered, Years.day(2018, 8, 1)), Years.day(2020, 12, 31)));
        }
        for (int year = Years.FIRST; year <= Years.LAST; year++) {
            if (life.isRegisteredAtEndOf(year)) ofYear(dice, life, trade, year, registered);
        }
    }

    private void ofYear(Dice dice, Life life, Trade trade, int year, int registered) {
        int i = Years.index(year);
        if (life.nibYear == year) nib(dice, Years.dayIn(dice, year, 1, 12, registered));
        if (life.partnered[i]) partnership(dice, Years.dayIn(dice, year, 1, 12, registered));
        if (life.helped[i]) {
            int helpedOn = facilitation(dice, year, registered);
            if (life.better[i]) improvement(dice, life, trade, Years.dayIn(dice, year, 3, 12, helpedOn + 10));
        } else {
            ownCertificates(dice, trade, year, registered);
        }
    }

    /// Each kind of help has its own count; who got none of them was mentored.
    private int facilitation(Dice dice, int year, int registered) {
        int first = INFINITE_DAY;
        for (int kind = 0; kind < KINDS.size(); kind++) {
            if (quotas.of(KINDS.get(kind), year).draw(dice))
                first = Math.min(first, help(dice, kind, year, registered));
        }
        return first == INFINITE_DAY ? help(dice, 3, year, registered) : first;
    }

    private int help(Dice dice, int kind, int year, int registered) {
        int day = Years.dayIn(dice, year, 2, 11, registered);
        var row = tables.fact(tables.fasilitasi, Years.recordedAt(dice, day, 3, 35));
        if (KINDS.get(kind).equals("pembiayaan")) row.int8(5_000_000L * dice.between(1, 20));
        else row.nothing();
        row.date(day).text(KINDS.get(kind).toUpperCase(java.util.Locale.ROOT)).text(PROGRAMS.get(kind) + " " + year);
        return day;
    }

    private void improvement(Dice dice, Life life, Trade trade, int day) {
        if (trade.food() && !hasHalal && dice.chance(0.5)) halal(dice, day);
        else if (trade.food() && !hasPirt && dice.chance(0.6)) pirt(dice, day);
        else if (life.nibYear == Life.NEVER) {
            life.nibYear = Years.yearOf(day);
            nib(dice, day);
        } else if (!hasMerek) merek(dice, day);
        else partnership(dice, day);
    }

    private void ownCertificates(Dice dice, Trade trade, int year, int registered) {
        if (trade.food()) {
            if (!hasPirt && dice.chance(0.005)) pirt(dice, Years.dayIn(dice, year, 1, 12, registered));
            if (!hasHalal && year >= 2022 && dice.chance(0.012))
                halal(dice, Years.dayIn(dice, year, 1, 12, registered));
            if (dice.chance(0.0001)) bpom(dice, Years.dayIn(dice, year, 1, 12, registered));
        }
        if (!hasMerek && dice.chance(0.0004)) merek(dice, Years.dayIn(dice, year, 1, 12, registered));
        if (dice.chance(0.0001)) {
            int day = Years.dayIn(dice, year, 1, 12, registered);
            certificate(dice, SNI, day, INFINITE_DAY, "SNI-BINA-UMK-" + digits(dice, 8));
        }
    }

    private void nib(Dice dice, int day) {
        var date = LocalDate.ofEpochDay(day);
        var prefix = "%02d%02d%02d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear() % 100);
        certificate(dice, NIB, day, INFINITE_DAY, prefix + digits(dice, 7));
    }

    private void pirt(Dice dice, int day) {
        hasPirt = true;
        var expires = LocalDate.ofEpochDay(day).plusYears(5);
        var nomor = "2" + digits(dice, 2) + "3514" + digits(dice, 6) + "-" + expires.getYear() % 100;
        certificate(dice, PIRT, day, (int) expires.toEpochDay(), nomor);
    }

    private void halal(Dice dice, int day) {
        hasHalal = true;
        certificate(dice, HALAL, day, INFINITE_DAY, "ID35" + digits(dice, 15));
    }

    private void merek(Dice dice, int day) {
        hasMerek = true;
        int expires = (int) LocalDate.ofEpochDay(day).plusYears(10).toEpochDay();
        certificate(dice, MEREK, day, expires, "IDM" + digits(dice, 9));
    }

    private void bpom(Dice dice, int day) {
        int expires = (int) LocalDate.ofEpochDay(day).plusYears(5).toEpochDay();
        certificate(dice, BPOM, day, expires, "MD2" + digits(dice, 11));
    }

    private void certificate(Dice dice, byte[] jenis, int from, int until, String nomor) {
        tables.fact(tables.legalitas, Years.recordedAt(dice, from, 5, 60))
                .date(from)
                .date(until)
                .bytes(jenis)
                .text(nomor);
    }

    private void partnership(Dice dice, int from) {
        int years = dice.chance(0.1) ? 1 : dice.between(2, 5);
        tables.fact(tables.kemitraan, Years.recordedAt(dice, from, 7, 45))
                .date(from)
                .date(from + 365 * years)
                .text(dice.pick(POLA))
                .text(dice.pick(PARTNERS))
                .text("%03d/PKS/%d".formatted(1 + dice.below(400), Years.yearOf(from)));
    }

    /// Nearly all old enterprises were entered in the campaigns of 2020 and 2021, the new
    /// ones soon after they registered.
    private void ods(Dice dice, Life life, int registered) {
        if (!dice.chance(0.965)) return;
        boolean old = life.entryYear == Years.FIRST && !life.startedInFirstYear;
        int day = old ? Years.dayIn(dice, 2020 + dice.below(2), 1, 12, registered) : registered + dice.between(5, 90);
        day = Math.min(day, Years.lastDay(Years.LAST));
        if (life.exitYear <= Years.yearOf(day)) return;
        tables.fact(tables.ods, Years.recordedAt(dice, day, 1, 20)).date(day);
    }

    private static String digits(Dice dice, int count) {
        var text = new char[count];
        for (int i = 0; i < count; i++) text[i] = (char) ('0' + dice.below(10));
        return new String(text);
    }
}
