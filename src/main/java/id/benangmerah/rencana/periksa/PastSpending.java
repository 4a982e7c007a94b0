package id.benangmerah.rencana.periksa;

import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.KinerjaLalu.KelompokPos;
import id.benangmerah.rencana.KinerjaLalu.Pos;
import id.benangmerah.rencana.NilaiCetak;
import id.benangmerah.rencana.SubKegiatan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What T-C.24 leaves open, and how the money of the plan continues it.
@Family("Uang masa lalu dan sambungannya")
sealed interface PastSpending extends Rule {

    @About(
            code = "UANG-11",
            level = Level.PERINGATAN,
            title = "Anggaran masa lalu mempunyai realisasi",
            basis = "Permendagri 86/2017, Tabel T-C.24",
            explanation = """
                    Pada tahun yang realisasinya sudah dicetak, baris beranggaran tanpa realisasi belum dibelanjakan, \
                    atau anggarannya sudah pindah ke nomenklatur lain dan terhitung dua kali. Dikumpulkan per tahun.""",
            example = "Anggaran 2021 Rp 1.300.000.000 tanpa realisasi.")
    record Unspent() implements PastSpending {
        private record Row(KelompokPos group, Pos pos) {}

        @Override
        public void check(Plan plan, Findings findings) {
            var spentIn = new TreeSet<Tahun>();
            var rows = plan.all(KelompokPos.class)
                    .flatMap(group -> leaves(group).map(pos -> new Row(group, pos)))
                    .toList();
            rows.forEach(row -> row.pos.realisasi().forEach((tahun, spent) -> {
                if (isPositive(spent)) spentIn.add(tahun);
            }));
            for (var tahun : spentIn) {
                var unspent = rows.stream()
                        .filter(row -> isPositive(row.pos.anggaran().get(tahun))
                                && !row.pos.realisasi().containsKey(tahun))
                        .toList();
                if (!unspent.isEmpty()) report(plan, findings, tahun, rows, unspent);
            }
        }

        /// Rows of a nomenclature that had been left by then are counted, the others named.
        private static void report(Plan plan, Findings findings, Tahun tahun, List<Row> all, List<Row> unspent) {
            var left = unspent.stream()
                    .filter(row -> all.stream()
                            .noneMatch(other -> other.group.equals(row.group)
                                    && other.pos.realisasi().containsKey(tahun)))
                    .toList();
            var named = unspent.stream().filter(row -> !left.contains(row)).toList();
            var first = (named.isEmpty() ? unspent : named).getFirst().pos;
            findings.at(
                            plan.place(first).at("anggaran", "anggaran", tahun),
                            Objects.requireNonNull(first.anggaran().get(tahun)))
                    .mend("Cetak realisasinya, juga bila nol, dan hapus anggaran yang sudah pindah nomenklatur.")
                    .say(
                            "Tahun %s: %s baris beranggaran dicetak tanpa realisasi: %s.",
                            tahun,
                            unspent.size(),
                            Stream.of(names(named), abandoned(left))
                                    .filter(text -> !text.isEmpty())
                                    .collect(Collectors.joining("; ")));
        }

        private static String names(List<Row> rows) {
            return Words.enumeration(
                    rows.stream().map(row -> Words.quoted(row.pos.nama())).toList());
        }

        private static String abandoned(List<Row> rows) {
            if (rows.isEmpty()) return "";
            return Words.sentence(
                    "semua %s baris nomenklatur %s, yang tahun itu tidak mempunyai realisasi sama sekali",
                    rows.size(), rows.getFirst().group.nomenklatur());
        }
    }

    @About(
            code = "UANG-12",
            level = Level.SARAN,
            title = "Pagu tahun pertama menyambung anggaran tahun terakhir",
            basis = "PP 12/2019: prakiraan maju",
            explanation = """
                    Subkegiatan yang dilanjutkan dengan pagu lebih dari dua kali, atau kurang dari setengah, anggaran \
                    terakhirnya di T-C.24 berubah isinya; sebabnya perlu diterangkan. Satu temuan memuat semuanya.""",
            example = "Anggaran 2023 Rp 20.567.096, pagu 2024 Rp 249.888.100.")
    record Discontinued() implements PastSpending {
        private record Step(SubKegiatan node, Pos past, Tahun tahun, BigDecimal before, BigDecimal after) {
            double ratio() {
                return after.doubleValue() / before.doubleValue();
            }
        }

        @Override
        public void check(Plan plan, Findings findings) {
            var start = plan.tahunList().getFirst();
            var past = new LinkedHashMap<List<String>, Pos>();
            plan.all(KelompokPos.class)
                    .filter(group -> group.satuan().equals("Rp"))
                    .flatMap(PastSpending::leaves)
                    .forEach(pos -> past.putIfAbsent(Wording.words(pos.nama()), pos));
            var steps = plan.subKegiatan()
                    .flatMap(node -> step(node, past.get(Wording.words(node.nama())), start).stream())
                    .filter(step -> step.ratio() > 2 || step.ratio() < 0.5)
                    .toList();
            if (steps.isEmpty()) return;
            var first = steps.getFirst();
            findings.at(plan.place(first.node).pagu(start), first.after)
                    .against(plan.place(first.past).at("anggaran", "anggaran", first.tahun), first.before)
                    .mend("Terangkan perubahannya, atau betulkan pagunya.")
                    .say(
                            "Pagu %s %s subkegiatan jauh dari anggaran %s-nya: %s.",
                            start,
                            steps.size(),
                            first.tahun,
                            Words.enumeration(steps.stream()
                                    .map(step -> Words.sentence(
                                            "%s (%s menjadi %s)",
                                            Words.quoted(step.node.nama()), step.before, step.after))
                                    .toList()));
        }

        private static Optional<Step> step(SubKegiatan node, @Nullable Pos past, Tahun start) {
            var pagu = node.pagu().get(start);
            if (past == null || pagu == null || pagu.amount().signum() == 0) return Optional.empty();
            var planned = new TreeMap<>(past.anggaran());
            planned.values().removeIf(value -> !isPositive(value));
            if (planned.isEmpty()) return Optional.empty();
            var last = planned.lastEntry();
            if (start.value() - last.getKey().value() > 1) return Optional.empty();
            return Optional.of(new Step(node, past, last.getKey(), Figures.number(last.getValue()), pagu.amount()));
        }
    }

    @About(
            code = "UANG-13",
            level = Level.SARAN,
            title = "Rasio T-C.24 dicetak bila anggaran dan realisasinya ada",
            basis = "Permendagri 86/2017, Tabel T-C.24",
            explanation = "Sel rasio yang kosong pada baris yang lengkap terlewat ketika tabel disusun.",
            example = "Anggaran 7.185.244, realisasi 6.530.000, rasio kosong; seharusnya 90,88.")
    record RatioMissing() implements PastSpending {
        @Override
        public void check(Plan plan, Findings findings) {
            var missing = new ArrayList<Map.Entry<Pos, Tahun>>();
            plan.all(KelompokPos.class)
                    .flatMap(PastSpending::leaves)
                    .forEach(row -> row.realisasi().forEach((tahun, spent) -> {
                        if (isPositive(spent)
                                && isPositive(row.anggaran().get(tahun))
                                && !row.rasio().containsKey(tahun)) missing.add(Map.entry(row, tahun));
                    }));
            if (missing.isEmpty()) return;
            var first = missing.getFirst();
            findings.at(plan.place(first.getKey()).at("rasio", "rasio", first.getValue()), "tidak ada")
                    .expecting(percent(first))
                    .mend("Lengkapi rasionya.")
                    .say(
                            "Rasio tidak dicetak untuk %s.",
                            Words.enumeration(missing.stream()
                                    .map(one -> Words.sentence(
                                            "%s tahun %s (seharusnya %s %%)",
                                            Words.quoted(one.getKey().nama()), one.getValue(), percent(one)))
                                    .toList()));
        }

        private static BigDecimal percent(Map.Entry<Pos, Tahun> cell) {
            var row = cell.getKey();
            return Objects.requireNonNull(Figures.percent(
                    Figures.number(Objects.requireNonNull(row.realisasi().get(cell.getValue()))),
                    Figures.number(Objects.requireNonNull(row.anggaran().get(cell.getValue()))),
                    2));
        }
    }

    @About(
            code = "UANG-14",
            level = Level.SARAN,
            title = "Baris program T-C.24 mencetak jumlahnya",
            basis = "Permendagri 86/2017, Tabel T-C.24",
            explanation = """
                    Tanpa jumlah per program, anggaran dan serapan program tidak terlihat dan rinciannya tidak dapat \
                    dicocokkan. Satu kelompok nomenklatur memberi satu temuan.""",
            example = "Sembilan program nomenklatur baru tanpa anggaran, padahal subkegiatannya beranggaran.")
    record WithoutSubtotal() implements PastSpending {
        @Override
        public void check(Plan plan, Findings findings) {
            plan.all(KelompokPos.class).forEach(group -> {
                var bare = group.programList().stream()
                        .filter(program -> program.anggaran().isEmpty()
                                && leaves(program)
                                        .anyMatch(row -> !row.anggaran().isEmpty()))
                        .toList();
                if (bare.isEmpty()) return;
                findings.at(plan.place(bare.getFirst()).at("anggaran", "anggaran"), "tidak ada")
                        .mend("Cetak jumlah tiap program.")
                        .say(
                                "%s dari %s program nomenklatur %s di T-C.24 dicetak tanpa jumlah anggarannya, mulai dari %s.",
                                bare.size(),
                                group.programList().size(),
                                group.nomenklatur(),
                                Words.quoted(bare.getFirst().nama()));
            });
        }
    }

    private static Stream<Pos> leaves(KelompokPos group) {
        return group.programList().stream().flatMap(PastSpending::leaves);
    }

    private static Stream<Pos> leaves(Pos row) {
        return row.rincianList().isEmpty()
                ? Stream.of(row)
                : row.rincianList().stream().flatMap(PastSpending::leaves);
    }

    private static boolean isPositive(@Nullable NilaiCetak value) {
        return value != null
                && value.angka().filter(number -> number.signum() > 0).isPresent();
    }
}
