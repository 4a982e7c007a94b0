package id.benangmerah.rencana.periksa;

import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.KinerjaLalu;
import id.benangmerah.rencana.KinerjaLalu.Pencapaian;
import id.benangmerah.rencana.KinerjaLalu.Pos;
import id.benangmerah.rencana.NilaiCetak;
import id.benangmerah.rencana.SumberDaya.Barang;
import id.benangmerah.rencana.SumberDaya.Manusia;
import id.benangmerah.rencana.SumberDaya.Rincian;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Arithmetic of the tables about the years before the plan, its people and its assets.
@Family("Jumlah, rasio, dan rincian pada tabel masa lalu")
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
                    Jumlah per tahun dibandingkan dengan baris terendah yang berangka; bila satu tahun hanya berisi \
                    satu satuan uang, jumlahnya harus cocok dalam satuan itu.""",
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
                var units = unitsOf(past, column, tahun);
                var amount = total.angka();
                if (units.size() != 1 || amount.isEmpty()) return;
                var rows = past.kelompokList().stream()
                        .flatMap(group -> group.programList().stream())
                        .toList();
                var leaves = leaves(rows, column, tahun);
                var sum = sum(leaves);
                if (isWithinRounding(amount.get(), leaves, units.getFirst())) return;
                findings.at(plan.place(past.jumlah()).at(column, column, tahun), total)
                        .expecting(sum)
                        .mend("Cetak %s.", sum)
                        .say(
                                "Jumlah %s tahun %s dicetak %s, padahal barisnya berjumlah %s dalam satuan %s (selisih %s).",
                                column,
                                tahun,
                                total,
                                sum,
                                units.getFirst(),
                                amount.get().subtract(sum));
            });
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
                                "Tahun %s mencampur baris dalam %s; jumlahnya (anggaran %s, realisasi %s) tidak dapat dijumlahkan dan dibandingkan.",
                                tahun, Words.enumeration(units), anggaran, realisasi);
            }
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

    @About(
            code = "JML-09",
            level = Level.GALAT,
            title = "Rincian pegawai berjumlah sama dengan pegawainya",
            basis = "Permendagri 86/2017, susunan Bab II",
            explanation = """
                    Setiap klasifikasi (jenis kelamin, pendidikan, eselon, golongan) harus berjumlah semua pegawai, atau \
                    jumlah salah satu status bila hanya berlaku bagi status itu.""",
            example = "38 pegawai, tetapi rincian pendidikan berjumlah 37.")
    record PeopleTotal() implements PastSums {
        @Override
        public void check(Plan plan, Findings findings) {
            plan.all(Manusia.class)
                    .forEach(people -> people.jumlah().angka().ifPresent(total -> {
                        var statuses = people.statusList();
                        if (!statuses.isEmpty() && sum(statuses).compareTo(total) != 0)
                            report(plan, findings, people, "status", sum(statuses), total, people);
                        for (var group : people.klasifikasiList()) {
                            var sum = sum(group.rincianList());
                            var isKnown = sum.compareTo(total) == 0
                                    || statuses.stream()
                                            .flatMap(status -> status.jumlah().angka().stream())
                                            .anyMatch(count -> count.compareTo(sum) == 0);
                            if (!isKnown) report(plan, findings, people, group.nama(), sum, total, group);
                        }
                    }));
        }

        private static void report(
                Plan plan,
                Findings findings,
                Manusia people,
                String name,
                BigDecimal sum,
                BigDecimal total,
                Record part) {
            findings.at(plan.place(part).at("rincian", "jumlah " + name), sum)
                    .against(plan.place(people).at("jumlah", "jumlah pegawai"), total)
                    .expecting(total)
                    .mend("Betulkan rincian %s.", name)
                    .say("Rincian %s berjumlah %s, padahal pegawainya %s.", name, sum, total);
        }

        private static BigDecimal sum(List<Rincian> rows) {
            return rows.stream().flatMap(row -> row.jumlah().angka().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    @About(
            code = "JML-10",
            level = Level.GALAT,
            title = "Barang baik dan rusak berjumlah semua barang",
            basis = "Permendagri 86/2017, susunan Bab II",
            explanation = "Jumlah barang sama dengan yang baik, rusak ringan, dan rusak berat.",
            example = "23 sepeda motor, tetapi 15 baik, 5 rusak ringan, 1 rusak berat.")
    record AssetTotal() implements PastSums {
        @Override
        public void check(Plan plan, Findings findings) {
            plan.all(Barang.class)
                    .forEach(row -> row.jumlah().angka().ifPresent(total -> {
                        var conditions = Stream.of(row.baik(), row.rusakRingan(), row.rusakBerat())
                                .filter(Objects::nonNull)
                                .flatMap(value -> value.angka().stream())
                                .toList();
                        var sum = conditions.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                        if (conditions.isEmpty() || sum.compareTo(total) == 0) return;
                        findings.at(plan.place(row).at("jumlah", "jumlah"), total)
                                .expecting(sum)
                                .mend("Betulkan jumlah atau kondisinya.")
                                .say(
                                        "Jumlah %s dicetak %s, padahal menurut kondisinya (%s) berjumlah %s.",
                                        row.uraian(), total, Words.value((Collection<?>) conditions), sum);
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
