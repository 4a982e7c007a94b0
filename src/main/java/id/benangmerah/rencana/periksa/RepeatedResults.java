package id.benangmerah.rencana.periksa;

import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.KinerjaLalu.Keragaan;
import id.benangmerah.rencana.KinerjaLalu.Pencapaian;
import id.benangmerah.rencana.Kutipan;
import id.benangmerah.rencana.Kutipan.Aspek;
import id.benangmerah.rencana.NilaiCetak;
import id.benangmerah.rencana.Permasalahan.AkarMasalah;
import id.benangmerah.rencana.Permasalahan.Masalah;
import id.benangmerah.rencana.Permasalahan.PermasalahanUtama;
import id.benangmerah.rencana.SumberDaya;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Past results: what the text says of them, what the tables print, and what can be computed.
@Family("Hasil masa lalu di dalam teks dan di tabel")
sealed interface RepeatedResults extends PrintedTwice {

    @About(
            code = "KTP-11",
            level = Level.GALAT,
            title = "Realisasi di dalam teks sama dengan realisasi di T-C.23",
            basis = "Permendagri 86/2017, Tabel T-C.23",
            explanation = """
                    Narasi kinerja pelayanan menerangkan tabel. Angka realisasi yang berbeda berarti salah satunya \
                    tidak berasal dari data yang sama.""",
            example = "T-C.23 mencetak realisasi 2022 340 unit, narasi menyebut 341 unit.")
    record Result() implements RepeatedResults {
        @Override
        public void check(Plan plan, Findings findings) {
            Quoted.of(plan, Aspek.REALISASI)
                    .filter(quotation -> quotation.nilai().isNumber() && !Statement.isCumulative(quotation))
                    .forEach(quotation -> Statement.of(plan, quotation)
                            .filter(stated -> stated.value().isNumber() && !stated.agrees(quotation))
                            .ifPresent(stated -> findings.at(Quoted.place(plan, quotation), Quoted.value(quotation))
                                    .against(stated.place(), stated.written())
                                    .mend(
                                            "Samakan realisasi di %s dan %s.",
                                            quotation.tempat(), stated.place().table())
                                    .say(
                                            "Realisasi “%s” tahun %s dicetak %s di %s, tetapi %s di %s.",
                                            plan.plainNameOf(quotation.subjek() + ""),
                                            quotation.tahun() == null ? "-" : quotation.tahun(),
                                            Quoted.value(quotation),
                                            quotation.tempat(),
                                            stated.written(),
                                            stated.place().table())));
        }
    }

    @About(
            code = "KTP-12",
            level = Level.GALAT,
            title = "Yang dikatakan belum diukur tidak punya angka realisasi",
            basis = "Permendagri 86/2017, Tabel T-C.23",
            explanation = """
                    Bila teks mengatakan bahwa penilaian suatu tahun belum dilaksanakan, tabel tidak dapat mencetak \
                    hasilnya.""",
            example = "Narasi: penilaian SAKIP 2022 belum dilaksanakan; T-C.23 mencetak realisasi 2022 74,68.")
    record Unmeasured() implements RepeatedResults {
        @Override
        public void check(Plan plan, Findings findings) {
            Quoted.of(plan, Aspek.REALISASI)
                    .filter(quotation ->
                            quotation.nilai().teks().toLowerCase(Locale.ROOT).contains("belum"))
                    .forEach(quotation -> Statement.of(plan, quotation)
                            .filter(stated -> stated.value().isNumber())
                            .ifPresent(stated -> findings.at(stated.place(), stated.value())
                                    .against(Quoted.place(plan, quotation), quotation.nilai())
                                    .mend("Jelaskan dari mana angka itu, atau kosongkan sampai penilaian selesai.")
                                    .say(
                                            "%s mencetak realisasi “%s” tahun %s %s, tetapi %s mengatakan: %s.",
                                            stated.place().table(),
                                            plan.plainNameOf(quotation.subjek() + ""),
                                            quotation.tahun() == null ? "-" : quotation.tahun(),
                                            stated.written(),
                                            quotation.tempat(),
                                            quotation.nilai())));
        }
    }

    @About(
            code = "KTP-13",
            level = Level.GALAT,
            title = "Capaian di dalam teks adalah realisasi dibagi target",
            basis = "Permendagri 86/2017, Tabel T-C.23",
            explanation = """
                    Capaian dihitung ulang dari realisasi dan target yang disebut di tempat yang sama atau dicetak \
                    di tabel. Bila angkanya sama dengan rasio baris lain, kemungkinan besar disalin dari sana.""",
            example = "Realisasi 12,52 % dari target 9,49 % disebut tercapai 131,12 %, seharusnya 131,93 %.")
    record Capaian() implements RepeatedResults {
        @Override
        public void check(Plan plan, Findings findings) {
            Quoted.of(plan, Aspek.CAPAIAN)
                    .filter(quotation -> quotation.nilai().isNumber() && quotation.tahun() != null)
                    .forEach(quotation -> check(plan, findings, quotation));
        }

        private static void check(Plan plan, Findings findings, Kutipan quotation) {
            var decimals = Figures.decimals(quotation.nilai());
            var expected = new ArrayList<BigDecimal>();
            for (var result : numbers(plan, quotation, Aspek.REALISASI))
                for (var target : targets(plan, quotation)) {
                    var percent = Figures.percent(result, target, decimals);
                    if (percent != null) expected.add(percent);
                }
            var printed = Figures.number(quotation.nilai());
            if (expected.isEmpty() || expected.stream().anyMatch(one -> one.compareTo(printed) == 0)) return;
            var computed = Words.printed(NilaiCetak.of(expected.getFirst().toPlainString())) + " %";
            findings.at(Quoted.place(plan, quotation), Quoted.value(quotation))
                    .expecting(computed)
                    .mend("Hitung ulang: realisasi dibagi target adalah %s.", computed)
                    .say(
                            "Capaian “%s” tahun %s%s dicetak %s di %s, padahal realisasi dibagi target adalah %s%s.",
                            plan.plainNameOf(quotation.subjek() + ""),
                            quotation.tahun() + "",
                            isMediumTerm(quotation) ? " terhadap target jangka menengah" : "",
                            Quoted.value(quotation),
                            quotation.tempat(),
                            computed,
                            copiedFrom(plan, quotation));
        }

        private static List<BigDecimal> targets(Plan plan, Kutipan quotation) {
            if (!isMediumTerm(quotation)) return numbers(plan, quotation, Aspek.TARGET);
            return plan
                    .find(quotation.subjek() + "")
                    .filter(Pencapaian.class::isInstance)
                    .map(Pencapaian.class::cast)
                    .map(row -> new TreeMap<>(row.target()).lastEntry().getValue())
                    .filter(NilaiCetak::isNumber)
                    .map(Figures::number)
                    .stream()
                    .toList();
        }

        private static boolean isMediumTerm(Kutipan quotation) {
            return quotation.satuan() != null && quotation.satuan().contains("jangka menengah");
        }

        /// Those said beside it, then those of the table.
        private static List<BigDecimal> numbers(Plan plan, Kutipan quotation, Aspek aspek) {
            var beside = Quoted.beside(plan, quotation, aspek).map(Kutipan::nilai);
            var table = plan.find(quotation.subjek() + "")
                    .flatMap(subject -> Statement.of(plan, subject, aspek, quotation.tahun()))
                    .map(Statement::value);
            return Stream.concat(beside.stream(), table.stream())
                    .filter(NilaiCetak::isNumber)
                    .map(Figures::number)
                    .toList();
        }

        private static String copiedFrom(Plan plan, Kutipan quotation) {
            return plan.all(Pencapaian.class)
                    .flatMap(row -> row.rasio().entrySet().stream()
                            .filter(cell -> cell.getValue().equals(quotation.nilai()))
                            .map(cell -> "; angka itu adalah rasio “%s” tahun %s di T-C.23"
                                    .formatted(row.indikator(), cell.getKey())))
                    .findFirst()
                    .orElse("");
        }
    }

    @About(
            code = "KTP-14",
            level = Level.GALAT,
            title = "Persentase di dalam teks sama dengan pembilang dibagi penyebut yang disebutnya",
            basis = "Permendagri 86/2017, Pasal 12: data yang akurat dan dapat dipertanggungjawabkan",
            explanation = "Bila teks menyebut persentase beserta pembilang dan penyebutnya, ketiganya harus cocok.",
            example = "150.174 orang dari 1.199.555 orang disebut 13,52 %, seharusnya 12,52 %.")
    record Share() implements RepeatedResults {
        @Override
        public void check(Plan plan, Findings findings) {
            Quoted.of(plan, Aspek.PEMBILANG)
                    .filter(part -> part.nilai().isNumber())
                    .forEach(part -> Quoted.beside(plan, part, Aspek.PENYEBUT)
                            .ifPresent(whole -> check(plan, findings, part, whole)));
        }

        private static void check(Plan plan, Findings findings, Kutipan part, Kutipan whole) {
            var share = Quoted.beside(plan, part, Aspek.REALISASI);
            if (share.isEmpty()) return;
            var percent = Figures.percent(
                    Figures.number(part.nilai()),
                    Figures.number(whole.nilai()),
                    Figures.decimals(share.get().nilai()));
            if (percent == null || percent.compareTo(Figures.number(share.get().nilai())) == 0) return;
            findings.at(Quoted.place(plan, share.get()), share.get().nilai())
                    .against(
                            Quoted.place(plan, part),
                            "%s dari %s".formatted(Words.printed(part.nilai()), Words.printed(whole.nilai())))
                    .expecting(percent)
                    .mend("Betulkan persentase, pembilang, atau penyebutnya.")
                    .say(
                            "%s menyebut %s %% dari %s dan %s, padahal hasil baginya %s %%.",
                            part.tempat(), share.get().nilai(), part.nilai(), whole.nilai(), percent);
        }
    }

    @About(
            code = "KTP-15",
            level = Level.GALAT,
            title = "Predikat sesuai dengan nilainya",
            basis = "PermenPANRB 88/2021; PermenPANRB 38/2018",
            explanation = """
                    Setiap nilai punya satu predikat dan setiap predikat satu sebutan. Skalanya ada di \
                    data/hukum/predikat.yaml dengan dasar hukumnya.""",
            example = "Nilai SAKIP 74,44 disebut “BB (Baik)”; BB adalah Sangat Baik.")
    record PredikatOfValue() implements RepeatedResults {
        @Override
        public void check(Plan plan, Findings findings) {
            Quoted.of(plan, Aspek.PREDIKAT)
                    .forEach(quotation -> PredikatScale.find(plan.plainNameOf(quotation.subjek() + ""))
                            .ifPresent(scale -> compare(plan, findings, quotation, scale)));
            plan.all(SumberDaya.IndeksProfesionalitas.class)
                    .filter(index -> index.nilai().isNumber())
                    .forEach(index -> PredikatScale.find("ip-asn").ifPresent(scale -> {
                        var grade = scale.of(Figures.number(index.nilai()));
                        if (Wording.isSame(grade.name(), index.kategori())) return;
                        report(findings, plan.place(index), index.kategori(), index.nilai(), scale, grade.name());
                    }));
        }

        private static void compare(Plan plan, Findings findings, Kutipan quotation, PredikatScale scale) {
            var value = Quoted.beside(plan, quotation, Aspek.REALISASI)
                    .map(Kutipan::nilai)
                    .or(() -> plan.find(quotation.subjek() + "")
                            .flatMap(row -> Statement.of(plan, row, Aspek.REALISASI, quotation.tahun()))
                            .map(Statement::value))
                    .filter(NilaiCetak::isNumber);
            if (value.isEmpty()) return;
            var printed = quotation.nilai().teks();
            var grade = scale.of(Figures.number(value.get()));
            var right = grade.letter() + " (" + grade.name() + ")";
            if (Wording.isSame(printed, right)
                    || Wording.isSame(printed, grade.letter())
                    || Wording.isSame(printed, grade.name())) return;
            report(findings, Quoted.place(plan, quotation), printed, value.get(), scale, right);
        }

        private static void report(
                Findings findings, Place place, String printed, NilaiCetak value, PredikatScale scale, String right) {
            findings.at(place, printed)
                    .expecting(right)
                    .mend("Cetak %s.", right)
                    .say(
                            "Nilai %s diberi predikat “%s”, padahal menurut %s predikatnya %s.",
                            value, printed, scale.basis(), right);
        }
    }

    @About(
            code = "KTP-16",
            level = Level.GALAT,
            title = "Peringkat tidak melampaui banyaknya yang diperingkat",
            basis = "Permendagri 86/2017, Pasal 12: data yang akurat dan dapat dipertanggungjawabkan",
            explanation = "Urutan ke-60 dari 56 tidak ada.",
            example = "Urutan no. 60 dari 56 Perangkat Daerah.")
    record Rank() implements RepeatedResults {
        @Override
        public void check(Plan plan, Findings findings) {
            Quoted.of(plan, Aspek.PERINGKAT)
                    .filter(quotation -> quotation.nilai().teks().matches("\\d{1,6} dari \\d{1,6}"))
                    .forEach(quotation -> {
                        var parts = quotation.nilai().teks().split(" dari ");
                        var rank = Integer.parseInt(parts[0]);
                        if (rank >= 1 && rank <= Integer.parseInt(parts[1])) return;
                        findings.at(Quoted.place(plan, quotation), quotation.nilai())
                                .mend("Betulkan peringkat itu.")
                                .say("%s menyebut peringkat %s.", quotation.tempat(), quotation.nilai());
                    });
        }
    }

    @About(
            code = "KTP-17",
            level = Level.PERINGATAN,
            title = "Masalah yang menyebut penurunan didukung angka yang turun",
            basis = "Permendagri 86/2017, sistematika Renstra: permasalahan dirumuskan dari gambaran pelayanan",
            explanation = """
                    Bila masalah berbunyi “menurunnya …”, jumlah yang dimaksud dicari di tabel keragaan. Bila di \
                    sana naik, masalah atau tabelnya keliru.""",
            example = "Akar masalah “Menurunnya jumlah koperasi ber-RAT”; tabel keragaan: 184 menjadi 240.")
    record Direction() implements RepeatedResults {
        private record Problem(Record part, String text) {}

        @Override
        public void check(Plan plan, Findings findings) {
            Stream.of(
                            plan.all(Masalah.class).map(part -> new Problem(part, part.nama())),
                            plan.all(AkarMasalah.class).map(part -> new Problem(part, part.nama())),
                            plan.all(PermasalahanUtama.class).map(part -> new Problem(part, part.nama())))
                    .flatMap(problems -> problems)
                    .filter(problem -> problem.text.toLowerCase(Locale.ROOT).startsWith("menurunnya"))
                    .forEach(problem ->
                            counted(plan, problem.text).ifPresent(row -> report(plan, findings, problem, row)));
        }

        /// The count whose words the problem all has.
        private static Optional<Keragaan> counted(Plan plan, String problem) {
            var words = Wording.content(problem);
            return plan.all(Keragaan.class)
                    .filter(row -> {
                        var named = Wording.content(row.uraian().replaceAll("(?i)\\bber-", ""));
                        return named.size() > 2 && words.containsAll(named);
                    })
                    .max(Comparator.comparing(
                            row -> Wording.content(row.uraian()).size()));
        }

        private static void report(Plan plan, Findings findings, Problem problem, Keragaan row) {
            var numbers = new TreeMap<Tahun, BigDecimal>();
            row.nilai().forEach((tahun, value) -> value.angka().ifPresent(number -> numbers.put(tahun, number)));
            if (numbers.size() < 2) return;
            var first = numbers.firstEntry();
            var last = numbers.lastEntry();
            if (last.getValue().compareTo(first.getValue()) <= 0) return;
            var change = "%s menjadi %s".formatted(Words.value(first.getValue()), Words.value(last.getValue()));
            findings.at(plan.place(problem.part), problem.text)
                    .against(plan.place(row), change)
                    .mend("Rumuskan ulang masalah itu, atau periksa angka %s.", row.uraian())
                    .say(
                            "Masalah “%s” tidak cocok dengan %s: “%s” naik dari %s (%s ke %s).",
                            problem.text, plan.place(row).table(), row.uraian(), change, first.getKey(), last.getKey());
        }
    }
}
