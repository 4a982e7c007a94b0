package id.benangmerah.rencana.periksa;

import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.KinerjaLalu;
import id.benangmerah.rencana.KinerjaLalu.Pencapaian;
import id.benangmerah.rencana.KinerjaLalu.Pos;
import id.benangmerah.rencana.NilaiCetak;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Arithmetic of the tables about the years before the plan.
@Family("Jumlah dan rasio pada tabel masa lalu")
sealed interface PastSums extends Rule {
    BigDecimal HALF = new BigDecimal("0.5");

    @About(
            code = "JML-04",
            level = Level.GALAT,
            title = "Anggaran program di T-C.24 sama dengan jumlah rinciannya",
            basis = "Permendagri 86/2017, Tabel T-C.24",
            explanation = "Baris program yang mencetak anggaran harus sama dengan jumlah kegiatan di bawahnya.",
            example = "Program 2020 dicetak 845.000, kegiatannya berjumlah 1.312.500.")
    record PastProgramTotal() implements PastSums {
        @Override
        public void check(Plan plan, Findings findings) {
            var past = past(plan);
            if (past == null) return;
            for (var group : past.kelompokList())
                for (var row : group.programList()) check(plan, findings, row, group.satuan());
        }

        private static void check(Plan plan, Findings findings, Pos row, String unit) {
            if (row.rincianList().isEmpty()) return;
            row.rincianList().forEach(below -> check(plan, findings, below, unit));
            row.anggaran().forEach((tahun, printed) -> {
                var leaves = leaves(row.rincianList(), "anggaran", tahun);
                var sum = sum(leaves);
                if (leaves.isEmpty() || !printed.isNumber()) return;
                if (isWithinRounding(Figures.number(printed), leaves, unit)) return;
                findings.at(plan.place(row).at("anggaran", "anggaran", tahun), printed)
                        .against(plan.place(row.rincianList().getFirst()).at("anggaran", "anggaran", tahun), sum)
                        .expecting(sum)
                        .mend("Cetak %s, atau betulkan rinciannya.", sum)
                        .say(
                                "Anggaran %s tahun %s dicetak %s, padahal rinciannya berjumlah %s (selisih %s).",
                                Words.quoted(row.nama()),
                                tahun,
                                printed,
                                sum,
                                Figures.number(printed).subtract(sum));
            });
        }
    }

    @About(
            code = "JML-05",
            level = Level.GALAT,
            title = "Baris jumlah T-C.24 sama dengan jumlah barisnya",
            basis = "Permendagri 86/2017, Tabel T-C.24",
            explanation = """
                    Jumlah per tahun dibandingkan dengan baris terendah yang berangka. Bila satu tahun berisi dua satuan \
                    uang, jumlah itu dibandingkan dengan baris satuan yang hampir menghasilkannya. Jumlah yang cocok \
                    dengan baris programnya tidak dilaporkan lagi: kesalahannya sudah dilaporkan JML-04.""",
            example = "JUMLAH anggaran 2019 dicetak 4.904.452, barisnya berjumlah 4.905.152 (ribu rupiah).")
    record PastTotal() implements PastSums {
        @Override
        public void check(Plan plan, Findings findings) {
            var past = past(plan);
            if (past == null) return;
            compare(plan, findings, past, "anggaran", past.jumlah().anggaran());
            compare(plan, findings, past, "realisasi", past.jumlah().realisasi());
        }

        private static void compare(
                Plan plan,
                Findings findings,
                KinerjaLalu.Pendanaan past,
                String column,
                Map<Tahun, NilaiCetak> printed) {
            printed.forEach((tahun, total) -> {
                var amount = total.angka();
                if (amount.isEmpty()) return;
                var units = unitsOf(past, column, tahun);
                var unit = units.size() == 1 ? units.getFirst() : nearestUnit(past, column, tahun, amount.get());
                if (unit == null) return;
                var rows = rowsIn(past, unit);
                var leaves = leaves(rows, column, tahun);
                var sum = sum(leaves);
                if (isWithinRounding(amount.get(), leaves, unit)) return;
                if (isWithinRounding(amount.get(), tops(rows, column, tahun), unit)) return;
                findings.at(plan.place(past.jumlah()).at(column, column, tahun), total)
                        .expecting(sum)
                        .mend("Cetak %s.", sum)
                        .say(
                                "Jumlah %s tahun %s dicetak %s, padahal barisnya berjumlah %s dalam satuan %s (selisih %s).",
                                column, tahun, total, sum, unit, amount.get().subtract(sum));
            });
        }

        /// The unit whose rows alone give nearly the printed amount, in a year with several.
        private static @Nullable String nearestUnit(
                KinerjaLalu.Pendanaan past, String column, Tahun tahun, BigDecimal amount) {
            return unitsOf(past, column, tahun).stream()
                    .filter(unit -> isNear(sum(leaves(rowsIn(past, unit), column, tahun)), amount))
                    .findFirst()
                    .orElse(null);
        }

        private static boolean isNear(BigDecimal sum, BigDecimal amount) {
            return sum.subtract(amount)
                            .abs()
                            .multiply(BigDecimal.valueOf(10_000))
                            .compareTo(amount)
                    < 0;
        }

        /// What the programmes print themselves; the rows below them are JML-04's.
        private static List<BigDecimal> tops(List<Pos> rows, String column, Tahun tahun) {
            return rows.stream()
                    .flatMap(row -> Optional.ofNullable(column(row, column).get(tahun))
                            .map(own -> own.angka().stream())
                            .orElseGet(() -> leaves(row, column, tahun)))
                    .toList();
        }
    }

    @About(
            code = "JML-06",
            level = Level.GALAT,
            title = "Satu jumlah tidak mencampur satuan uang",
            basis = "Permendagri 86/2017, Tabel T-C.24",
            explanation = """
                    Tabel yang sebagian dalam ribu rupiah dan sebagian dalam rupiah tidak dapat dijumlahkan. Tahun yang \
                    berisi kedua satuan, atau yang anggaran dan realisasinya berbeda satuan, tidak dapat dibandingkan.""",
            example = "Jumlah 2020: anggaran 5.416.526 (ribu rupiah), realisasi 3.799.457.964.")
    record MixedMoney() implements PastSums {
        @Override
        public void check(Plan plan, Findings findings) {
            var past = past(plan);
            if (past == null) return;
            var years = new TreeSet<>(past.jumlah().anggaran().keySet());
            years.addAll(past.jumlah().realisasi().keySet());
            for (var tahun : years) {
                var units = Stream.concat(
                                unitsOf(past, "anggaran", tahun).stream(), unitsOf(past, "realisasi", tahun).stream())
                        .distinct()
                        .toList();
                if (units.size() < 2) continue;
                var place = plan.place(past.jumlah());
                var anggaran = shown(past.jumlah().anggaran().get(tahun));
                var realisasi = shown(past.jumlah().realisasi().get(tahun));
                findings.at(place.at("anggaran", "anggaran", tahun), anggaran)
                        .against(place.at("realisasi", "realisasi", tahun), realisasi)
                        .mend("Tulis semua baris tahun %s dalam satu satuan, lalu jumlahkan.", tahun)
                        .say(
                                "Tahun %s mencampur baris dalam %s; jumlahnya (anggaran %s, realisasi %s) tidak dapat dijumlahkan dan dibandingkan%s%s.",
                                tahun,
                                Words.enumeration(units),
                                anggaran,
                                realisasi,
                                counted(past, "anggaran", tahun, past.jumlah().anggaran()),
                                counted(past, "realisasi", tahun, past.jumlah().realisasi()));
            }
        }

        /// What a total is that can be recognised: rows of one unit, or both units added blindly.
        private static String counted(
                KinerjaLalu.Pendanaan past, String column, Tahun tahun, Map<Tahun, NilaiCetak> printed) {
            var units = unitsOf(past, column, tahun);
            var amount = Optional.ofNullable(printed.get(tahun)).flatMap(NilaiCetak::angka);
            if (units.size() < 2 || amount.isEmpty()) return "";
            var blind = units.stream()
                    .map(unit -> sum(leaves(rowsIn(past, unit), column, tahun)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (blind.subtract(amount.get()).abs().compareTo(BigDecimal.ONE) <= 0)
                return "; jumlah %s menambahkan keduanya begitu saja".formatted(column);
            return Optional.ofNullable(PastTotal.nearestUnit(past, column, tahun, amount.get()))
                    .map(unit -> "; jumlah %s hanya baris dalam %s".formatted(column, unit))
                    .orElse("");
        }

        private static String shown(@Nullable NilaiCetak value) {
            return value == null ? "tidak ada" : Words.printed(value);
        }
    }

    @About(
            code = "JML-07",
            level = Level.GALAT,
            title = "Rasio T-C.24 sama dengan realisasi dibagi anggaran",
            basis = "Permendagri 86/2017, Tabel T-C.24",
            explanation = "Rasio dihitung ulang dari anggaran dan realisasi baris itu, dengan ketelitian cetaknya.",
            example = "Anggaran 67.889.994, realisasi 40.012.286, rasio dicetak 59,94; seharusnya 58,94.")
    record PastRatio() implements PastSums {
        @Override
        public void check(Plan plan, Findings findings) {
            plan.all(Pos.class)
                    .forEach(row -> row.rasio().forEach((tahun, printed) -> {
                        var expected =
                                ratio(row.realisasi().get(tahun), row.anggaran().get(tahun), printed);
                        if (expected.isEmpty() || isSameRatio(printed, expected.get())) return;
                        findings.at(plan.place(row).at("rasio", "rasio", tahun), printed)
                                .expecting(expected.get())
                                .mend("Cetak %s.", expected.get())
                                .say(
                                        "Rasio %s tahun %s dicetak %s, padahal %s / %s = %s %%.",
                                        Words.quoted(row.nama()),
                                        tahun,
                                        printed,
                                        Objects.requireNonNull(row.realisasi().get(tahun)),
                                        Objects.requireNonNull(row.anggaran().get(tahun)),
                                        expected.get());
                    }));
        }
    }

    @About(
            code = "JML-08",
            level = Level.GALAT,
            title = "Rasio T-C.23 sama dengan realisasi dibagi target",
            basis = "Permendagri 86/2017, Tabel T-C.23",
            explanation = """
                    Rasio capaian dihitung ulang dari target dan realisasi yang dicetak. Rasio yang cocok hanya bila target \
                    dijumlahkan dari tahun ke tahun menunjukkan target tahunan dibandingkan dengan realisasi kumulatif.""",
            example = "Target 60 per tahun, realisasi 180 pada 2020, rasio 150,00: cocok dengan target kumulatif 120.")
    record PastCapaian() implements PastSums {
        @Override
        public void check(Plan plan, Findings findings) {
            plan.all(Pencapaian.class)
                    .forEach(row -> row.rasio().forEach((tahun, printed) -> {
                        var target = row.target().get(tahun);
                        var expected = ratio(row.realisasi().get(tahun), target, printed);
                        if (expected.isEmpty() || target == null || isSameRatio(printed, expected.get())) return;
                        if (isWithinRounding(row.realisasi().get(tahun), target, printed)) return;
                        var cumulated = Statement.sumUpTo(row.target(), tahun).orElse(BigDecimal.ZERO);
                        var realisasi = Objects.requireNonNull(row.realisasi().get(tahun));
                        var isCumulative = ratio(realisasi, new NilaiCetak(cumulated.toPlainString()), printed)
                                .filter(ratio -> isSameRatio(printed, ratio))
                                .isPresent();
                        findings.at(plan.place(row).at("rasio", "rasio", tahun), printed)
                                .against(plan.place(row).at("target", "target", tahun), target)
                                .expecting(expected.get())
                                .mend(
                                        isCumulative
                                                ? "Cetak target kumulatif " + Angka.format(cumulated)
                                                        + ", atau realisasi tahun itu saja."
                                                : "Cetak %s.".formatted(Angka.format(expected.get())))
                                .say(
                                        "Rasio %s tahun %s dicetak %s, padahal %s / %s = %s %%%s.",
                                        Words.quoted(row.indikator()),
                                        tahun,
                                        printed,
                                        realisasi,
                                        target,
                                        expected.get(),
                                        isCumulative
                                                ? "; rasio itu cocok dengan target kumulatif " + Angka.format(cumulated)
                                                : "");
                    }));
        }
    }

    private static KinerjaLalu.@Nullable Pendanaan past(Plan plan) {
        var pelayanan = plan.renstra().pelayanan();
        var kinerja = pelayanan == null ? null : pelayanan.kinerja();
        return kinerja == null ? null : kinerja.pendanaan();
    }

    /// The units of money of the groups that have figures in this column and year.
    private static List<String> unitsOf(KinerjaLalu.Pendanaan past, String column, Tahun tahun) {
        return past.kelompokList().stream()
                .filter(group -> group.programList().stream().anyMatch(row -> hasFigure(row, column, tahun)))
                .map(KinerjaLalu.KelompokPos::satuan)
                .distinct()
                .toList();
    }

    private static List<Pos> rowsIn(KinerjaLalu.Pendanaan past, String unit) {
        return past.kelompokList().stream()
                .filter(group -> group.satuan().equals(unit))
                .flatMap(group -> group.programList().stream())
                .toList();
    }

    private static Map<Tahun, NilaiCetak> column(Pos row, String column) {
        return column.equals("anggaran") ? row.anggaran() : row.realisasi();
    }

    private static boolean hasFigure(Pos row, String column, Tahun tahun) {
        return column(row, column).containsKey(tahun)
                || row.rincianList().stream().anyMatch(below -> hasFigure(below, column, tahun));
    }

    /// The figures at the bottom; a row's own figure counts where nothing below it has one.
    private static List<BigDecimal> leaves(List<Pos> rows, String column, Tahun tahun) {
        return rows.stream().flatMap(row -> leaves(row, column, tahun)).toList();
    }

    private static Stream<BigDecimal> leaves(Pos row, String column, Tahun tahun) {
        if (row.rincianList().stream().anyMatch(below -> hasFigure(below, column, tahun)))
            return leaves(row.rincianList(), column, tahun).stream();
        return Stream.ofNullable(column(row, column).get(tahun)).flatMap(own -> own.angka().stream());
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Rupiah are exact; amounts in thousands hide up to half a thousand in every row.
    private static boolean isWithinRounding(BigDecimal printed, List<BigDecimal> rows, String unit) {
        var hidden = unit.equals("Rp")
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(rows.size()).multiply(HALF);
        return printed.subtract(sum(rows)).abs().compareTo(hidden) <= 0;
    }

    /// A large amount may have been cut to whole units after the ratio was computed.
    private static boolean isWithinRounding(@Nullable NilaiCetak above, NilaiCetak below, NilaiCetak printed) {
        var amount = above == null ? Optional.<BigDecimal>empty() : above.angka();
        if (amount.isEmpty() || amount.get().compareTo(BigDecimal.valueOf(10_000)) < 0) return false;
        var more = new NilaiCetak(amount.get().add(BigDecimal.ONE).toPlainString());
        var number = printed.angka().orElseThrow();
        var low = ratio(above, below, printed).orElseThrow();
        var high = ratio(more, below, printed).orElseThrow();
        return number.compareTo(low) >= 0 && number.compareTo(high) <= 0;
    }

    private static Optional<BigDecimal> ratio(
            @Nullable NilaiCetak above, @Nullable NilaiCetak below, NilaiCetak printed) {
        if (above == null || below == null || !printed.isNumber()) return Optional.empty();
        if (!above.isNumber() || !below.isNumber()) return Optional.empty();
        return Optional.ofNullable(
                Figures.percent(Figures.number(above), Figures.number(below), Math.max(2, Figures.decimals(printed))));
    }

    /// A printed `1161` is compared as whole number.
    private static boolean isSameRatio(NilaiCetak printed, BigDecimal expected) {
        var number = printed.angka().orElseThrow();
        var precision = Math.max(0, number.scale());
        return expected.setScale(precision, RoundingMode.HALF_UP).compareTo(number) == 0
                || expected.setScale(precision, RoundingMode.DOWN).compareTo(number) == 0;
    }
}
