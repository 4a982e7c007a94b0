package id.benangmerah.rencana.periksa;

import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.IndikatorRencana;
import id.benangmerah.rencana.KinerjaLalu.Keragaan;
import id.benangmerah.rencana.KinerjaLalu.Pencapaian;
import id.benangmerah.rencana.periksa.Series.Slot;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Counts and percentages of one thing: whether they can both be true.
@Family("Jumlah dan persentase dari hal yang sama")
sealed interface CountRules extends Rule {
    BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @About(
            code = "PYB-11",
            level = Level.PERINGATAN,
            title = "Persentase dan jumlah dari hal yang sama cocok",
            basis = "PermenPANRB 88/2021: indikator kinerja terukur, rumusnya dapat diulang",
            explanation = """
                    Bila rencana mencetak jumlah sesuatu dan persentasenya, persentase itu jumlah dibagi populasinya. \
                    Dilaporkan bila tidak ada populasi bulat yang menghasilkan persentase itu dari jumlahnya, atau bila \
                    penyebut yang menerangkan persentasenya memberi jumlah yang lain.""",
            example = "55 koperasi tidak dapat 28,57 % dari bilangan bulat mana pun: 55/192 28,65 %, 55/193 28,50 %.")
    record CountAndShare() implements CountRules {
        @Override
        public void check(Plan plan, Findings findings) {
            var counts = plan.series().stream()
                    .filter(Series::isCount)
                    .filter(count -> !(count.part() instanceof Keragaan))
                    .toList();
            for (var share : plan.series())
                if (share.isPercentage())
                    counts.stream()
                            .filter(count -> isOfSameTable(share, count) && isOfSameThing(share, count))
                            .findFirst()
                            .ifPresent(count -> compare(plan, findings, share, count));
        }

        private static boolean isOfSameTable(Series share, Series count) {
            if (share.part() instanceof Pencapaian || count.part() instanceof Pencapaian)
                return share.part().getClass() == count.part().getClass();
            return program(share.id()).equals(program(count.id()));
        }

        /// `2.17.06` of `2.17.06.2.01-1`; the id itself outside the programmes.
        private static String program(String id) {
            return id.matches("\\d\\.\\d{2}\\.\\d{2}.*") ? id.substring(0, 7) : id.replaceFirst("-.*", "");
        }

        /// The same words, or but one that only the longer name has.
        private static boolean isOfSameThing(Series share, Series count) {
            var one = Vocabulary.of(share.name());
            var other = Vocabulary.of(count.name());
            int shared = Vocabulary.shared(one, other).size();
            int larger = Math.max(one.size(), other.size());
            return shared == larger && shared > 1
                    || shared > 2 && shared == larger - 1 && shared == Math.min(one.size(), other.size());
        }

        private static void compare(Plan plan, Findings findings, Series share, Series count) {
            var slots = share.slots().stream()
                    .filter(slot -> count.cells().containsKey(slot))
                    .toList();
            var explained = plan.explanations().stream()
                    .filter(one -> one.series().equals(share))
                    .findFirst();
            var other = slots.stream()
                    .filter(slot -> explained.isPresent()
                            && count.value(slot).longValue() != explained.get().numeratorAt(slot))
                    .toList();
            var impossible = slots.stream()
                    .filter(slot -> !isPossible(count.value(slot), share.value(slot), scale(share)))
                    .toList();
            if (explained.isPresent() && !other.isEmpty())
                report(
                        findings,
                        share,
                        count,
                        other,
                        "cocok dengan %s, tetapi %s dicetak %s"
                                .formatted(
                                        Words.enumeration(other.stream()
                                                .map(slot -> fraction(explained.get(), slot))
                                                .toList()),
                                        Words.quoted(count.name()),
                                        values(count, other)));
            else if (explained.isEmpty() && !impossible.isEmpty())
                report(
                        findings,
                        share,
                        count,
                        impossible,
                        "tidak dapat dihitung dari %s (%s) dengan populasi bulat mana pun"
                                .formatted(Words.quoted(count.name()), values(count, impossible)));
        }

        private static String fraction(Explanation explanation, Slot slot) {
            int at = explanation.series().slots().indexOf(slot);
            return Words.sentence(
                    "%s/%s",
                    explanation.numerators().get(at), explanation.denominators().get(at));
        }

        private static String values(Series series, List<Slot> slots) {
            return Words.enumeration(
                    slots.stream().map(slot -> Words.value(series.value(slot))).toList());
        }

        private static void report(Findings findings, Series share, Series count, List<Slot> slots, String fault) {
            var first = slots.getFirst();
            findings.at(share.place(first), share.value(first))
                    .against(count.place(first), count.value(first))
                    .mend("Hitung ulang persentasenya dari jumlah itu, dan cetak populasinya.")
                    .say(
                            "%s (%s) %s %%, %s.",
                            Words.quoted(share.name()),
                            Words.enumeration(slots.stream().map(Slot::toString).toList()),
                            values(share, slots),
                            fault);
        }

        private static int scale(Series share) {
            return share.values().stream().mapToInt(BigDecimal::scale).max().orElse(0);
        }

        /// Whether some whole population gives the percentage, rounded or cut.
        private static boolean isPossible(BigDecimal count, BigDecimal share, int scale) {
            if (share.signum() == 0) return true;
            long near =
                    count.multiply(HUNDRED).divide(share, 0, RoundingMode.DOWN).longValue();
            for (long whole = Math.max(1, near - 1); whole <= near + 2; whole++)
                for (var mode : List.of(RoundingMode.HALF_UP, RoundingMode.DOWN))
                    if (count.multiply(HUNDRED)
                                    .divide(BigDecimal.valueOf(whole), scale, mode)
                                    .compareTo(share)
                            == 0) return true;
            return false;
        }
    }

    @About(
            code = "PYB-12",
            level = Level.PERINGATAN,
            title = "Satu populasi punya satu jumlah",
            basis = "PermenPANRB 88/2021: data kinerja andal",
            explanation = """
                    Dua persentase dari populasi yang sama pada tahun yang sama memakai penyebut yang sama. Penyebutnya \
                    yang ditemukan PYB; populasinya kata di antara “Persentase” dan “yang”, “dengan”, atau “oleh”.""",
            example = "Penyebut “Persentase KSP/USP …” 991 pada satu program, 170 pada program lain, keduanya 2022.")
    record TwoPopulations() implements CountRules {
        private static final Pattern POPULATION =
                Pattern.compile("(?i)^persentase (?:jumlah )?(.+?) (?:yang|dengan|oleh)\\b.*");

        @Override
        public void check(Plan plan, Findings findings) {
            var populations = new LinkedHashMap<Set<String>, Map<Tahun, Map<Long, List<Explanation>>>>();
            for (var explanation : plan.explanations()) {
                var name = POPULATION.matcher(explanation.series().name());
                if (!name.matches()) continue;
                var years = populations.computeIfAbsent(Vocabulary.of(name.group(1)), _ -> new TreeMap<>());
                for (var slot : explanation.series().slots()) {
                    var tahun = yearOf(explanation.series(), slot);
                    if (tahun != null)
                        years.computeIfAbsent(tahun, _ -> new LinkedHashMap<>())
                                .computeIfAbsent(denominatorAt(explanation, slot), _ -> new ArrayList<>())
                                .add(explanation);
                }
            }
            populations.forEach((words, years) -> {
                if (!words.isEmpty())
                    years.entrySet().stream()
                            .filter(year -> year.getValue().size() > 1)
                            .findFirst()
                            .ifPresent(year -> report(findings, year.getKey(), year.getValue()));
            });
        }

        private static void report(Findings findings, Tahun tahun, Map<Long, List<Explanation>> denominators) {
            var series = denominators.values().stream()
                    .map(list -> list.getFirst().series())
                    .toList();
            var first = series.getFirst();
            var other = series.getLast();
            findings.at(slotOf(first, tahun).place(), slotOf(first, tahun).value())
                    .against(slotOf(other, tahun).place(), slotOf(other, tahun).value())
                    .mend("Tetapkan satu jumlah populasi per tahun, cetak, dan pakai di semua persentase.")
                    .say(
                            "Populasi yang sama dihitung berbeda untuk tahun %s: %s.",
                            tahun,
                            Words.enumeration(denominators.entrySet().stream()
                                    .map(one -> Words.sentence(
                                            "%s pada %s",
                                            one.getKey(),
                                            Words.quoted(one.getValue()
                                                    .getFirst()
                                                    .series()
                                                    .name())))
                                    .toList()));
        }

        private static Series.Cell slotOf(Series series, Tahun tahun) {
            return series.slots().stream()
                    .filter(slot -> tahun.equals(yearOf(series, slot)))
                    .map(slot -> Optional.ofNullable(series.cells().get(slot)).orElseThrow())
                    .findFirst()
                    .orElseThrow();
        }

        private static long denominatorAt(Explanation explanation, Slot slot) {
            return explanation.denominators().get(explanation.series().slots().indexOf(slot));
        }
    }

    @About(
            code = "PYB-13",
            level = Level.PERINGATAN,
            title = "Bagian tidak lebih besar daripada keseluruhannya",
            basis = "PermenPANRB 88/2021: data kinerja andal",
            explanation = """
                    Bila nama persentase memuat semua kata sebuah jumlah di tabel keragaan dan lebih, yang dihitungnya \
                    bagian dari jumlah itu. Pembilang yang ditemukan tidak boleh melampauinya pada tahun yang sama.""",
            example = "233 KSP/USP sehat (23,51 % dari 991), padahal koperasi sehat seluruhnya 200.")
    record MoreThanAll() implements CountRules {
        private static final Set<String> PEOPLE = Set.of("sdm", "orang", "anggota", "pegawai", "peserta", "penduduk");

        @Override
        public void check(Plan plan, Findings findings) {
            for (var explanation : plan.explanations()) {
                var words = Vocabulary.of(explanation.series().name());
                if (words.stream().anyMatch(PEOPLE::contains)) continue;
                plan.series().stream()
                        .filter(count -> count.part() instanceof Keragaan)
                        .filter(count -> {
                            var wider = Vocabulary.of(count.name().replaceAll("\\(.*\\)", ""));
                            return wider.size() > 1 && wider.size() < words.size() && words.containsAll(wider);
                        })
                        .forEach(count -> compare(findings, explanation, count));
            }
        }

        private static void compare(Findings findings, Explanation explanation, Series count) {
            var share = explanation.series();
            for (var slot : share.slots()) {
                var whole = Optional.ofNullable(yearOf(share, slot))
                        .map(tahun -> count.cells().get(new Slot(tahun)));
                if (whole.isEmpty()
                        || explanation.numeratorAt(slot) <= whole.get().value().longValue()) continue;
                findings.at(share.place(slot), share.value(slot))
                        .against(whole.get().place(), whole.get().value())
                        .mend("Periksa kedua angka itu.")
                        .say(
                                "%s %s %% berarti %s, lebih banyak daripada %s tahun itu (%s).",
                                Words.quoted(share.name()),
                                share.value(slot),
                                explanation.numeratorAt(slot),
                                Words.quoted(count.name()),
                                whole.get().value());
                return;
            }
        }
    }

    /// The year of a cell, which a baseline says itself.
    private static @Nullable Tahun yearOf(Series series, Slot slot) {
        if (slot.tahun() != null) return slot.tahun();
        return series.part() instanceof IndikatorRencana indikator && indikator.kondisiAwal() != null
                ? indikator.kondisiAwal().tahun()
                : null;
    }
}
