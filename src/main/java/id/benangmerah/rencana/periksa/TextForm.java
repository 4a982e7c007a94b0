package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.periksa.ShippedData.Entry;
import id.benangmerah.rencana.periksa.Texts.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words as such: numbers spelt out, short forms, repeated words, spelling.
@Family("Bentuk: angka, singkatan, dan ejaan")
sealed interface TextForm extends LawAndForm {

    @About(
            code = "BTK-41",
            level = Level.GALAT,
            title = "Angka dan ejaannya di dalam kurung sama",
            basis = "UU 12/2011, Lampiran II: penulisan bilangan",
            explanation = "“3 (tiga)” ditulis dua kali agar pasti; bila berbeda, tidak ada yang pasti.",
            example = "“untuk periode 5 (tiga) tahun”.")
    record SpeltNumber() implements TextForm {
        private static final List<String> NUMBERS = List.of(
                "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh");
        private static final Pattern SPELT = Pattern.compile("\\b(\\d{1,2}) \\((" + String.join("|", NUMBERS) + ")\\)");

        @Override
        public void check(Plan plan, Findings findings) {
            for (var text : plan.texts())
                SPELT.matcher(text.text().toLowerCase(Locale.ROOT))
                        .results()
                        .filter(match -> Integer.parseInt(match.group(1)) != NUMBERS.indexOf(match.group(2)))
                        .findFirst()
                        .ifPresent(match -> findings.at(text.place(plan), match.group())
                                .mend("Samakan angka dan ejaannya.")
                                .say("Tertulis “%s”.", match.group()));
        }
    }

    @About(
            code = "BTK-42",
            level = Level.PERINGATAN,
            title = "Kepanjangan singkatan sama dengan yang ditetapkan peraturan",
            basis = "UU 12/2011, Lampiran II: singkatan; peraturan yang menetapkan istilahnya",
            explanation = """
                    Singkatan yang ditetapkan peraturan punya satu kepanjangan; daftarnya ada di \
                    data/hukum/singkatan.yaml. Satu singkatan memberi satu temuan.""",
            example = "“Sistem Akuntabilitas Kinerja Instansi Instansi (SAKIP)”.")
    record KnownShortForm() implements TextForm {
        private static final Map<String, String> KNOWN = ShippedData.read("/data/hukum/singkatan.yaml").stream()
                .collect(
                        Collectors.toMap((Entry entry) -> entry.text("singkatan"), entry -> entry.text("kepanjangan")));

        @Override
        public void check(Plan plan, Findings findings) {
            var wrong = new LinkedHashMap<String, List<Text>>();
            for (var text : plan.texts())
                for (var form : ShortForm.in(text.text())) {
                    var full = KNOWN.get(form.letters());
                    if (full != null && !form.isOf(full))
                        wrong.computeIfAbsent(form.letters(), _ -> new ArrayList<>())
                                .add(text);
                }
            wrong.forEach((letters, texts) -> findings.at(
                            texts.getFirst().place(plan), texts.getFirst().text())
                    .expecting(KNOWN.get(letters) + "")
                    .mend("Tulis “%s (%s)”.", KNOWN.get(letters) + "", letters)
                    .say(
                            "%s adalah %s, tetapi tertulis %s.",
                            letters, KNOWN.get(letters) + "", TextForm.places(plan, texts)));
        }
    }

    @About(
            code = "BTK-43",
            level = Level.PERINGATAN,
            title = "Singkatan di dalam kurung dibentuk dari kata di depannya",
            basis = "UU 12/2011, Lampiran II: singkatan",
            explanation = """
                    Singkatan yang dimulai seperti kata-kata di depannya tetapi tidak berakhir seperti itu biasanya \
                    bekas penggantian kata otomatis. Singkatan yang kepanjangannya ditetapkan diperiksa BTK-42.""",
            example = "“Rencana Pembangunan Jangka Panjang Daerah (RPJPERANGKAT DAERAH)”.")
    record FormedShortForm() implements TextForm {
        @Override
        public void check(Plan plan, Findings findings) {
            var wrong = plan.texts().stream()
                    .filter(text -> ShortForm.in(text.text()).stream()
                            .anyMatch(form -> !KnownShortForm.KNOWN.containsKey(form.letters()) && form.isBroken()))
                    .toList();
            if (wrong.isEmpty()) return;
            findings.at(
                            wrong.getFirst().place(plan),
                            wrong.stream().map(Text::text).collect(Collectors.joining("; ")))
                    .mend("Pulihkan singkatannya.")
                    .say("Singkatan tidak cocok dengan kepanjangannya: %s.", TextForm.places(plan, wrong));
        }
    }

    @About(
            code = "BTK-44",
            level = Level.SARAN,
            title = "Kata tidak tercetak dua kali berturut-turut",
            basis = "UU 12/2011, Lampiran II: bahasa yang cermat",
            explanation = """
                    Kata ulang ditulis dengan tanda hubung. Nama yang di tempat lain tercetak benar dilaporkan \
                    KTP-31, kepanjangan singkatan BTK-42.""",
            example = "“melakukan melakukan perumusan”.")
    record Doubled() implements TextForm {
        private static final Pattern DOUBLED = Pattern.compile("(?iu)\\b(\\p{L}{3,}) \\1\\b");

        @Override
        public void check(Plan plan, Findings findings) {
            var reported = Stream.concat(
                            plan.renamings().stream().map(Renamings.Renaming::name),
                            plan.renamings().stream().map(Renamings.Renaming::found))
                    .collect(Collectors.toSet());
            var wrong = plan.texts().stream()
                    .filter(text -> DOUBLED.matcher(text.text()).find())
                    .filter(text -> !reported.contains(text.text())
                            && ShortForm.in(text.text()).isEmpty())
                    .collect(Collectors.toMap(Text::text, text -> text, (one, _) -> one, LinkedHashMap::new))
                    .values()
                    .stream()
                    .toList();
            if (wrong.isEmpty()) return;
            findings.at(
                            wrong.getFirst().place(plan),
                            wrong.stream().map(Text::text).collect(Collectors.joining("; ")))
                    .mend("Hapus kata yang berulang.")
                    .say("Ada kata yang tercetak dua kali: %s.", TextForm.places(plan, wrong));
        }
    }

    @About(
            code = "BTK-45",
            level = Level.SARAN,
            title = "Kata ditulis menurut bahasa baku",
            basis = "UU 12/2011, Lampiran II: bahasa Indonesia yang baku",
            explanation = """
                    Kata yang sering salah tulis ada di data/hukum/ejaan.yaml. Satu temuan memuat semua kata, \
                    di tempat pertamanya.""",
            example = "“ijin” dan “izin” di dalam satu tabel.")
    record Spelling() implements TextForm {
        private static final Map<String, String> STANDARD = ShippedData.read("/data/hukum/ejaan.yaml").stream()
                .collect(Collectors.toMap(
                        (Entry entry) -> entry.text("tertulis"),
                        entry -> entry.text("baku"),
                        (a, _) -> a,
                        LinkedHashMap::new));
        private static final Pattern WORD = Pattern.compile("\\p{L}+");

        @Override
        public void check(Plan plan, Findings findings) {
            var found = new LinkedHashSet<String>();
            Optional<Text> first = Optional.empty();
            for (var text : plan.texts()) {
                var wrong = WORD.matcher(text.text().toLowerCase(Locale.ROOT))
                        .results()
                        .map(match -> match.group())
                        .filter(STANDARD::containsKey)
                        .toList();
                if (first.isEmpty() && !wrong.isEmpty()) first = Optional.of(text);
                found.addAll(wrong);
            }
            first.ifPresent(text -> findings.at(text.place(plan), String.join(", ", found))
                    .mend("Tulis menurut ejaan baku.")
                    .say(
                            "Kata tidak baku: %s.",
                            Words.enumeration(found.stream()
                                    .map(word -> "“%s” (baku: %s)".formatted(word, STANDARD.get(word)))
                                    .toList())));
        }
    }

    /// The texts with their places, the same text once.
    private static String places(Plan plan, List<Text> texts) {
        var byText = texts.stream().collect(Collectors.groupingBy(Text::text, LinkedHashMap::new, Collectors.toList()));
        return Words.enumeration(byText.entrySet().stream()
                .map(one -> "“%s” (%s)"
                        .formatted(
                                one.getKey(),
                                one.getValue().stream()
                                        .map(text -> text.place(plan).table())
                                        .distinct()
                                        .collect(Collectors.joining(", "))))
                .toList());
    }
}
