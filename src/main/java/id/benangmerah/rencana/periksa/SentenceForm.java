package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.Kutipan;
import id.benangmerah.rencana.Kutipan.Aspek;
import id.benangmerah.rencana.Permasalahan.IsuStrategis;
import id.benangmerah.rencana.Program;
import id.benangmerah.rencana.Sasaran;
import id.benangmerah.rencana.Tujuan;
import id.benangmerah.rencana.periksa.ShippedData.Entry;
import id.benangmerah.rencana.periksa.Texts.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether a sentence is whole and says what its place in the plan asks for.
@Family("Bentuk: kalimat dan rumusan")
sealed interface SentenceForm extends LawAndForm {

    @About(
            code = "BTK-61",
            level = Level.SARAN,
            title = "Kalimat utuh dan kurungnya berpasangan",
            basis = "UU 12/2011, Lampiran II: bahasa yang jelas dan pasti",
            explanation = """
                    Butir yang berakhir dengan kata sambung, kata depan, atau “khususnya”, dan butir yang kurungnya tidak \
                    ditutup, terpotong ketika disalin. Satu temuan memuat semuanya.""",
            example = "“Belum optimalnya akses pelaku usaha terhadap peluang pasar, khususnya”.")
    record Whole() implements SentenceForm {
        private static final Pattern DANGLING = Pattern.compile("(?iu).*\\b(dan|atau|yang|di|ke|dari|dalam|untuk|pada"
                + "|serta|dengan|oleh|bagi|melalui|terhadap|tentang|sebagai|khususnya|terutama|utamanya|yaitu|antara lain)"
                + "[\\s,:;.]*");

        @Override
        public void check(Plan plan, Findings findings) {
            var broken = plan.texts().stream()
                    .filter(text -> !(text.part() instanceof Kutipan) && isBroken(text.text()))
                    .toList();
            if (broken.isEmpty()) return;
            findings.at(
                            broken.getFirst().place(plan),
                            broken.stream().map(Text::text).collect(Collectors.joining("; ")))
                    .mend("Lengkapi kalimatnya, atau tutup kurungnya.")
                    .say(
                            "Kalimat tidak utuh: %s.",
                            Words.enumeration(broken.stream()
                                    .map(text -> "“%s” (%s)"
                                            .formatted(
                                                    text.text(),
                                                    text.place(plan).table()))
                                    .toList()));
        }

        private static boolean isBroken(String text) {
            return text.contains(" ")
                    && (DANGLING.matcher(text).matches()
                            || text.chars().filter(c -> c == '(').count()
                                    != text.chars().filter(c -> c == ')').count());
        }
    }

    @About(
            code = "BTK-62",
            level = Level.PERINGATAN,
            title = "Tujuan dan sasaran dirumuskan sebagai keadaan, bukan sebagai indikator",
            basis = "PermenPANRB 88/2021, kriteria 1b: rumusan hasil jelas; Permendagri 86/2017, Tabel T-C.25",
            explanation = """
                    Tujuan, sasaran, dan sasaran program menyebut keadaan yang ingin dicapai; indikator mengukurnya. Yang \
                    berbunyi “Persentase …” atau “Jumlah …” adalah indikator di tempat yang salah. Kepala kolom T-C.27 \
                    dilaporkan KSK-03 dan KSK-04.""",
            example = "Sasaran program “Persentase Pemenuhan Dokumen SAKIP”.")
    record Outcome() implements SentenceForm {
        private static final Pattern MEASURE = Pattern.compile("(?i)(persentase|jumlah|nilai|indeks|rasio|angka)\\b.*");

        private record Named(Place place, String kind, String text) {}

        @Override
        public void check(Plan plan, Findings findings) {
            var wrong = named(plan)
                    .filter(one -> MEASURE.matcher(one.text).matches())
                    .collect(Collectors.toMap(one -> one.kind + one.text, one -> one, (a, _) -> a, LinkedHashMap::new))
                    .values();
            for (var one : wrong)
                findings.at(one.place, one.text)
                        .mend("Rumuskan sebagai keadaan: “Meningkatnya …”, “Terwujudnya …”.")
                        .say("%s berbunyi seperti indikator: “%s”.", Words.capital(one.kind), one.text);
        }

        private static Stream<Named> named(Plan plan) {
            var nodes = plan.nodes().stream()
                    .filter(node -> node instanceof Tujuan || node instanceof Sasaran)
                    .map(node -> new Named(plan.place((Record) node).at("nama", "nama"), node.level(), node.nama()));
            return Stream.concat(
                    nodes, plan.renstra().programList().stream().flatMap(program -> ofProgram(plan, program)));
        }

        private static Stream<Named> ofProgram(Plan plan, Program program) {
            return Stream.ofNullable(program.sasaranProgram())
                    .map(text -> new Named(
                            plan.place(program).at("sasaran_program", "sasaran program"), "sasaran program", text));
        }
    }

    @About(
            code = "BTK-63",
            level = Level.SARAN,
            title = "Isu strategis dirumuskan sebagai persoalan, bukan sebagai tindakan",
            basis = "Permendagri 86/2017, sistematika Renstra: isu strategis",
            explanation = "Isu yang berbunyi “Melakukan …” sudah jawaban; persoalan yang dijawabnya tidak tampak.",
            example = "“Melakukan upaya kemitraan antar pelaku usaha mikro”.")
    record Issue() implements SentenceForm {
        private static final Pattern ACTION =
                Pattern.compile("(?i)(melakukan|melaksanakan|me(ng|n|m|ny)?[a-z]{3,}kan|peningkatan)\\b.*");

        @Override
        public void check(Plan plan, Findings findings) {
            plan.all(IsuStrategis.class)
                    .filter(issue -> ACTION.matcher(issue.nama()).matches())
                    .forEach(issue -> findings.at(plan.place(issue), issue.nama())
                            .mend("Sebut persoalannya; tindakannya strategi.")
                            .say("Isu strategis %s adalah tindakan.", Words.quoted(issue.nama())));
        }
    }

    @About(
            code = "BTK-64",
            level = Level.SARAN,
            title = "Satu singkatan ditulis dengan satu cara",
            basis = "UU 12/2011, Lampiran II: penggunaan istilah yang konsisten",
            explanation = """
                    Singkatan yang hanya berbeda tanda hubung, atau yang huruf-hurufnya bertukar tempat (empat huruf \
                    atau lebih), adalah satu singkatan yang ditulis dengan beberapa cara.""",
            example = "“KUKM”, “K-UKM”, dan “KUMK”.")
    record Variants() implements SentenceForm {
        private static final Pattern SHORT = Pattern.compile("\\b[A-Z]+(?:-[A-Z]+)?\\b");

        @Override
        public void check(Plan plan, Findings findings) {
            var groups = new TreeMap<String, Map<String, Integer>>();
            var places = new LinkedHashMap<String, Text>();
            for (var text : plan.texts().stream()
                    .filter(text -> text.text().contains(" "))
                    .toList())
                SHORT.matcher(text.text())
                        .results()
                        .map(match -> match.group())
                        .filter(form -> letters(form).length() > 3)
                        .forEach(form -> {
                            places.putIfAbsent(form, text);
                            groups.computeIfAbsent(letters(form), _ -> new LinkedHashMap<>())
                                    .merge(form, 1, Integer::sum);
                        });
            groups.values().stream()
                    .filter(forms -> forms.size() > 1)
                    .forEach(forms -> report(plan, findings, forms, places));
        }

        private static String letters(String form) {
            return form.replace("-", "")
                    .chars()
                    .sorted()
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
        }

        private static void report(Plan plan, Findings findings, Map<String, Integer> forms, Map<String, Text> places) {
            var usual = forms.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            var others =
                    forms.keySet().stream().filter(form -> !form.equals(usual)).toList();
            findings.at(place(plan, places, others.getFirst()), String.join(", ", others))
                    .against(place(plan, places, usual), usual)
                    .mend("Pakai “%s” di semua tempat.", usual)
                    .say(
                            "Satu singkatan ditulis dengan %s cara: %s.",
                            forms.size(),
                            Words.enumeration(forms.entrySet().stream()
                                    .map(form -> Words.quoted(form.getKey()))
                                    .toList()));
        }

        private static Place place(Plan plan, Map<String, Text> places, String form) {
            var text = places.get(form);
            if (text == null) throw new IllegalStateException(form);
            return text.place(plan);
        }
    }

    @About(
            code = "BTK-65",
            level = Level.PERINGATAN,
            title = "Peristiwa disebut dengan tahun terjadinya",
            basis = "Permendagri 86/2017, Pasal 12: data yang akurat dan dapat dipertanggungjawabkan",
            explanation = """
                    Peristiwa yang dikenal umum, dengan tahun mulai dan berakhirnya, ada di data/hukum/peristiwa.yaml; \
                    teks yang menyebut tahun lain keliru.""",
            example = "“akibat Pandemi Covid-19 pada Tahun 2019”.")
    record KnownEvent() implements SentenceForm {
        private static final List<Entry> EVENTS = ShippedData.read("/data/hukum/peristiwa.yaml");

        @Override
        public void check(Plan plan, Findings findings) {
            Quoted.of(plan, Aspek.PERIODE)
                    .filter(quotation -> quotation.tahun() != null)
                    .forEach(quotation -> EVENTS.stream()
                            .filter(event -> names(event, quotation.teks()))
                            .findFirst()
                            .filter(event -> !isWithin(event, quotation))
                            .ifPresent(event -> report(plan, findings, quotation, event)));
        }

        private static boolean names(Entry event, String text) {
            var said = text.toLowerCase(Locale.ROOT);
            return event.texts("kata").stream().allMatch(said::contains);
        }

        private static boolean isWithin(Entry event, Kutipan quotation) {
            int year = quotation.tahun() == null ? 0 : quotation.tahun().value();
            return year >= Integer.parseInt(event.text("mulai")) && year <= Integer.parseInt(event.text("akhir"));
        }

        private static void report(Plan plan, Findings findings, Kutipan quotation, Entry event) {
            findings.at(Quoted.place(plan, quotation), quotation.tahun() + "")
                    .expecting(event.text("mulai") + "-" + event.text("akhir"))
                    .mend("Betulkan tahunnya.")
                    .say(
                            "%s menyebut %s (“%s”), padahal %s terjadi %s sampai %s (%s).",
                            quotation.tempat(),
                            quotation.tahun() + "",
                            quotation.teks(),
                            event.text("nama"),
                            event.text("mulai"),
                            event.text("akhir"),
                            event.text("sumber"));
        }
    }
}
