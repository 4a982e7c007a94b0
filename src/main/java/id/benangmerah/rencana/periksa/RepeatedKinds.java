package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.IndikatorRencana;
import id.benangmerah.rencana.KinerjaLalu.Pencapaian;
import id.benangmerah.rencana.Kutipan;
import id.benangmerah.rencana.Kutipan.Aspek;
import id.benangmerah.rencana.Penyelenggaraan.Ikk;
import id.benangmerah.rencana.Penyelenggaraan.Jenis;
import id.benangmerah.rencana.periksa.Wording.Kinship;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What kind of thing an indicator is: unit, outcome or output, formula; and what a
/// department is for.
@Family("Satuan, jenis, formula, dan fungsi yang dicetak lagi")
sealed interface RepeatedKinds extends PrintedTwice {

    @About(
            code = "KTP-41",
            level = Level.PERINGATAN,
            title = "Satuan satu indikator sama di setiap tempat",
            basis = "Permendagri 86/2017, Tabel T-C.25, T-C.27, dan T-C.28",
            explanation = "Angka yang sama dengan satuan yang lain adalah target yang lain.",
            example = "Satuan di kolom indikator “Laporan/Dokumen”, di kolom target “Laporan”.")
    record Unit() implements RepeatedKinds {
        @Override
        public void check(Plan plan, Findings findings) {
            Quoted.of(plan, Aspek.SATUAN)
                    .forEach(quotation -> plan.find(quotation.subjek() + "")
                            .flatMap(RepeatedKinds::unitOf)
                            .filter(unit -> !Wording.isSame(
                                    plain(unit), plain(quotation.nilai().teks())))
                            .ifPresent(unit -> findings.at(Quoted.place(plan, quotation), quotation.nilai())
                                    .against(
                                            plan.place(plan.find(quotation.subjek() + "")
                                                            .orElseThrow())
                                                    .at("satuan", "satuan"),
                                            unit)
                                    .mend("Pakai satu satuan.")
                                    .say(
                                            "Satuan “%s” dicetak “%s” di %s, tetapi “%s” pada indikatornya.",
                                            plan.plainNameOf(quotation.subjek() + ""),
                                            quotation.nilai(),
                                            quotation.tempat(),
                                            unit)));
        }

        private static String plain(String unit) {
            return unit.equals("%") ? "persen" : unit;
        }
    }

    @About(
            code = "KTP-42",
            level = Level.GALAT,
            title = "Outcome dan output disebut sama di setiap tempat",
            basis = "Permendagri 18/2020: IKK terdiri atas outcome dan output",
            explanation = """
                    IKK yang disebut outcome di satu tempat dan output di tempat lain dinilai menurut lampiran yang \
                    keliru. “IKK input” tidak dikenal.""",
            example = "2.3 menyebut “Koperasi yang berkualitas” IKK output, Tabel 7.3 outcome.")
    record OutcomeOrOutput() implements RepeatedKinds {
        @Override
        public void check(Plan plan, Findings findings) {
            Quoted.of(plan, Aspek.JENIS)
                    .filter(quotation -> jenis(plan, quotation)
                            .filter(jenis -> !says(quotation.nilai().teks(), jenis))
                            .isPresent())
                    .collect(Collectors.groupingBy(Kutipan::tempat, LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .forEach(group -> report(plan, findings, group));
            plan.all(Pencapaian.class)
                    .filter(row -> row.ikk() != null)
                    .forEach(row -> plan.find(row.ikk() + "")
                            .filter(Ikk.class::isInstance)
                            .map(Ikk.class::cast)
                            .filter(ikk -> row.jenis().toLowerCase(Locale.ROOT).contains("put")
                                    || row.jenis().contains("come"))
                            .filter(ikk -> !says(row.jenis(), ikk.jenis()))
                            .ifPresent(ikk -> findings.at(plan.place(row).at("jenis", "jenis"), row.jenis())
                                    .against(plan.place(ikk).at("jenis", "jenis"), word(ikk.jenis()))
                                    .mend("Samakan jenisnya.")
                                    .say(
                                            "“%s” disebut %s di %s, tetapi %s di %s.",
                                            ikk.nama(),
                                            row.jenis(),
                                            plan.place(row).table(),
                                            word(ikk.jenis()),
                                            plan.place(ikk).table())));
        }

        private static Optional<Jenis> jenis(Plan plan, Kutipan quotation) {
            return plan.find(quotation.subjek() + "")
                    .filter(Ikk.class::isInstance)
                    .map(subject -> ((Ikk) subject).jenis());
        }

        private static boolean says(String text, Jenis jenis) {
            return text.toLowerCase(Locale.ROOT).contains(word(jenis));
        }

        private static String word(Jenis jenis) {
            return jenis.name().toLowerCase(Locale.ROOT);
        }

        private static void report(Plan plan, Findings findings, List<Kutipan> group) {
            var first = group.getFirst();
            var subject = plan.find(first.subjek() + "").orElseThrow();
            var said = group.stream()
                    .map(quotation -> "“%s” %s (seharusnya %s)"
                            .formatted(
                                    plan.plainNameOf(quotation.subjek() + ""),
                                    quotation.nilai(),
                                    jenis(plan, quotation)
                                            .map(jenis -> word(jenis))
                                            .orElse("")))
                    .toList();
            findings.at(
                            Quoted.place(plan, first),
                            group.stream()
                                    .map(quotation -> quotation.nilai().teks())
                                    .collect(Collectors.joining("; ")))
                    .against(
                            plan.place(subject).at("jenis", "jenis"),
                            group.stream()
                                    .map(quotation -> jenis(plan, quotation)
                                            .map(jenis -> word(jenis))
                                            .orElse(""))
                                    .collect(Collectors.joining("; ")))
                    .mend("Sebut jenis IKK seperti di %s.", plan.place(subject).table())
                    .say("%s menyebut %s.", first.tempat(), Words.enumeration(said));
        }
    }

    @About(
            code = "KTP-43",
            level = Level.PERINGATAN,
            title = "Formula yang diterangkan teks cocok dengan satuan dan formula di tabel",
            basis = "PermenPANRB 88/2021, kriteria 1b: indikator SMART; Permendagri 86/2017, T-C.25",
            explanation = """
                    Rumus bagi menghasilkan persentase. Bila indikatornya dihitung dalam unit, rumus atau satuannya \
                    keliru. Bila tabel mencetak formula lain, tidak jelas mana yang dipakai.""",
            example =
                    "“Jumlah koperasi berkualitas” bersatuan unit, teks: dibagi koperasi aktif, dikali seratus persen.")
    record Formula() implements RepeatedKinds {
        @Override
        public void check(Plan plan, Findings findings) {
            Quoted.of(plan, Aspek.FORMULA)
                    .forEach(quotation -> plan.find(quotation.subjek() + "").ifPresent(subject -> {
                        checkUnit(plan, findings, quotation, subject);
                        checkFormula(plan, findings, quotation, subject);
                    }));
        }

        private static void checkUnit(Plan plan, Findings findings, Kutipan quotation, Record subject) {
            var unit = unitOf(subject).filter(text -> !text.matches("(?i)%|persen|rasio|indeks|nilai|poin"));
            if (unit.isEmpty() || !quotation.nilai().teks().contains(" / ")) return;
            findings.at(Quoted.place(plan, quotation), quotation.nilai())
                    .against(plan.place(subject).at("satuan", "satuan"), unit.get())
                    .mend("Betulkan rumus itu, atau ukur indikatornya dalam persen.")
                    .say(
                            "Menurut %s “%s” dihitung dengan membagi (%s), tetapi satuannya %s.",
                            quotation.tempat(),
                            plan.plainNameOf(quotation.subjek() + ""),
                            quotation.nilai(),
                            unit.get());
        }

        private static void checkFormula(Plan plan, Findings findings, Kutipan quotation, Record subject) {
            if (!(subject instanceof IndikatorRencana indikator) || indikator.formula() == null) return;
            var kinship = Wording.compare(indikator.formula(), quotation.nilai().teks())
                    .kinship();
            if (kinship == Kinship.SAME || kinship == Kinship.SLIP) return;
            findings.at(Quoted.place(plan, quotation), quotation.nilai())
                    .against(plan.place(indikator).at("formula", "formula"), indikator.formula())
                    .mend("Tetapkan satu formula.")
                    .say(
                            "Formula “%s” berbunyi “%s” di %s, tetapi “%s” di %s.",
                            indikator.nama(),
                            quotation.nilai(),
                            quotation.tempat(),
                            indikator.formula(),
                            plan.place(indikator).table());
        }
    }

    @About(
            code = "KTP-44",
            level = Level.PERINGATAN,
            title = "Fungsi perangkat daerah dikutip sama dengan aslinya",
            basis = "UU 12/2011, Lampiran II: pengutipan peraturan",
            explanation = """
                    Tugas dan fungsi berasal dari satu pasal satu peraturan. Kutipan dengan kata lain menambah atau \
                    menghilangkan kewenangan.""",
            example = "2.1: “pemberdayaan dan perlindungan koperasi”; 3.1: “pemberdayaan dan pembinaan koperasi”.")
    record Function() implements RepeatedKinds {
        @Override
        public void check(Plan plan, Findings findings) {
            var pelayanan = plan.renstra().pelayanan();
            if (pelayanan == null || pelayanan.organisasi() == null) return;
            var organisasi = pelayanan.organisasi();
            var changed = new ArrayList<Kutipan>();
            Quoted.of(plan, Aspek.FUNGSI)
                    .filter(quotation -> organisasi.fungsiList().stream()
                            .noneMatch(
                                    fungsi -> isSame(fungsi, quotation.nilai().teks())))
                    .forEach(changed::add);
            if (changed.isEmpty()) return;
            var first = changed.getFirst();
            var nearest = nearest(organisasi.fungsiList(), first.nilai().teks());
            findings.at(
                            Quoted.place(plan, first),
                            changed.stream()
                                    .map(quotation -> quotation.nilai().teks())
                                    .collect(Collectors.joining("; ")))
                    .against(plan.place(organisasi).at("fungsi", "fungsi"), nearest)
                    .mend("Kutip fungsi seperti bunyi peraturannya.")
                    .say(
                            "%s mengutip fungsi dengan kata lain daripada %s di %s tempat: “%s”, di %s “%s”.",
                            first.tempat().replaceAll(" huruf.*", ""),
                            plan.place(organisasi).table(),
                            changed.size(),
                            first.nilai(),
                            plan.place(organisasi).table(),
                            nearest);
        }

        private static boolean isSame(String one, String other) {
            var kinship = Wording.compare(one, other).kinship();
            return kinship == Kinship.SAME || kinship == Kinship.SLIP;
        }

        private static String nearest(List<String> functions, String text) {
            var words = Wording.content(text);
            return functions.stream()
                    .max(Comparator.comparing(function -> Wording.content(function).stream()
                            .filter(words::contains)
                            .count()))
                    .orElse("");
        }
    }

    private static Optional<String> unitOf(Record subject) {
        return switch (subject) {
            case IndikatorRencana row -> Optional.of(row.satuan());
            case Pencapaian row -> Optional.of(row.satuan());
            default -> Optional.empty();
        };
    }
}
