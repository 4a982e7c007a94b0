package id.benangmerah.rencana.periksa;

import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.KinerjaLalu.Pos;
import id.benangmerah.rencana.NilaiCetak;
import id.benangmerah.rencana.SubKegiatan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Money that does not follow the plan's own pattern.
@Family("Uang terhadap kinerja")
sealed interface MoneyRules extends Rule {

    @About(
            code = "UANG-01",
            level = Level.PERINGATAN,
            title = "Pagu tumbuh menurut pola rencananya sendiri",
            basis = "PP 12/2019: prakiraan maju",
            explanation = """
                    Bila sebagian besar subkegiatan tumbuh dengan laju yang sama, yang menyimpang lebih dari lima persen \
                    poin perlu dijelaskan. Rencana tanpa pola bersama tidak diperiksa.""",
            example = "Semua subkegiatan naik 10 %, satu tetap lalu naik 21 %.")
    record GrowthOutOfPattern() implements MoneyRules {
        @Override
        public void check(Plan plan, Findings findings) {
            var usual = usualGrowth(plan);
            if (usual.isEmpty()) return;
            plan.subKegiatan()
                    .forEach(node -> pairs(plan).forEach(pair -> {
                        var before = node.pagu().get(pair.getFirst());
                        var after = node.pagu().get(pair.getLast());
                        if (before == null || after == null || before.equals(Rupiah.ZERO)) return;
                        var growth = growth(before, after);
                        if (Math.abs(growth - usual.get()) <= 0.05) return;
                        findings.at(plan.place(node).pagu(pair.getLast()), after)
                                .against(plan.place(node).pagu(pair.getFirst()), before)
                                .mend("Jelaskan perubahan itu, atau betulkan pagunya.")
                                .say(
                                        "Pagu %s (%s) berubah %s %% pada %s, padahal rencana ini tumbuh %s %% per tahun.",
                                        Words.quoted(node.nama()),
                                        node.kode(),
                                        Math.round(growth * 100),
                                        pair.getLast(),
                                        Math.round(usual.get() * 100));
                    }));
        }
    }

    @About(
            code = "UANG-02",
            level = Level.PERINGATAN,
            title = "Uang tidak berpindah baris tanpa penjelasan",
            basis = "PP 12/2019: prakiraan maju",
            explanation = """
                    Bila satu subkegiatan kehilangan seluruh pagunya dan yang lain pada tahun yang sama bertambah dengan \
                    jumlah itu (ditambah laju tumbuh rencana), uangnya dipindahkan: keluaran yang dibiayai berubah.""",
            example = "Kendaraan Rp 495.000.000 hilang pada 2026, pemeliharaan gedung bertambah Rp 544.500.000.")
    record MoneyMoved() implements MoneyRules {
        @Override
        public void check(Plan plan, Findings findings) {
            var usual = usualGrowth(plan);
            if (usual.isEmpty()) return;
            for (var pair : pairs(plan)) {
                var lost = plan.subKegiatan()
                        .filter(node -> node.pagu().containsKey(pair.getFirst())
                                && !node.pagu().containsKey(pair.getLast()))
                        .toList();
                for (var from : lost)
                    plan.subKegiatan()
                            .filter(to -> received(from, to, pair, usual.get()))
                            .forEach(to -> findings.at(
                                            plan.place(to).pagu(pair.getLast()), at(to.pagu(), pair.getLast()))
                                    .against(plan.place(from).pagu(pair.getFirst()), at(from.pagu(), pair.getFirst()))
                                    .mend("Jelaskan pemindahan itu dan sesuaikan targetnya.")
                                    .say(
                                            "Pada %s pagu %s (%s) hilang, dan %s (%s) bertambah dengan jumlah yang sama sesudah tumbuh %s %%.",
                                            pair.getLast(),
                                            Words.quoted(from.nama()),
                                            at(from.pagu(), pair.getFirst()),
                                            Words.quoted(to.nama()),
                                            at(to.pagu(), pair.getLast()),
                                            Math.round(usual.get() * 100)));
            }
        }

        private static boolean received(SubKegiatan from, SubKegiatan to, List<Tahun> pair, double usual) {
            var before = to.pagu().get(pair.getFirst());
            var after = to.pagu().get(pair.getLast());
            var lost = from.pagu().get(pair.getFirst());
            if (before == null || after == null || lost == null) return false;
            var expected = (before.amount().doubleValue() + lost.amount().doubleValue()) * (1 + usual);
            return Math.abs(after.amount().doubleValue() - expected) < expected * 0.001;
        }
    }

    @About(
            code = "UANG-03",
            level = Level.PERINGATAN,
            title = "Pagu dan target ada bersama-sama",
            basis = "PP 12/2019: anggaran berbasis kinerja",
            explanation = "Uang tanpa target tidak dapat dipertanggungjawabkan; target tanpa uang tidak akan dicapai.",
            example = "Subkegiatan dengan pagu 2025 dan target “-”.")
    record MoneyWithoutTarget() implements MoneyRules {
        @Override
        public void check(Plan plan, Findings findings) {
            plan.subKegiatan().forEach(node -> {
                for (var tahun : plan.tahunList()) {
                    var hasMoney = !node.pagu().getOrDefault(tahun, Rupiah.ZERO).equals(Rupiah.ZERO);
                    var hasTarget = node.indikatorList().stream()
                            .anyMatch(indikator -> isPositive(indikator.target().get(tahun)));
                    if (hasMoney == hasTarget) continue;
                    findings.at(plan.place(node).pagu(tahun), node.pagu().getOrDefault(tahun, Rupiah.ZERO))
                            .mend(hasMoney ? "Cetak targetnya." : "Cetak pagunya.")
                            .say(
                                    "Subkegiatan %s (%s) tahun %s mempunyai %s.",
                                    Words.quoted(node.nama()),
                                    node.kode(),
                                    tahun,
                                    hasMoney ? "pagu tanpa target" : "target tanpa pagu");
                }
            });
        }
    }

    @About(
            code = "UANG-04",
            level = Level.SARAN,
            title = "Subkegiatan yang dicetak mempunyai pagu atau target",
            basis = "Permendagri 86/2017, Tabel T-C.27",
            explanation = "Baris tanpa pagu dan tanpa target tidak merencanakan apa pun.",
            example = "Pendidikan dan Pelatihan Pegawai: semua sel “-”.")
    record EmptyRow() implements MoneyRules {
        @Override
        public void check(Plan plan, Findings findings) {
            plan.subKegiatan()
                    .filter(node -> node.pagu().isEmpty())
                    .filter(node -> node.indikatorList().stream()
                            .flatMap(indikator -> indikator.target().values().stream())
                            .noneMatch(MoneyRules::isPositive))
                    .forEach(node -> findings.at(plan.place(node), "tidak ada")
                            .mend("Hapus barisnya, atau isi pagu dan targetnya.")
                            .say(
                                    "Subkegiatan %s (%s) dicetak tanpa pagu dan tanpa target.",
                                    Words.quoted(node.nama()), node.kode()));
        }
    }

    @About(
            code = "UANG-05",
            level = Level.PERINGATAN,
            title = "Realisasi masa lalu tidak melampaui anggarannya",
            basis = "PP 12/2019: pengeluaran tidak boleh melampaui anggaran",
            explanation = """
                    Realisasi lebih dari 120 % anggaran yang dicetak berarti anggaran itu bukan anggaran yang berlaku. \
                    Dikumpulkan per tahun.""",
            example = "Anggaran 2022 Rp 18.697.360, realisasi Rp 217.071.400.")
    record Overspent() implements MoneyRules {
        @Override
        public void check(Plan plan, Findings findings) {
            report(plan, findings, 1.2, Double.MAX_VALUE, "melampaui 120 % anggarannya");
        }
    }

    @About(
            code = "UANG-06",
            level = Level.SARAN,
            title = "Realisasi masa lalu tidak jauh di bawah anggarannya",
            basis = "Permendagri 86/2017, Tabel T-C.24",
            explanation =
                    "Serapan di bawah 25 % menunjukkan kegiatan yang tidak berjalan dan perlu diterangkan di Bab II.",
            example = "Anggaran 2020 Rp 200.000.000, realisasi Rp 12.520.000.")
    record Underspent() implements MoneyRules {
        @Override
        public void check(Plan plan, Findings findings) {
            report(plan, findings, 0, 0.25, "di bawah 25 % anggarannya");
        }
    }

    @About(
            code = "UANG-07",
            level = Level.PERINGATAN,
            title = "Realisasi mempunyai anggaran",
            basis = "PP 12/2019: pengeluaran tidak boleh tanpa anggaran",
            explanation = "Realisasi pada tahun yang anggarannya kosong tidak dapat dinilai.",
            example = "Realisasi 2021 Rp 4.070.906.750 tanpa anggaran 2021.")
    record SpentWithoutAnggaran() implements MoneyRules {
        @Override
        public void check(Plan plan, Findings findings) {
            plan.all(Pos.class)
                    .forEach(row -> row.realisasi().forEach((tahun, spent) -> {
                        if (row.anggaran().containsKey(tahun) || !isPositive(spent)) return;
                        findings.at(plan.place(row).at("realisasi", "realisasi", tahun), spent)
                                .mend("Cetak anggarannya, atau pindahkan realisasi ke baris yang benar.")
                                .say(
                                        "%s mencetak realisasi %s sebesar %s tanpa anggaran.",
                                        Words.quoted(row.nama()), tahun, spent);
                    }));
        }
    }

    private static void report(Plan plan, Findings findings, double above, double below, String fault) {
        var years = new TreeMap<Tahun, List<Pos>>();
        plan.all(Pos.class)
                .filter(row -> row.rincianList().isEmpty() && !isTotal(plan, row))
                .forEach(row -> row.realisasi().forEach((tahun, spent) -> {
                    var ratio = ratio(spent, row.anggaran().get(tahun));
                    if (ratio > above && ratio < below)
                        years.computeIfAbsent(tahun, _ -> new ArrayList<>()).add(row);
                }));
        years.forEach((tahun, rows) -> {
            var first = rows.getFirst();
            findings.at(plan.place(first).at("realisasi", "realisasi", tahun), at(first.realisasi(), tahun))
                    .against(plan.place(first).at("anggaran", "anggaran", tahun), at(first.anggaran(), tahun))
                    .mend("Jelaskan penyimpangannya, atau cetak anggaran sesudah perubahan.")
                    .say(
                            "Tahun %s: realisasi %s baris %s: %s.",
                            tahun,
                            rows.size(),
                            fault,
                            Words.enumeration(rows.stream()
                                    .map(row -> "%s (%d %%)"
                                            .formatted(
                                                    Words.quoted(row.nama()),
                                                    Math.round(ratio(
                                                                    row.realisasi()
                                                                            .get(tahun),
                                                                    row.anggaran()
                                                                            .get(tahun))
                                                            * 100)))
                                    .toList()));
        });
    }

    private static boolean isTotal(Plan plan, Pos row) {
        return plan.place(row).path().endsWith("pendanaan.jumlah");
    }

    /// The cell of a year that is known to be there.
    private static <T> T at(Map<Tahun, T> cells, Tahun tahun) {
        return Objects.requireNonNull(cells.get(tahun));
    }

    /// Minus one when it cannot be told.
    private static double ratio(@Nullable NilaiCetak spent, @Nullable NilaiCetak planned) {
        if (spent == null || planned == null || !isPositive(spent) || !isPositive(planned)) return -1;
        return spent.angka().orElseThrow().doubleValue()
                / planned.angka().orElseThrow().doubleValue();
    }

    private static boolean isPositive(@Nullable NilaiCetak value) {
        return value != null
                && value.angka().filter(number -> number.signum() > 0).isPresent();
    }

    /// The growth that at least half of the subkegiatan share, within one per cent.
    private static Optional<Double> usualGrowth(Plan plan) {
        var growths = new ArrayList<Double>();
        for (var pair : pairs(plan)) plan.subKegiatan().forEach(node -> addGrowth(node.pagu(), pair, growths));
        if (growths.size() < 6) return Optional.empty();
        var median =
                growths.stream().sorted().skip(growths.size() / 2).findFirst().orElseThrow();
        var near = growths.stream()
                .filter(growth -> Math.abs(growth - median) < 0.01)
                .count();
        return near * 2 > growths.size() ? Optional.of(median) : Optional.empty();
    }

    private static void addGrowth(Map<Tahun, Rupiah> pagu, List<Tahun> pair, List<Double> growths) {
        var before = pagu.get(pair.getFirst());
        var after = pagu.get(pair.getLast());
        if (before != null && after != null && !before.equals(Rupiah.ZERO)) growths.add(growth(before, after));
    }

    private static double growth(Rupiah before, Rupiah after) {
        return after.amount().doubleValue() / before.amount().doubleValue() - 1;
    }

    /// Each year with the year after it.
    private static List<List<Tahun>> pairs(Plan plan) {
        var years = plan.tahunList();
        var pairs = new ArrayList<List<Tahun>>();
        for (int i = 1; i < years.size(); i++) pairs.add(List.of(years.get(i - 1), years.get(i)));
        return pairs;
    }
}
