package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.DasarHukum.RujukanHukum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The lists of legal bases in themselves, and against the acts that the text uses.
@Family("Dasar hukum: daftar yang lengkap dan teratur")
sealed interface LawLists extends LawAndForm {
    String BASIS = "UU 12/2011, Lampiran II: dasar hukum";

    @About(
            code = "HKM-11",
            level = Level.PERINGATAN,
            title = "Peraturan yang dipakai teks tercantum di dasar hukum",
            basis = BASIS,
            explanation = """
                    Peraturan yang menjadi pegangan di dalam teks, organisasi, pengendalian, atau nomenklatur \
                    dicantumkan di Mengingat atau landasan hukum. Peraturan yang sudah dicabut dilaporkan HKM-01.""",
            example = "7.2 menetapkan IKK berdasarkan Permendagri 18/2020, yang tidak tercantum di 1.2.")
    record UsedNotListed() implements LawLists {
        @Override
        public void check(Plan plan, Findings findings) {
            var law = plan.renstra().dasarHukum();
            if (law == null) return;
            Citation.byAct(plan.citations()).forEach((key, all) -> {
                if (all.stream().anyMatch(Citation::isListed) || isRepealed(plan, key)) return;
                if (plan.citations().stream()
                        .anyMatch(other -> other.base(plan).filter(key::equals).isPresent())) return;
                findings.at(all.getFirst().place(), key)
                        .against(plan.place(law), "tidak tercantum")
                        .mend("Cantumkan %s di dasar hukum.", key)
                        .say(
                                "%s%s dipakai di %s, tetapi tidak tercantum di Mengingat maupun landasan hukum.",
                                key,
                                all.getFirst().title() == null
                                        ? ""
                                        : " (%s)".formatted(all.getFirst().title()),
                                Citation.places(all));
            });
        }

        private static boolean isRepealed(Plan plan, String key) {
            var penetapan = plan.renstra().penetapan();
            Optional<LocalDate> day = penetapan == null
                    ? Optional.empty()
                    : Dates.of(penetapan.ditetapkan().tanggal());
            return day.flatMap(date -> Acts.find(key).flatMap(act -> act.repealedBy(date)))
                    .isPresent();
        }
    }

    @About(
            code = "HKM-12",
            level = Level.PERINGATAN,
            title = "Satu peraturan tercantum satu kali di dalam satu daftar",
            basis = BASIS,
            explanation = "Peraturan yang tercantum dua kali biasanya sisa dari naskah lain.",
            example = "Permendagri 86/2017 di angka 14 dan angka 17.")
    record Twice() implements LawLists {
        @Override
        public void check(Plan plan, Findings findings) {
            listed(plan)
                    .values()
                    .forEach(list -> Citation.byAct(list).forEach((key, all) -> {
                        if (all.size() < 2) return;
                        findings.at(all.getLast().place(), key)
                                .against(all.getFirst().place(), key)
                                .mend("Hapus salah satu.")
                                .say("%s tercantum dua kali: %s.", key, Citation.places(all));
                    }));
        }
    }

    @About(
            code = "HKM-13",
            level = Level.PERINGATAN,
            title = "Setiap peraturan dikutip dengan bentuk, nomor, tahun, dan judul",
            basis = BASIS,
            explanation = "Tanpa nomor, tahun, judul, atau daerahnya, peraturan tidak dapat ditemukan.",
            example = "“Peraturan Daerah Nomor 8 Tahun 2021” tanpa nama daerah.")
    record Parts() implements LawLists {
        @Override
        public void check(Plan plan, Findings findings) {
            listed(plan).values().stream().flatMap(List::stream).forEach(citation -> {
                var missing = missing(citation);
                if (missing.isEmpty()) return;
                findings.at(citation.place(), citation.key())
                        .mend("Lengkapi kutipan itu.")
                        .say("%s (%s) dikutip tanpa %s.", citation.where(), citation.key(), Words.enumeration(missing));
            });
        }

        private static List<String> missing(Citation citation) {
            var row = citation.listed();
            var missing = new ArrayList<String>();
            if (row == null || row.bentuk().startsWith("Undang-Undang Dasar")) return missing;
            if (row.nomor() == null) missing.add("nomor");
            if (row.tahun() == null) missing.add("tahun");
            if (row.tentang() == null) missing.add("judul");
            if (row.bentuk().matches("(?i)peraturan (daerah|bupati|wali kota|gubernur)")) missing.add("nama daerah");
            return missing;
        }
    }

    @About(
            code = "HKM-14",
            level = Level.PERINGATAN,
            title = "Mengingat hanya memuat peraturan perundang-undangan",
            basis = BASIS + " (hanya peraturan yang tingkatnya sama atau lebih tinggi)",
            explanation = """
                    Keputusan dan instruksi bukan peraturan perundang-undangan. Keduanya dapat disebut di \
                    pertimbangan atau di landasan hukum lampiran.""",
            example = "Instruksi Menteri Dalam Negeri 52/2022 di Mengingat.")
    record OnlyRegulations() implements LawLists {
        @Override
        public void check(Plan plan, Findings findings) {
            var others = listed(plan).getOrDefault("Mengingat", List.of()).stream()
                    .filter(citation -> form(citation).matches("(?i)(keputusan|instruksi|surat).*"))
                    .toList();
            if (others.isEmpty()) return;
            findings.at(
                            others.getFirst().place(),
                            others.stream().map(Citation::key).collect(Collectors.joining("; ")))
                    .mend("Pindahkan ke pertimbangan atau landasan hukum.")
                    .say(
                            "Mengingat memuat %s, yang bukan peraturan perundang-undangan.",
                            Words.enumeration(others.stream()
                                    .map(citation -> "%s (%s)".formatted(citation.key(), citation.where()))
                                    .toList()));
        }
    }

    @About(
            code = "HKM-15",
            level = Level.SARAN,
            title = "Dasar hukum diurutkan menurut tingkat, lalu waktu",
            basis = BASIS + ": urutan pencantuman",
            explanation = """
                    Undang-undang mendahului peraturan pemerintah, peraturan presiden, peraturan menteri, dan \
                    peraturan daerah; di dalam satu bentuk yang lebih tua lebih dahulu. Satu daftar memberi satu \
                    temuan, dengan urutan pertama yang terbalik.""",
            example = "Permendagri 77/2020 sebelum Permendagri 90/2019.")
    record Order() implements LawLists {
        private static final List<String> LEVELS = List.of(
                "undang-undang dasar",
                "undang-undang|peraturan pemerintah pengganti",
                "peraturan pemerintah",
                "peraturan presiden",
                "instruksi presiden|keputusan presiden",
                "peraturan menteri|peraturan kepala",
                "keputusan menteri",
                "instruksi menteri",
                "peraturan daerah provinsi",
                "peraturan gubernur",
                "peraturan daerah",
                "peraturan (bupati|wali kota)");

        @Override
        public void check(Plan plan, Findings findings) {
            listed(plan).forEach((list, rows) -> {
                var wrong = new ArrayList<Integer>();
                for (int n = 1; n < rows.size(); n++) if (isBefore(rows.get(n), rows.get(n - 1))) wrong.add(n);
                if (wrong.isEmpty()) return;
                var first = rows.get(wrong.getFirst());
                var before = rows.get(wrong.getFirst() - 1);
                findings.at(first.place(), first.key())
                        .against(before.place(), before.key())
                        .mend("Urutkan menurut tingkat, lalu menurut waktu pengundangan.")
                        .say(
                                "%s tidak berurutan: %s (angka %s) sesudah %s (angka %s)%s.",
                                list,
                                first.key(),
                                number(first),
                                before.key(),
                                number(before),
                                wrong.size() == 1 ? "" : "; ada %d urutan terbalik".formatted(wrong.size()));
            });
        }

        private static String number(Citation citation) {
            return citation.listed() == null ? "-" : citation.listed().no();
        }

        private static boolean isBefore(Citation one, Citation other) {
            int level = level(one);
            int otherLevel = level(other);
            if (level < 0 || otherLevel < 0 || one.year() == null || other.year() == null) return false;
            return level < otherLevel || level == otherLevel && one.year() < other.year();
        }

        private static int level(Citation citation) {
            var form = form(citation).toLowerCase(Locale.ROOT);
            for (int n = 0; n < LEVELS.size(); n++) if (form.matches("(" + LEVELS.get(n) + ").*")) return n;
            return -1;
        }
    }

    @About(
            code = "HKM-16",
            level = Level.SARAN,
            title = "Yang dikutip adalah peraturan pokoknya, bukan hanya pengubahnya",
            basis = BASIS + "; frasa “sebagaimana telah diubah dengan …”",
            explanation = """
                    Peraturan perubahan hanya memuat yang diubah. Yang menjadi dasar adalah peraturan pokok \
                    sebagaimana telah diubah.""",
            example = "“UU 13/2022 tentang Perubahan Kedua atas UU 12/2011” tanpa UU 12/2011.")
    record BaseAct() implements LawLists {
        @Override
        public void check(Plan plan, Findings findings) {
            listed(plan).forEach((list, rows) -> {
                var alone = rows.stream()
                        .filter(citation -> citation.base(plan)
                                .filter(base -> rows.stream()
                                        .noneMatch(other -> other.key().equals(base)))
                                .isPresent())
                        .toList();
                if (alone.isEmpty()) return;
                findings.at(
                                alone.getFirst().place(),
                                alone.stream().map(Citation::key).collect(Collectors.joining("; ")))
                        .mend("Kutip peraturan pokoknya “sebagaimana telah diubah dengan …”.")
                        .say(
                                "%s mengutip peraturan perubahan tanpa peraturan pokoknya: %s.",
                                list,
                                Words.enumeration(alone.stream()
                                        .map(citation -> "%s (angka %s, pokoknya %s)"
                                                .formatted(
                                                        citation.key(),
                                                        Order.number(citation),
                                                        citation.base(plan).orElse("")))
                                        .toList()));
            });
        }
    }

    @About(
            code = "HKM-17",
            level = Level.GALAT,
            title = "Rencana daerah disebut dengan bentuk peraturan yang menetapkannya",
            basis = "Permendagri 86/2017; Inmendagri 52/2022: RPD ditetapkan dengan Perkada",
            explanation = """
                    Bila rencana daerah ditetapkan dengan peraturan bupati, teks tidak dapat menyebutnya peraturan \
                    daerah.""",
            example = "1.1 menyebut “Peraturan Daerah tentang RPD”; RPD ditetapkan dengan Perbup 12/2023.")
    record FormOfRegionalPlan() implements LawLists {
        @Override
        public void check(Plan plan, Findings findings) {
            var citations = plan.citations();
            for (var citation : citations) {
                if (citation.isComplete() || citation.isListed() || citation.title() == null) continue;
                var words = Wording.content(citation.title());
                citations.stream()
                        .filter(other -> other.isListed() && other.title() != null)
                        .filter(other -> Wording.content(other.title() + "").containsAll(words))
                        .filter(other -> !kind(other).equals(kind(citation)))
                        .filter(other -> other.year() != null && plan.renstra().rpd() != null)
                        .filter(other -> Citation.keysIn(
                                        plan,
                                        plan.renstra().rpd() == null
                                                ? ""
                                                : plan.renstra().rpd().peraturan())
                                .contains(other.key()))
                        .findFirst()
                        .ifPresent(other -> report(findings, citation, other));
            }
        }

        private static void report(Findings findings, Citation citation, Citation other) {
            findings.at(citation.place(), kind(citation))
                    .against(other.place(), other.key())
                    .mend("Sebut %s.", other.key())
                    .say(
                            "%s menyebut %s tentang %s, padahal %s ditetapkan dengan %s.",
                            citation.where(),
                            kind(citation),
                            citation.title() + "",
                            citation.title() + "",
                            other.key());
        }

        private static String kind(Citation citation) {
            return citation.key().split(" ", 2)[0];
        }
    }

    @About(
            code = "HKM-18",
            level = Level.PERINGATAN,
            title = "Satu peraturan dikutip dengan perubahan yang sama di setiap daftar",
            basis = BASIS,
            explanation = """
                    Daftar yang satu menyebut perubahan, daftar lain tidak. Untuk peraturan yang perubahannya \
                    diketahui, HKM-02 yang memeriksa.""",
            example = "Perda 5/2010 “sebagaimana diubah Perda 2/2015” di Mengingat, tanpa perubahan di 1.2.")
    record SameAmendments() implements LawLists {
        @Override
        public void check(Plan plan, Findings findings) {
            var all = listed(plan).values().stream().flatMap(List::stream).toList();
            Citation.byAct(all).forEach((key, same) -> {
                if (Acts.find(key).filter(act -> !act.changed().isEmpty()).isPresent()) return;
                var first = same.getFirst();
                same.stream()
                        .filter(other -> !other.amendments(plan).equals(first.amendments(plan)))
                        .findFirst()
                        .ifPresent(other -> findings.at(other.place(), note(plan, other))
                                .against(first.place(), note(plan, first))
                                .mend("Samakan kutipannya.")
                                .say(
                                        "%s dikutip %s di %s, tetapi %s di %s.",
                                        key, note(plan, first), first.where(), note(plan, other), other.where()));
            });
        }

        private static String note(Plan plan, Citation citation) {
            var changes = citation.amendments(plan);
            return changes.isEmpty() ? "tanpa perubahan" : "dengan perubahan " + Words.enumeration(changes);
        }
    }

    /// The citations of each list, in its order.
    private static Map<String, List<Citation>> listed(Plan plan) {
        return plan.citations().stream()
                .filter(Citation::isListed)
                .collect(Collectors.groupingBy(Citation::list, LinkedHashMap::new, Collectors.toList()));
    }

    private static String form(Citation citation) {
        return Optional.ofNullable(citation.listed()).map(RujukanHukum::bentuk).orElse("");
    }
}
