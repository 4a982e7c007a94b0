package id.benangmerah.rencana.periksa;

import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.IndikatorRencana;
import id.benangmerah.rencana.KinerjaLalu.Pencapaian;
import id.benangmerah.rencana.Kutipan;
import id.benangmerah.rencana.Kutipan.Aspek;
import id.benangmerah.rencana.NilaiCetak;
import id.benangmerah.rencana.Penyelenggaraan.Ikk;
import id.benangmerah.rencana.periksa.Plan.Measured;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Targets, baselines, ends and money that are printed again elsewhere.
@Family("Angka rencana yang dicetak lagi di tempat lain")
sealed interface RepeatedFigures extends PrintedTwice {

    @About(
            code = "KTP-01",
            level = Level.GALAT,
            title = "Target yang dicetak lagi sama dengan target di tabel asalnya",
            basis = "Permendagri 86/2017, Tabel T-C.25, T-C.27, dan T-C.28",
            explanation = """
                    Target yang sama dicetak di beberapa tabel dan di dalam teks. Bila berbeda, tidak ada yang tahu \
                    target mana yang harus dicapai dan dengan target mana kinerja dinilai. Target kumulatif di dalam \
                    teks dibandingkan dengan jumlah target tahunan.""",
            example = "Tabel 7.1 mencetak target 2024 86,16, Tabel 4.1 mencetak 86,15.")
    record Target() implements RepeatedFigures {
        @Override
        public void check(Plan plan, Findings findings) {
            compare(plan, findings, Aspek.TARGET, "target", _ -> true);
        }
    }

    @About(
            code = "KTP-02",
            level = Level.GALAT,
            title = "Kondisi awal yang dicetak lagi sama dengan kondisi awal di tabel asalnya",
            basis = "Permendagri 86/2017, Tabel T-C.25, T-C.27, dan T-C.28",
            explanation = """
                    Kondisi awal adalah titik tolak semua target. Dua kondisi awal untuk satu indikator memberi dua \
                    ukuran kemajuan.""",
            example = "Tabel 7.2 mencetak kondisi awal 74,68, Tabel 4.1 mencetak 74.")
    record Baseline() implements RepeatedFigures {
        @Override
        public void check(Plan plan, Findings findings) {
            compare(plan, findings, Aspek.KONDISI_AWAL, "kondisi awal", _ -> true);
        }
    }

    @About(
            code = "KTP-03",
            level = Level.GALAT,
            title = "Kondisi akhir yang dicetak lagi sama dengan kondisi akhir di tabel asalnya",
            basis = "Permendagri 86/2017, Tabel T-C.25 dan T-C.28",
            explanation = """
                    Kondisi akhir diulang di tabel IKU. Selisih yang hanya mengikuti selisih target tahun terakhir \
                    dilaporkan oleh KTP-01 dan tidak diulang di sini.""",
            example = "Tabel 7.1 mencetak kondisi akhir 91,00, Tabel 4.1 mencetak 90,00.")
    record End() implements RepeatedFigures {
        @Override
        public void check(Plan plan, Findings findings) {
            compare(plan, findings, Aspek.KONDISI_AKHIR, "kondisi akhir", pair -> !followsTarget(plan, pair.quotation));
        }

        private static boolean followsTarget(Plan plan, Kutipan end) {
            var last = plan.tahunList().getLast();
            return plan.quotations().stream()
                    .filter(other -> other.aspek() == Aspek.TARGET
                            && last.equals(other.tahun())
                            && other.tempat().equals(end.tempat())
                            && Objects.equals(other.subjek(), end.subjek()))
                    .anyMatch(target -> Figures.agree(target.nilai(), null, end.nilai(), null)
                            && Statement.of(plan, target)
                                    .filter(stated -> !stated.agrees(target))
                                    .isPresent());
        }
    }

    @About(
            code = "KTP-04",
            level = Level.GALAT,
            title = "Pagu yang dicetak lagi sama dengan pagu di T-C.27",
            basis = "Permendagri 86/2017, Tabel T-C.27",
            explanation = """
                    Pagu program diulang di tabel ringkasan. Satu rupiah selisih cukup untuk membuat dokumen \
                    anggaran di bawahnya tidak cocok.""",
            example = "Tabel 6.2 mencetak pagu 2026 Rp 1.892.996.142, Tabel 6.1 Rp 1.892.996.143.")
    record Money() implements RepeatedFigures {
        @Override
        public void check(Plan plan, Findings findings) {
            compare(plan, findings, Aspek.PAGU, "pagu", _ -> true);
        }
    }

    @About(
            code = "KTP-05",
            level = Level.GALAT,
            title = "Angka yang hanya dikutip sama di setiap kutipan",
            basis = "Permendagri 86/2017, Pasal 12: data yang akurat dan dapat dipertanggungjawabkan",
            explanation = """
                    Ada angka yang tidak punya tabel asal dan hanya disebut di dalam teks. Bila disebut dua kali, \
                    kedua angka itu harus sama.""",
            example = "Subbab 5.1 menyebut 10.000 produk bersertifikat halal, Penutup menyebut 1.000.")
    record OnlyQuoted() implements RepeatedFigures {
        private static final List<Aspek> FIGURES =
                List.of(Aspek.TARGET, Aspek.KONDISI_AWAL, Aspek.KONDISI_AKHIR, Aspek.PAGU, Aspek.REALISASI);

        @Override
        public void check(Plan plan, Findings findings) {
            plan.quotations().stream()
                    .filter(quotation -> FIGURES.contains(quotation.aspek()) && quotation.subjek() != null)
                    .filter(quotation -> !Statement.isCumulative(quotation))
                    .filter(quotation -> Statement.of(plan, quotation).isEmpty())
                    .collect(Collectors.groupingBy(
                            quotation -> List.of(
                                    quotation.subjek() + "", quotation.aspek(), String.valueOf(quotation.tahun())),
                            LinkedHashMap::new,
                            Collectors.toList()))
                    .values()
                    .forEach(same -> compare(plan, findings, same));
        }

        private static void compare(Plan plan, Findings findings, List<Kutipan> same) {
            var first = same.getFirst();
            same.stream()
                    .skip(1)
                    .filter(other -> !Figures.agree(first.nilai(), first.satuan(), other.nilai(), other.satuan()))
                    .findFirst()
                    .ifPresent(other -> findings.at(Quoted.place(plan, other), Quoted.value(other))
                            .against(Quoted.place(plan, first), Quoted.value(first))
                            .mend("Samakan angka di %s dan %s.", first.tempat(), other.tempat())
                            .say(
                                    "%s menyebut %s, tetapi %s menyebut %s untuk %s.",
                                    other.tempat(),
                                    Quoted.value(other),
                                    first.tempat(),
                                    Quoted.value(first),
                                    plan.nameOf(first.subjek() + "")));
        }
    }

    @About(
            code = "KTP-06",
            level = Level.GALAT,
            title = "Kondisi awal IKK sama dengan realisasi terakhirnya di T-C.23",
            basis = "Permendagri 86/2017, Tabel T-C.23 dan T-C.28; Permendagri 18/2020",
            explanation = """
                    IKK dicetak di T-C.23 dengan realisasi dan di tabel IKK dengan kondisi awal. Kondisi awal adalah \
                    realisasi terakhir, sehingga keduanya sama.""",
            example = "Tabel 7.3 mencetak kondisi awal 21,05, realisasi 2022 di T-C.23 25,08.")
    record IkkBaseline() implements RepeatedFigures {
        @Override
        public void check(Plan plan, Findings findings) {
            plan.all(Pencapaian.class).filter(row -> row.ikk() != null).forEach(row -> {
                var last = row.realisasi().keySet().stream().max(Tahun::compareTo);
                var ikk =
                        plan.find(row.ikk() + "").filter(Ikk.class::isInstance).map(Ikk.class::cast);
                if (last.isEmpty() || ikk.isEmpty()) return;
                var baseline = ikk.get().kondisiAwal();
                var result = row.realisasi().get(last.get());
                if (baseline == null || result == null || Figures.agree(baseline, null, result, null)) return;
                findings.at(plan.place(ikk.get()).at("kondisi_awal", "kondisi awal"), baseline)
                        .against(plan.place(row).at("realisasi", "realisasi", last.get()), result)
                        .mend("Samakan kondisi awal IKK dengan realisasi tahun %s.", last.get())
                        .say(
                                "Kondisi awal IKK “%s” dicetak %s, tetapi realisasi %s di T-C.23 adalah %s.",
                                ikk.get().nama(), baseline, last.get(), result);
            });
        }
    }

    @About(
            code = "KTP-07",
            level = Level.PERINGATAN,
            title = "Dua indikator dengan nama dan satuan yang sama punya target yang sama",
            basis = "PermenPANRB 89/2021: penjenjangan kinerja",
            explanation = """
                    Indikator yang sama kata demi kata pada dua bagian rencana mengukur hal yang sama. Targetnya sama, \
                    atau namanya harus menjelaskan apa bedanya.""",
            example = "“Jumlah koperasi yang diperiksa” 60 pada kegiatan, 65 pada subkegiatan.")
    record SameIndikator() implements RepeatedFigures {
        @Override
        public void check(Plan plan, Findings findings) {
            plan.measured().stream()
                    .collect(Collectors.groupingBy(
                            measured -> List.of(
                                    Wording.words(measured.indikator().nama()),
                                    measured.indikator().satuan().toLowerCase(Locale.ROOT)),
                            LinkedHashMap::new,
                            Collectors.toList()))
                    .values()
                    .forEach(same ->
                            same.stream().skip(1).forEach(other -> compare(plan, findings, same.getFirst(), other)));
        }

        private static void compare(Plan plan, Findings findings, Measured first, Measured other) {
            for (var tahun : plan.tahunList()) {
                var one = first.indikator().target().get(tahun);
                var two = other.indikator().target().get(tahun);
                if (one == null || two == null || Figures.agree(one, null, two, null)) continue;
                findings.at(plan.place(other.indikator()).target(tahun), two)
                        .against(plan.place(first.indikator()).target(tahun), one)
                        .mend("Samakan targetnya, atau bedakan nama kedua indikator.")
                        .say(
                                "Indikator “%s” punya target %s %s pada %s %s, tetapi %s pada %s %s.",
                                other.indikator().nama(),
                                tahun,
                                two,
                                other.node().level(),
                                other.node().id(),
                                one,
                                first.node().level(),
                                first.node().id());
                return;
            }
        }
    }

    /// A quotation and what the main table has for it.
    record Pair(Kutipan quotation, Place place, String written) {}

    /// The quotations of one aspect, those of one row of a table together.
    private static Stream<List<Kutipan>> rows(Plan plan, Aspek aspek) {
        return plan.quotations().stream()
                .filter(quotation -> quotation.aspek() == aspek && quotation.subjek() != null)
                .filter(quotation -> !plan.renstra().identitas().id().equals(quotation.subjek()))
                .collect(Collectors.groupingBy(
                        quotation -> quotation.tempat() + "\n" + quotation.subjek(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream();
    }

    /// Reports the quotations of one aspect that differ from the main table, row by row.
    private static void compare(Plan plan, Findings findings, Aspek aspek, String what, Predicate<Pair> isReported) {
        rows(plan, aspek).forEach(row -> {
            var differing = differing(plan, row).stream().filter(isReported).toList();
            if (!differing.isEmpty()) report(plan, findings, what, differing);
        });
    }

    private static List<Pair> differing(Plan plan, List<Kutipan> row) {
        var pairs = new ArrayList<Pair>();
        for (var quotation : row) {
            if (Statement.isCumulative(quotation)) addCumulative(plan, quotation, pairs);
            else
                Statement.of(plan, quotation)
                        .filter(stated -> !stated.agrees(quotation))
                        .ifPresent(stated ->
                                pairs.add(new Pair(quotation, stated.place(), writtenLike(quotation, stated))));
        }
        return pairs;
    }

    private static void addCumulative(Plan plan, Kutipan quotation, List<Pair> pairs) {
        if (quotation.tahun() == null) return;
        var subject = plan.find(quotation.subjek() + "");
        Map<Tahun, NilaiCetak> cells = subject.orElse(null) instanceof Pencapaian past
                ? past.target()
                : subject.orElse(null) instanceof IndikatorRencana indikator ? indikator.target() : Map.of();
        var sum = Statement.sumUpTo(cells, quotation.tahun()).map(BigDecimal::toPlainString);
        if (sum.isEmpty() || Figures.agree(NilaiCetak.of(sum.get()), null, quotation.nilai(), null)) return;
        var value = NilaiCetak.of(sum.get());
        pairs.add(new Pair(
                quotation, plan.place(subject.orElseThrow()).at("target", "jumlah target"), Words.printed(value)));
    }

    /// A table that prints no unit means the unit of the quotation.
    private static String writtenLike(Kutipan quotation, Statement stated) {
        return Statement.written(stated.value(), stated.unit() == null ? quotation.satuan() : stated.unit());
    }

    private static void report(Plan plan, Findings findings, String what, List<Pair> pairs) {
        var first = pairs.getFirst();
        var values = pairs.stream().map(pair -> Quoted.value(pair.quotation)).toList();
        var stated = pairs.stream().map(Pair::written).toList();
        findings.at(Quoted.place(plan, first.quotation), String.join("; ", values))
                .against(first.place, String.join("; ", stated))
                .mend("Samakan %s di %s dan %s.", what, first.quotation.tempat(), first.place.table())
                .say(
                        "%s %s%s dicetak %s di %s, tetapi %s di %s%s.",
                        Words.capital(what),
                        Words.quoted(plan.plainNameOf(first.quotation.subjek() + "")),
                        years(pairs),
                        Words.enumeration(values),
                        first.quotation.tempat(),
                        Words.enumeration(stated),
                        first.place.table(),
                        hint(plan, first.quotation));
    }

    private static String years(List<Pair> pairs) {
        var years = pairs.stream()
                .map(pair -> pair.quotation.tahun())
                .filter(Objects::nonNull)
                .map(Tahun::toString)
                .toList();
        return years.isEmpty() ? "" : " tahun " + Words.enumeration(years);
    }

    /// A target that is printed elsewhere as what was reached.
    private static String hint(Plan plan, Kutipan quotation) {
        if (quotation.aspek() != Aspek.TARGET) return "";
        return plan.find(quotation.subjek() + "")
                .flatMap(subject -> Statement.of(plan, subject, Aspek.REALISASI, quotation.tahun()))
                .filter(result -> result.agrees(quotation))
                .map(result -> "; angka itu adalah realisasinya, bukan targetnya")
                .orElse("");
    }
}
