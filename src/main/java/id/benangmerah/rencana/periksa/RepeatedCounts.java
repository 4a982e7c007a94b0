package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.IndikatorRencana;
import id.benangmerah.rencana.Kebijakan;
import id.benangmerah.rencana.Kegiatan;
import id.benangmerah.rencana.KinerjaLalu.Keragaan;
import id.benangmerah.rencana.KinerjaLalu.Pencapaian;
import id.benangmerah.rencana.Kutipan;
import id.benangmerah.rencana.Kutipan.Aspek;
import id.benangmerah.rencana.NilaiCetak;
import id.benangmerah.rencana.Organisasi.Unit;
import id.benangmerah.rencana.Penyelenggaraan.Ikk;
import id.benangmerah.rencana.Permasalahan.IsuStrategis;
import id.benangmerah.rencana.Program;
import id.benangmerah.rencana.Sasaran;
import id.benangmerah.rencana.SubKegiatan;
import id.benangmerah.rencana.SumberDaya.Manusia;
import id.benangmerah.rencana.Tujuan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Counts that the text gives, against what is counted.
@Family("Banyaknya sesuatu di dalam teks dan di rencana")
sealed interface RepeatedCounts extends PrintedTwice {

    @About(
            code = "KTP-21",
            level = Level.GALAT,
            title = "Jumlah di dalam teks sama dengan jumlah di tabel",
            basis = "Permendagri 86/2017, Pasal 12: data yang akurat dan dapat dipertanggungjawabkan",
            explanation = """
                    Jumlah pegawai, koperasi, atau usaha yang disebut di dalam teks dibandingkan dengan tabelnya \
                    untuk tahun yang sama.""",
            example = "Teks menyebut 341 koperasi ber-RAT tahun 2022, tabel keragaan mencetak 240.")
    record Count() implements RepeatedCounts {
        @Override
        public void check(Plan plan, Findings findings) {
            Quoted.of(plan, Aspek.JUMLAH)
                    .filter(quotation -> quotation.nilai().isNumber())
                    .forEach(quotation -> stated(plan, quotation)
                            .filter(stated -> stated.value().isNumber()
                                    && !Figures.agree(stated.value(), null, quotation.nilai(), null))
                            .ifPresent(stated -> findings.at(Quoted.place(plan, quotation), quotation.nilai())
                                    .against(stated.place(), stated.value())
                                    .mend(
                                            "Samakan angka di %s dan %s.",
                                            quotation.tempat(), stated.place().table())
                                    .say(
                                            "%s menyebut %s %s (%s)%s, tetapi %s mencetak %s.",
                                            quotation.tempat(),
                                            quotation.nilai(),
                                            quotation.satuan() == null ? "" : quotation.satuan(),
                                            plan.plainNameOf(quotation.subjek() + ""),
                                            quotation.tahun() == null ? "" : " tahun " + quotation.tahun(),
                                            stated.place().table(),
                                            stated.value())));
        }

        /// Of people also by status: "Orang PNS" is the count of PNS.
        private static Optional<Statement> stated(Plan plan, Kutipan quotation) {
            var subject = plan.find(quotation.subjek() + "");
            var unit = quotation.satuan() == null ? "" : quotation.satuan();
            if (!(subject.orElse(null) instanceof Manusia people) || unit.equalsIgnoreCase(people.satuan()))
                return Statement.of(plan, quotation);
            var words = Wording.content(unit);
            return people.statusList().stream()
                    .filter(status ->
                            Wording.words(status.uraian()).stream().limit(1).anyMatch(words::contains))
                    .findFirst()
                    .map(status -> new Statement(plan.place(status).at("jumlah", "jumlah"), status.jumlah(), unit));
        }
    }

    @About(
            code = "KTP-24",
            level = Level.PERINGATAN,
            title = "Jumlah tanpa tahun di dalam teks ada di tabelnya",
            basis = "Permendagri 86/2017, Pasal 12: data yang akurat dan dapat dipertanggungjawabkan",
            explanation = """
                    Jumlah yang disebut tanpa tahun dicari di semua tahun tabelnya. Bila tidak ada, pembaca tidak tahu \
                    jumlah apa dan kapan yang dimaksud.""",
            example = "Teks menyebut 341 koperasi ber-RAT tanpa tahun, tabel keragaan mencetak 184 dan 240.")
    record CountWithoutYear() implements RepeatedCounts {
        @Override
        public void check(Plan plan, Findings findings) {
            Quoted.of(plan, Aspek.JUMLAH)
                    .filter(quotation ->
                            quotation.tahun() == null && quotation.nilai().isNumber())
                    .forEach(quotation -> {
                        if (!(plan.find(quotation.subjek() + "").orElse(null) instanceof Keragaan row)) return;
                        var printed = List.copyOf(row.nilai().values());
                        if (printed.isEmpty()
                                || printed.stream()
                                        .anyMatch(value -> Figures.agree(value, null, quotation.nilai(), null))) return;
                        findings.at(Quoted.place(plan, quotation), quotation.nilai())
                                .against(plan.place(row).at("nilai", "nilai"), printed)
                                .mend("Sebut tahunnya, dan samakan dengan tabel.")
                                .say(
                                        "%s menyebut %s (%s) tanpa tahun, tetapi Tabel 2.3 mencetak %s.",
                                        quotation.tempat(), quotation.nilai(), row.uraian(), printed);
                    });
        }
    }

    @About(
            code = "KTP-22",
            level = Level.GALAT,
            title = "Banyaknya bagian rencana di dalam teks sama dengan banyaknya yang ada",
            basis = "Permendagri 86/2017, sistematika Renstra",
            explanation = """
                    “Didukung 4 bidang”, “7 program”, “4 IKU” dihitung pada susunan organisasi, T-C.27, dan T-C.23.""",
            example = "Teks menyebut 4 bidang, susunan organisasi memuat 3.")
    record Parts() implements RepeatedCounts {
        @Override
        public void check(Plan plan, Findings findings) {
            Quoted.of(plan, Aspek.JUMLAH)
                    .filter(quotation -> quotation.nilai().isNumber() && quotation.satuan() != null)
                    .forEach(quotation -> counted(plan, quotation)
                            .filter(count -> !Figures.agree(NilaiCetak.of(count + ""), null, quotation.nilai(), null))
                            .ifPresent(count -> findings.at(Quoted.place(plan, quotation), quotation.nilai())
                                    .expecting(count)
                                    .mend("Betulkan jumlah itu.")
                                    .say(
                                            "%s menyebut %s %s, padahal rencana ini memuat %s.",
                                            quotation.tempat(), quotation.nilai(), quotation.satuan() + "", count)));
        }

        private static Optional<Long> counted(Plan plan, Kutipan quotation) {
            var word = (quotation.satuan() + "").toLowerCase(Locale.ROOT).replace(" ", "");
            if (plan.find(quotation.subjek() + "").orElse(null) instanceof Unit unit)
                return Optional.of(unitsNamed(unit.bawahanList().stream(), word));
            if (!plan.renstra().identitas().id().equals(quotation.subjek())) return Optional.empty();
            var counts = Map.<String, Class<? extends Record>>of(
                    "program", Program.class,
                    "kegiatan", Kegiatan.class,
                    "subkegiatan", SubKegiatan.class,
                    "tujuan", Tujuan.class,
                    "sasaran", Sasaran.class,
                    "strategi", Kebijakan.Strategi.class,
                    "arahkebijakan", Kebijakan.ArahKebijakan.class,
                    "isustrategis", IsuStrategis.class,
                    "ikk", Ikk.class,
                    "indikator", IndikatorRencana.class);
            if (word.equals("iku"))
                return Optional.of(plan.all(Pencapaian.class)
                        .filter(row -> row.jenis().equalsIgnoreCase("IKU"))
                        .count());
            if (counts.containsKey(word))
                return Optional.of(plan.all(counts.get(word)).count());
            return plan.all(Unit.class).findAny().isPresent() && word.matches("bidang|sekretariat|upt")
                    ? Optional.of(unitsNamed(plan.all(Unit.class), word))
                    : Optional.empty();
        }

        private static long unitsNamed(Stream<Unit> units, String word) {
            return units.filter(unit -> unit.nama()
                            .toLowerCase(Locale.ROOT)
                            .replace(" ", "")
                            .startsWith(word))
                    .count();
        }
    }

    @About(
            code = "KTP-23",
            level = Level.GALAT,
            title = "Rincian di belakang suatu jumlah sebanyak jumlah itu",
            basis = "UU 12/2011, Lampiran II: kejelasan rumusan",
            explanation = """
                    Kalimat “3 bidang yaitu …” harus merinci tiga bidang, dan semuanya bidang. Rincian dihitung \
                    menurut koma.""",
            example = "“3 bidang yaitu Sekretariat, Bidang A, Bidang B, Bidang C” merinci empat, satu bukan bidang.")
    record Enumeration() implements RepeatedCounts {
        private static final Pattern LIST = Pattern.compile("\\b(?:yaitu|yakni)\\b:?\\s*(.+)$");

        @Override
        public void check(Plan plan, Findings findings) {
            Quoted.of(plan, Aspek.JUMLAH)
                    .filter(quotation -> quotation.nilai().teks().matches("\\d{1,3}"))
                    .forEach(quotation -> check(plan, findings, quotation));
        }

        private static void check(Plan plan, Findings findings, Kutipan quotation) {
            var list = LIST.matcher(quotation.teks());
            if (!list.find()) return;
            var items = List.of(list.group(1).split("\\s*[,;]\\s*(?:dan\\s+)?"));
            var count = Integer.parseInt(quotation.nilai().teks());
            var mayHoldTwo = items.getLast().contains(" dan ");
            if (items.size() < 2 || items.size() == count || mayHoldTwo && items.size() + 1 == count) return;
            findings.at(Quoted.place(plan, quotation), quotation.nilai())
                    .expecting(items.size())
                    .mend("Samakan jumlah dan rincian.")
                    .say(
                            "%s menyebut %s %s, tetapi merinci %s: %s%s.",
                            quotation.tempat(),
                            quotation.nilai(),
                            quotation.satuan() == null ? "" : quotation.satuan(),
                            items.size(),
                            Words.enumeration(items),
                            others(items, quotation));
        }

        private static String others(List<String> items, Kutipan quotation) {
            var kind = quotation.satuan() == null ? "" : quotation.satuan().toLowerCase(Locale.ROOT);
            var others = items.stream()
                    .filter(item -> !item.toLowerCase(Locale.ROOT).startsWith(kind))
                    .toList();
            return kind.isEmpty() || others.isEmpty() || others.size() == items.size()
                    ? ""
                    : "; %s bukan %s".formatted(Words.enumeration(others), kind);
        }
    }
}
