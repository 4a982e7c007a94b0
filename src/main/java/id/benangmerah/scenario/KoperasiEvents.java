package id.benangmerah.scenario;

import static id.benangmerah.database.CopyRows.INFINITE_TIME;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Assessments, inspections, trainings held, facilitation, access and ranking.
final class KoperasiEvents {

    private static final List<String> THEMES = List.of(
            "Pendidikan anggota baru",
            "Administrasi simpan pinjam",
            "Penyusunan laporan keuangan",
            "Jatidiri koperasi",
            "Digitalisasi pelayanan anggota");
    private static final List<String> LENDERS =
            List.of("LPDB-KUMKM", "Bank daerah", "Bank umum (KUR)", "Koperasi sekunder");
    private static final List<String> BUYERS =
            List.of("Jaringan ritel daerah", "Pabrik pengolah susu", "Pasar daring", "Instansi pemerintah (e-katalog)");
    private static final List<String> SUPPORT = List.of("PEMBIAYAAN", "PEMASARAN", "PENDAMPINGAN", "KEMITRAAN");

    private final KoperasiPlan plan;
    private final KopChoices choices;
    private final KoperasiTables tables;
    private final long seed;
    private final Set<Kop> ranked = new HashSet<>();

    KoperasiEvents(KoperasiPlan plan, KopChoices choices, KoperasiTables tables, long seed) {
        this.plan = plan;
        this.choices = choices;
        this.tables = tables;
        this.seed = seed;
    }

    void write(int year) {
        if (year == Years.FIRST) {
            rank(2019, plan.scaled(KoperasiPlan.BERKUALITAS_2019));
            rank(2020, plan.scaled(KoperasiPlan.BERKUALITAS_2020));
        }
        assessments(year);
        inspections(year);
        trainings(year);
        support(year);
        access(year);
        rank(year, plan.count("berkualitas", year));
    }

    private void assessments(int year) {
        var sehat = choices.of("sehat", year);
        for (var kop : choices.of("dinilai", year)) {
            var dice = Dice.of(seed, 41, kop.id(), year);
            int day = Years.dayIn(dice, year, 6, 11, 0);
            long recorded = Years.recordedAt(dice, day, 7, 45);
            if (!sehat.contains(kop)) {
                assessment(kop, recorded, INFINITE_TIME, day, dice.between(4_600, 7_990));
            } else if (dice.chance(0.03)) {
                long corrected = Years.after(recorded, Years.recordedAt(dice, (int) (recorded / 86_400), 10, 60));
                assessment(kop, recorded, corrected, day, dice.between(7_000, 7_990));
                assessment(kop, corrected, INFINITE_TIME, day, dice.between(8_000, 9_450));
            } else {
                assessment(kop, recorded, INFINITE_TIME, day, dice.between(8_000, 9_450));
            }
        }
    }

    /// @param skor in hundredths; the bounds are those of both methods: 80, 66, 51
    private void assessment(Kop kop, long recorded, long superseded, int day, int skor) {
        int year = Years.yearOf(day);
        tables.fact(tables.penilaian, kop, recorded, superseded)
                .date(day)
                .int4(year - 1)
                .text(year <= 2022 ? "PERDEP_06_2016" : "KKPKK")
                .numeric(skor, 2)
                .text(
                        skor >= 8_000
                                ? "SEHAT"
                                : skor >= 6_600
                                        ? "CUKUP_SEHAT"
                                        : skor >= 5_100 ? "DALAM_PENGAWASAN" : "DALAM_PENGAWASAN_KHUSUS");
    }

    private void inspections(int year) {
        var aktif = choices.of("aktif", year);
        var examined = choices.top(aktif::contains, plan.count("kepatuhan", year), 42, year, 0.4);
        var supervised = choices.top(
                kop -> aktif.contains(kop) && !examined.contains(kop), plan.count("pengawasan", year), 43, year, 0.3);
        var compliant = choices.top(examined::contains, plan.count("patuh", year), 44, year, 0.6);
        var orderly = choices.top(
                kop -> (examined.contains(kop) || supervised.contains(kop)) && !compliant.contains(kop),
                plan.count("tertib", year) - compliant.size(),
                45,
                year,
                0.6);
        orderly.addAll(compliant);
        for (var kop : supervised) inspection(kop, year, "PENGAWASAN", orderly.contains(kop), false);
        for (var kop : examined) {
            inspection(kop, year, "PEMERIKSAAN_KEPATUHAN", orderly.contains(kop), compliant.contains(kop));
        }
    }

    private void inspection(Kop kop, int year, String jenis, boolean tertib, boolean patuh) {
        var dice = Dice.of(seed, 46, kop.id(), year);
        int day = Years.dayIn(dice, year, 2, 11, 0);
        var row = tables.fact(tables.pemeriksaan, kop, Years.recordedAt(dice, day, 7, 40))
                .date(day)
                .text(jenis)
                .bool(tertib);
        if (jenis.equals("PENGAWASAN")) row.nothing();
        else row.bool(patuh);
        row.text("LHP/%03d/%d".formatted(dice.between(1, 400), year));
    }

    private void trainings(int year) {
        var aktif = choices.of("aktif", year);
        for (var kop : choices.top(aktif::contains, plan.count("diklat", year), 47, year, 0.6)) {
            var dice = Dice.of(seed, 48, kop.id(), year);
            int day = Years.dayIn(dice, year, 2, 11, 0);
            tables.fact(tables.diklat, kop, Years.recordedAt(dice, day, 5, 60))
                    .date(day)
                    .text(dice.pick(THEMES))
                    .int4(dice.between(15, 60));
        }
    }

    private void support(int year) {
        var aktif = choices.of("aktif", year);
        for (int kind = 0; kind < SUPPORT.size(); kind++) {
            var jenis = SUPPORT.get(kind);
            for (var kop : choices.top(aktif::contains, plan.count(jenis, year), 50 + kind, year, 0.45)) {
                var dice = Dice.of(seed, 60 + kind, kop.id(), year);
                int day = Years.dayIn(dice, year, 2, 11, 0);
                var row = tables.fact(tables.fasilitasi, kop, Years.recordedAt(dice, day, 4, 35))
                        .date(day)
                        .text(jenis)
                        .text("Pemberdayaan dan Perlindungan Koperasi " + year);
                if (jenis.equals("PEMBIAYAAN")) row.numeric(50_000_000L * dice.between(1, 20), 0);
                else row.nothing();
            }
        }
    }

    private void access(int year) {
        var nik = choices.of("nik", year);
        for (var kop : choices.top(nik::contains, plan.count("akses", year), 55, year, 0.5)) {
            var dice = Dice.of(seed, 56, kop.id(), year);
            int day = Years.dayIn(dice, year, 2, 11, 0);
            boolean loan = dice.chance(0.35);
            tables.fact(tables.akses, kop, Years.recordedAt(dice, day, 5, 50))
                    .date(day)
                    .text(loan ? "PEMBIAYAAN" : "PASAR")
                    .text(dice.pick(loan ? LENDERS : BUYERS))
                    .numeric((loan ? 100_000_000L : 15_000_000L) * dice.between(1, 12), 0);
        }
    }

    /// A cooperative is found of quality once; some others are ranked below.
    private void rank(int year, int count) {
        int judgedAs = Math.max(year, Years.FIRST);
        var aktif = choices.of("aktif", judgedAs);
        var good = choices.top(
                kop -> aktif.contains(kop) && kop.founded() < Years.firstDay(year) && !ranked.contains(kop),
                count,
                57,
                year,
                0.6);
        ranked.addAll(good);
        for (var kop : good) ranking(kop, year, kop.strength() > 0.85 ? "SANGAT_BERKUALITAS" : "BERKUALITAS");
        var others = choices.top(
                kop -> aktif.contains(kop) && kop.founded() < Years.firstDay(year) && !ranked.contains(kop),
                plan.scaled(20),
                58,
                year,
                0);
        for (var kop : others) ranking(kop, year, kop.strength() > 0.4 ? "CUKUP_BERKUALITAS" : "TIDAK_BERKUALITAS");
    }

    private void ranking(Kop kop, int year, String predikat) {
        var dice = Dice.of(seed, 59, kop.id(), year);
        int day = Math.max(Years.dayIn(dice, year, 3, 11, 0), kop.founded() + 1);
        tables.fact(tables.peringkat, kop, Years.recordedAt(dice, day, 7, 60))
                .date(day)
                .text(predikat)
                .text("Lembaga pemeringkat (simulasi)")
                .text("PK/%04d/%d".formatted(kop.id(), year));
    }
}
