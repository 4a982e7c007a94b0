package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.Bab;
import id.benangmerah.rencana.DasarHukum.RujukanHukum;
import id.benangmerah.rencana.Ketentuan.Definisi;
import id.benangmerah.rencana.Penetapan.Menimbang;
import id.benangmerah.rencana.Penyelenggaraan.Ikk;
import id.benangmerah.rencana.Penyelenggaraan.Jenis;
import id.benangmerah.rencana.Permasalahan.MasalahPokok;
import id.benangmerah.rencana.SumberDaya.Barang;
import id.benangmerah.rencana.SumberDaya.Klasifikasi;
import id.benangmerah.rencana.periksa.Numbering.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Chapters, sections and numbered lists: what is announced is there, in its order.
@Family("Bentuk: bab, subbab, dan penomoran")
sealed interface ChapterForm extends LawAndForm {

    @About(
            code = "BTK-01",
            level = Level.GALAT,
            title = "Bab yang diumumkan ada di lampiran, dan sebaliknya",
            basis = "UU 12/2011, Lampiran II; Permendagri 86/2017, sistematika Renstra",
            explanation = """
                    Batang tubuh dan subbab sistematika menyebut bab-bab lampiran. Bab yang diumumkan tetapi tidak \
                    ada, atau ada tetapi tidak diumumkan, membuat peraturan bertentangan dengan lampirannya.""",
            example = "Pasal 3 menyebut Bab VIII Penutup, lampiran berakhir pada Bab VII.")
    record Chapters() implements ChapterForm {
        @Override
        public void check(Plan plan, Findings findings) {
            for (var bab : plan.renstra().sistematikaList()) {
                var titles = titles(bab.judul(), bab.judulSistematika(), bab.judulLampiran());
                if (titles.size() == 3) continue;
                findings.at(plan.place(bab), String.join(", ", titles.keySet()))
                        .mend("Samakan daftar bab.")
                        .say(
                                "Bab %s disebut di %s, tetapi tidak di %s.",
                                bab.no(),
                                Words.enumeration(List.copyOf(titles.keySet())),
                                Words.enumeration(Stream.of("batang tubuh", "sistematika", "lampiran")
                                        .filter(where -> !titles.containsKey(where))
                                        .toList()));
            }
        }
    }

    @About(
            code = "BTK-02",
            level = Level.PERINGATAN,
            title = "Judul bab sama di batang tubuh, sistematika, dan lampiran",
            basis = "UU 12/2011, Lampiran II: konsistensi",
            explanation = """
                    Nama perangkat daerah dan daerahnya di dalam judul tidak dihitung sebagai perbedaan.""",
            example = "“Permasalahan dan Isu-isu Strategis” di Pasal 3, “Isu-isu Strategis …” di lampiran.")
    record ChapterTitles() implements ChapterForm {
        @Override
        public void check(Plan plan, Findings findings) {
            for (var bab : plan.renstra().sistematikaList())
                compare(
                        plan,
                        findings,
                        bab,
                        "Bab " + bab.no(),
                        titles(bab.judul(), bab.judulSistematika(), bab.judulLampiran()));
        }
    }

    @About(
            code = "BTK-03",
            level = Level.PERINGATAN,
            title = "Subbab yang diumumkan ada di lampiran, dan sebaliknya",
            basis = "Permendagri 86/2017, sistematika Renstra",
            explanation = """
                    Subbab sistematika menyebut isi tiap bab. Bab yang subbabnya sama sekali tidak dirinci di sana \
                    tidak diperiksa.""",
            example = "Lampiran memuat 2.5 Kelompok Mitra, sistematika berakhir pada 2.4.")
    record Sections() implements ChapterForm {
        @Override
        public void check(Plan plan, Findings findings) {
            for (var bab : plan.renstra().sistematikaList()) {
                var main = bab.subBabList().stream()
                        .filter(sub -> sub.no().matches("\\d+\\.\\d+"))
                        .toList();
                if (main.stream().allMatch(sub -> sub.judulSistematika() == null)) continue;
                if (main.stream().allMatch(sub -> sub.judulLampiran() == null)) continue;
                for (var sub : main) {
                    if (sub.judulSistematika() != null && sub.judulLampiran() != null) continue;
                    var isAnnounced = sub.judulSistematika() != null;
                    findings.at(plan.place(sub), isAnnounced ? sub.judulSistematika() + "" : sub.judulLampiran() + "")
                            .mend("Samakan daftar subbab.")
                            .say(
                                    "Subbab %s “%s” %s.",
                                    sub.no(),
                                    isAnnounced ? sub.judulSistematika() + "" : sub.judulLampiran() + "",
                                    isAnnounced
                                            ? "diumumkan di sistematika, tetapi tidak ada di lampiran"
                                            : "ada di lampiran, tetapi tidak disebut di sistematika");
                }
            }
        }
    }

    @About(
            code = "BTK-04",
            level = Level.SARAN,
            title = "Judul subbab sama di sistematika dan lampiran",
            basis = "UU 12/2011, Lampiran II: konsistensi",
            explanation = "Satu bab memberi satu temuan; nama perangkat daerah tidak dihitung sebagai perbedaan.",
            example = "3.2 “Isu-isu Strategis” di sistematika, “Penentuan Isu-isu Strategis” di lampiran.")
    record SectionTitles() implements ChapterForm {
        @Override
        public void check(Plan plan, Findings findings) {
            for (var bab : plan.renstra().sistematikaList()) {
                var different = new ArrayList<Bab.SubBab>();
                for (var sub : bab.subBabList())
                    if (sub.judulSistematika() != null
                            && sub.judulLampiran() != null
                            && !words(plan, sub.judulSistematika()).equals(words(plan, sub.judulLampiran())))
                        different.add(sub);
                if (different.isEmpty()) continue;
                findings.at(
                                plan.place(different.getFirst()),
                                String.join(
                                        "; ",
                                        different.stream()
                                                .map(sub -> sub.judulLampiran() + "")
                                                .toList()))
                        .expecting(String.join(
                                "; ",
                                different.stream()
                                        .map(sub -> sub.judulSistematika() + "")
                                        .toList()))
                        .mend("Samakan judulnya.")
                        .say(
                                "Judul subbab di Bab %s berbeda: %s.",
                                bab.no(),
                                Words.enumeration(different.stream()
                                        .map(sub -> "%s “%s” di sistematika, “%s” di lampiran"
                                                .formatted(sub.no(), sub.judulSistematika(), sub.judulLampiran()))
                                        .toList()));
            }
        }
    }

    @About(
            code = "BTK-05",
            level = Level.PERINGATAN,
            title = "Penomoran tidak melompat dan tidak berulang",
            basis = "UU 12/2011, Lampiran II: penomoran",
            explanation = """
                    Nomor yang melompat berarti ada butir yang hilang; nomor yang berulang membuat rujukan tidak \
                    jelas. Satu daftar memberi satu temuan, pada lompatan pertama.""",
            example = "Landasan hukum bernomor 18 diikuti 25.")
    record Numbers() implements ChapterForm {
        @Override
        public void check(Plan plan, Findings findings) {
            lists(plan)
                    .forEach((name, items) -> Numbering.firstFault(items).ifPresent(fault -> {
                        var before = fault.before();
                        findings.at(
                                        plan.place(fault.item().part()),
                                        fault.item().number() + "")
                                .expecting(fault.expected())
                                .mend("Betulkan penomorannya, atau pulihkan butir yang hilang.")
                                .say(
                                        "%s %s %s%s.",
                                        name,
                                        before == null
                                                ? "dimulai dari"
                                                : (fault.isRepeat() ? "berulang dari " : "melompat dari ")
                                                        + before.number() + " ke",
                                        fault.item().number() + "",
                                        unnumbered(items));
                    }));
        }

        private static String unnumbered(List<Item> items) {
            var count = items.stream().filter(item -> item.number() == null).count();
            return count == 0 ? "" : "; %d butir tidak bernomor".formatted(count);
        }

        private static Map<String, List<Item>> lists(Plan plan) {
            var lists = new LinkedHashMap<String, List<Item>>();
            var law = plan.renstra().dasarHukum();
            lists.put("Pertimbangan", items(plan, Menimbang.class, Menimbang::huruf));
            if (law != null) {
                lists.put("Mengingat", itemsOf(law.mengingatList()));
                lists.put("Landasan hukum (1.2)", itemsOf(law.landasanList()));
            }
            lists.put("Definisi", items(plan, Definisi.class, Definisi::no));
            lists.put("Bab", items(plan, Bab.class, Bab::no));
            lists.put("Tabel 2.1", items(plan, Klasifikasi.class, Klasifikasi::no));
            lists.put("Tabel 2.2", items(plan, Barang.class, Barang::no));
            lists.put("Tabel 3.1", items(plan, MasalahPokok.class, MasalahPokok::no));
            var sections = items(plan, Bab.SubBab.class, Bab.SubBab::no);
            Numbering.byParent(sections).forEach((parent, list) -> lists.put("Subbab " + parent, list));
            var tables = plan.renstra().tabelList().stream()
                    .filter(table -> table.judul() != null)
                    .map(table -> new Item(table, table.no()))
                    .toList();
            Numbering.byParent(tables).forEach((parent, list) -> lists.put("Tabel bab " + parent, list));
            for (var jenis : Jenis.values())
                lists.put(
                        "IKK " + jenis.name().toLowerCase(Locale.ROOT),
                        plan.all(Ikk.class)
                                .filter(ikk -> ikk.jenis() == jenis)
                                .map(ikk -> new Item(ikk, ikk.no()))
                                .toList());
            return lists;
        }

        private static List<Item> itemsOf(List<RujukanHukum> rows) {
            return rows.stream().map(row -> new Item(row, row.no())).toList();
        }

        private static <T extends Record> List<Item> items(
                Plan plan, Class<T> type, Function<T, @Nullable String> number) {
            return plan.all(type).map(row -> new Item(row, number.apply(row))).toList();
        }
    }

    private static void compare(Plan plan, Findings findings, Record part, String what, Map<String, String> titles) {
        var distinct = new LinkedHashMap<Set<String>, List<String>>();
        titles.forEach((where, title) -> distinct.computeIfAbsent(words(plan, title), _ -> new ArrayList<>())
                .add(where));
        if (distinct.size() < 2) return;
        var said = distinct.values().stream()
                .map(places -> "“%s” di %s".formatted(titles.get(places.getFirst()), Words.enumeration(places)))
                .toList();
        findings.at(plan.place(part), String.join("; ", titles.values()))
                .mend("Pakai satu judul.")
                .say("%s berjudul %s.", what, Words.enumeration(said));
    }

    private static Map<String, String> titles(
            @Nullable String articles, @Nullable String announced, @Nullable String annex) {
        var titles = new LinkedHashMap<String, String>();
        if (articles != null) titles.put("batang tubuh", articles);
        if (announced != null) titles.put("sistematika", announced);
        if (annex != null) titles.put("lampiran", annex);
        return titles;
    }

    /// The words of a title without those that name the department or its region.
    private static Set<String> words(Plan plan, String title) {
        var identitas = plan.renstra().identitas();
        var words = new HashSet<>(Wording.content(title));
        words.removeAll(Wording.content(identitas.perangkatDaerah() + " " + identitas.daerah() + " perangkat daerah"));
        return words;
    }
}
