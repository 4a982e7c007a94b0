package id.benangmerah.rencana.periksa;

import id.benangmerah.kernel.Angka;
import id.benangmerah.rencana.KinerjaLalu.Keragaan;
import id.benangmerah.rencana.periksa.Series.Slot;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What the denominators behind printed percentages say ([DenominatorSearch]).
@Family("Penyebut di balik deret persentase")
sealed interface DenominatorRules extends Rule {

    @About(
            code = "PYB-01",
            level = Level.PERINGATAN,
            title = "Persentase dihitung dengan penyebut yang disebut rumusnya",
            basis = "PermenPANRB 88/2021: indikator kinerja terukur, rumusnya dapat diulang",
            explanation = """
                    Dicari bilangan bulat yang menghasilkan semua nilai cetak sebuah indikator. Bila penyebutnya bukan \
                    jumlah yang dicetak rencana untuk populasi pada rumus, nilai dan rumus tidak berbicara tentang hal \
                    yang sama: capaian yang dihitung dengan rumus tidak akan dapat dibandingkan dengan target.""",
            example = """
                    “Persentase Koperasi Sehat” = sehat / aktif; 200 / 1.027 = 19,47 %, tetapi dicetak 83,33 % = 200 / 240.""")
    record FormulaDenominator() implements DenominatorRules {
        @Override
        public void check(Plan plan, Findings findings) {
            for (var explanation : explanations(plan))
                Populations.findDenominator(plan, explanation.series())
                        .filter(population -> !isCountOf(population, explanation.denominators()))
                        .ifPresent(population -> report(findings, explanation, population));
        }

        private static void report(Findings findings, Explanation explanation, Series population) {
            var series = explanation.series();
            var first = series.slots().getFirst();
            var last = population.slots().getLast();
            var denominator = population.value(last);
            findings.at(series.place(first), series.value(first))
                    .against(population.place(last), denominator)
                    .expecting(percentage(explanation.numerators().getFirst(), denominator))
                    .mend("Hitung ulang nilainya dengan %s, atau cetak rumus yang dipakai.", population.name())
                    .say(
                            "%s, %s %s %%, cocok dengan %s%s (%s); penyebut pada rumus, %s, dicetak %s (%s) dan akan memberi %s %%.",
                            Words.quoted(series.name()),
                            first,
                            series.value(first),
                            fraction(explanation),
                            source(explanation),
                            explanation.chance(),
                            Words.quoted(population.name()),
                            denominator,
                            last,
                            percentage(explanation.numerators().getFirst(), denominator));
        }
    }

    /// The series the denominator is taken from, if it is one.
    private static String source(Explanation explanation) {
        var source = explanation.denominatorSeries();
        return source == null ? "" : ", penyebutnya deret " + Words.quoted(source.name());
    }

    @About(
            code = "PYB-02",
            level = Level.PERINGATAN,
            title = "Penyebut persentase dicetak di rencana",
            basis = "PermenPANRB 88/2021: indikator kinerja terukur, datanya dapat ditelusuri",
            explanation = """
                    Satu bilangan yang menghasilkan semua nilai beberapa deret persentase adalah jumlah populasi yang \
                    dipakai penyusun. Bila bilangan itu tidak dicetak di mana pun, pembaca tidak dapat mengulang \
                    hitungannya, dan ia biasanya berbeda dari jumlah populasi yang dicetak.""",
            example = "25,94 %, 28,24 %, 30,16 %, dan 33,24 % semuanya n / 1.041; rencana mencetak 1.140 koperasi.")
    record UnprintedDenominator() implements DenominatorRules {
        @Override
        public void check(Plan plan, Findings findings) {
            var printed = plan.series().stream()
                    .flatMap(series -> series.values().stream())
                    .filter(value -> value.stripTrailingZeros().scale() <= 0)
                    .map(BigDecimal::longValue)
                    .collect(Collectors.toSet());
            byFixedDenominator(plan).forEach((denominator, explanations) -> {
                var unexplained = explanations.stream()
                        .filter(one ->
                                Populations.findDenominator(plan, one.series()).isEmpty())
                        .toList();
                if (!printed.contains(denominator) && !unexplained.isEmpty())
                    report(plan, findings, denominator, unexplained);
            });
        }

        private static void report(Plan plan, Findings findings, long denominator, List<Explanation> explanations) {
            var first = explanations.getFirst().series();
            var populations = populations(plan, denominator, explanations);
            findings.at(first.place(first.slots().getFirst()), first.values())
                    .mend(
                            "Cetak jumlah populasi yang dipakai beserta tahunnya, atau hitung ulang dengan jumlah yang dicetak.")
                    .say(
                            "Penyebut %s menghasilkan semua nilai %s (%s), tetapi tidak dicetak di mana pun%s.",
                            denominator,
                            Words.enumeration(explanations.stream()
                                    .map(one -> Words.quoted(one.series().name()))
                                    .toList()),
                            explanations.getFirst().chance(),
                            populations.isEmpty() ? "" : "; yang dicetak: " + populations);
        }

        private static String populations(Plan plan, long denominator, List<Explanation> explanations) {
            var words = Vocabulary.of(
                    explanations.stream().map(one -> one.series().name()).toList());
            return plan.all(Keragaan.class)
                    .filter(row -> !Vocabulary.shared(Vocabulary.of(row.uraian()), words)
                            .isEmpty())
                    .map(row -> Series.of(plan, row))
                    .filter(row -> !row.cells().isEmpty())
                    .sorted(Comparator.comparingLong(
                            row -> Math.abs(row.values().getLast().longValue() - denominator)))
                    .map(row -> "%s %s"
                            .formatted(row.name(), Words.value(row.values().getLast())))
                    .limit(3)
                    .collect(Collectors.joining(", "));
        }
    }

    @About(
            code = "PYB-03",
            level = Level.PERINGATAN,
            title = "Penyebut tidak ikut naik tanpa disebutkan",
            basis = "PermenPANRB 88/2021: indikator kinerja terukur, rumusnya dapat diulang",
            explanation = """
                    Bila pembilangnya deret yang dicetak dan penyebut yang cocok berubah tiap tahun, target persentase \
                    bergantung pada ramalan populasi yang tidak dicetak. Kenaikan persentase lalu bercampur dengan \
                    perubahan populasi.""",
            example = "58,82 %, 65 %, 69,57 %, 73,08 % adalah 100/170, 130/200, 160/230, 190/260.")
    record MovingDenominator() implements DenominatorRules {
        @Override
        public void check(Plan plan, Findings findings) {
            explanations(plan).stream()
                    .filter(explanation -> !explanation.isFixed() && explanation.denominatorSeries() == null)
                    .forEach(explanation -> {
                        var series = explanation.series();
                        findings.at(series.place(series.slots().getFirst()), series.values())
                                .mend("Cetak jumlah populasi tiap tahun yang menjadi penyebut.")
                                .say(
                                        "Nilai %s cocok dengan penyebut yang berubah tiap tahun (%s; %s), dan penyebut itu tidak dicetak.",
                                        Words.quoted(series.name()), explanation.fractions(), explanation.chance());
                    });
        }
    }

    @About(
            code = "PYB-04",
            level = Level.SARAN,
            title = "Penyebut yang diambil dari deret lain disebut dalam rumus",
            basis = "PermenPANRB 88/2021: indikator kinerja terukur, rumusnya dapat diulang",
            explanation = """
                    Tanpa rumus, hanya pencarian yang menunjukkan bahwa persentase ini dibagi dengan target indikator \
                    lain. Hubungan itu perlu dicetak, karena mengubah target yang satu mengubah yang lain.""",
            example = "75,00 %, 80,77 %, dan 85,71 % adalah bagian dari target 240, 260, dan 280 koperasi.")
    record BorrowedDenominator() implements DenominatorRules {
        @Override
        public void check(Plan plan, Findings findings) {
            for (var explanation : explanations(plan)) {
                var source = explanation.denominatorSeries();
                var series = explanation.series();
                if (source == null || Populations.findDenominator(plan, series).isPresent()) continue;
                findings.at(series.place(series.slots().getFirst()), series.values())
                        .against(source.place(source.slots().getFirst()), source.values())
                        .mend("Cetak rumusnya dengan penyebut itu.")
                        .say(
                                "Nilai %s cocok dengan penyebut %s (%s; %s); hubungan itu tidak dicetak.",
                                Words.quoted(series.name()),
                                Words.quoted(source.name()),
                                explanation.fractions(),
                                explanation.chance());
            }
        }
    }

    @About(
            code = "PYB-05",
            level = Level.PERINGATAN,
            title = "Persentase dibulatkan, tidak dipotong",
            basis = "Permendagri 18/2020: capaian kinerja dengan dua desimal",
            explanation = """
                    Bila deret-deret lain dengan penyebut yang sama dibulatkan, nilai yang hanya cocok bila desimalnya \
                    dipotong menyimpang satu angka di belakang koma.""",
            example = "85 / 1.140 = 7,456 % dicetak 7,45 %; yang dibulatkan 7,46 %.")
    record CutDecimals() implements DenominatorRules {
        @Override
        public void check(Plan plan, Findings findings) {
            var cut = explanations(plan).stream()
                    .filter(explanation -> !explanation.cut().isEmpty())
                    .collect(Collectors.groupingBy(Explanation::denominator, LinkedHashMap::new, Collectors.toList()));
            cut.forEach((denominator, explanations) -> {
                var first = explanations.getFirst();
                var slot = first.cut().iterator().next();
                var cases = explanations.stream()
                        .flatMap(one -> one.cut().stream().map(at -> describe(one, at)))
                        .toList();
                findings.at(first.series().place(slot), first.series().value(slot))
                        .expecting(rounded(first, slot))
                        .mend("Bulatkan semua nilai dengan cara yang sama.")
                        .say(
                                "Dengan penyebut %s, %s nilai dipotong, bukan dibulatkan seperti yang lain: %s.",
                                denominator, cases.size(), String.join("; ", cases));
            });
        }

        private static String describe(Explanation explanation, Slot slot) {
            return Words.sentence(
                    "%s %s %s seharusnya %s (%s / %s)",
                    Words.quoted(explanation.series().name()),
                    slot,
                    explanation.series().value(slot),
                    rounded(explanation, slot),
                    explanation.numeratorAt(slot),
                    explanation.denominator());
        }

        private static String rounded(Explanation explanation, Slot slot) {
            return percentage(explanation.numeratorAt(slot), BigDecimal.valueOf(explanation.denominator()));
        }
    }

    @About(
            code = "PYB-06",
            level = Level.SARAN,
            title = "Pembilang persentase menghitung apa yang dikatakan namanya",
            basis = "PermenPANRB 88/2021: indikator kinerja relevan",
            explanation = """
                    Pembilang yang ditemukan sama, tahun demi tahun, dengan deret cetak yang namanya lain. Bisa \
                    kebetulan, bisa pula satu angka dipakai untuk dua hal.""",
            example =
                    "“Koperasi berkualitas” 16,14 % dan 21,05 % adalah 184 dan 240 per 1.140: jumlah koperasi ber-RAT.")
    record NumeratorOfAnother() implements DenominatorRules {
        @Override
        public void check(Plan plan, Findings findings) {
            for (var explanation : explanations(plan)) {
                var series = explanation.series();
                plan.series().stream()
                        .filter(Series::isCount)
                        .filter(other -> isSame(explanation, other) && isUnlike(series.name(), other.name()))
                        .findFirst()
                        .ifPresent(
                                other -> findings.at(series.place(series.slots().getFirst()), explanation.numerators())
                                        .against(other.place(other.slots().getFirst()), other.values())
                                        .mend(
                                                "Pastikan keduanya memang hal yang sama; bila tidak, hitung pembilangnya sendiri.")
                                        .say(
                                                "Pembilang yang cocok untuk %s (%s) sama dengan %s.",
                                                Words.quoted(series.name()),
                                                Words.value(explanation.numerators()),
                                                Words.quoted(other.name())));
            }
        }

        private static boolean isSame(Explanation explanation, Series other) {
            return explanation.series().slots().stream()
                    .allMatch(slot -> other.cells().containsKey(slot)
                            && other.value(slot).longValue() == explanation.numeratorAt(slot));
        }

        private static boolean isUnlike(String one, String other) {
            var shared = Vocabulary.shared(Vocabulary.of(one), Vocabulary.of(other));
            return shared.size() * 3
                    < Math.min(Vocabulary.of(one).size(), Vocabulary.of(other).size()) * 2;
        }
    }

    @About(
            code = "PYB-07",
            level = Level.PERINGATAN,
            title = "Bagian dari orang dibagi dengan orang",
            basis = "PermenPANRB 88/2021: indikator kinerja terukur",
            explanation = """
                    Persentase orang yang memakai penyebut sama dengan persentase lembaga membagi orang dengan lembaga: \
                    hasilnya bukan bagian dari keseluruhan.""",
            example = "“Persentase SDM bersertifikat” dan “Persentase koperasi diperiksa” sama-sama dibagi 1.041.")
    record PeopleOverBodies() implements DenominatorRules {
        private static final Set<String> PEOPLE = Set.of("sdm", "orang", "anggota", "pegawai", "peserta", "penduduk");

        @Override
        public void check(Plan plan, Findings findings) {
            byFixedDenominator(plan).forEach((denominator, explanations) -> {
                var people = explanations.stream()
                        .filter(one -> countsPeople(one.series()))
                        .toList();
                var bodies = explanations.stream()
                        .filter(one -> !countsPeople(one.series()))
                        .toList();
                if (people.isEmpty() || bodies.isEmpty()) return;
                var series = people.getFirst().series();
                var other = bodies.getFirst().series();
                findings.at(series.place(series.slots().getFirst()), series.values())
                        .against(other.place(other.slots().getFirst()), other.values())
                        .mend("Pakai jumlah orang sebagai penyebut, atau ganti nama indikatornya.")
                        .say(
                                "%s menghitung orang, tetapi penyebut yang cocok, %s, sama dengan penyebut %s.",
                                Words.enumeration(people.stream()
                                        .map(one -> Words.quoted(one.series().name()))
                                        .toList()),
                                denominator,
                                Words.quoted(other.name()));
            });
        }

        private static boolean countsPeople(Series series) {
            return Vocabulary.of(series.name()).stream().anyMatch(PEOPLE::contains);
        }
    }

    /// Without the series that the population of their own formula explains as well.
    private static List<Explanation> explanations(Plan plan) {
        return plan.explanations().stream()
                .filter(explanation -> Populations.findDenominator(plan, explanation.series())
                        .filter(population -> Populations.gives(population, explanation.series()))
                        .isEmpty())
                .toList();
    }

    /// Denominators for all years and the series that have them, the most shared first.
    private static Map<Long, List<Explanation>> byFixedDenominator(Plan plan) {
        return explanations(plan).stream()
                .filter(Explanation::isFixed)
                .collect(Collectors.groupingBy(Explanation::denominator, LinkedHashMap::new, Collectors.toList()));
    }

    private static boolean isCountOf(Series population, List<Long> denominators) {
        return population.values().stream().anyMatch(value -> denominators.contains(value.longValue()));
    }

    private static String fraction(Explanation explanation) {
        return Words.sentence(
                "%s / %s",
                explanation.numerators().getFirst(), explanation.denominators().getFirst());
    }

    private static String percentage(long numerator, BigDecimal denominator) {
        var percent = Figures.percent(BigDecimal.valueOf(numerator), denominator, 2);
        return percent == null ? "–" : Angka.format(percent, 2);
    }
}
