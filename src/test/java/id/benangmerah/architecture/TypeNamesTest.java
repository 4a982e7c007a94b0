package id.benangmerah.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.classfile.ClassModel;
import java.lang.classfile.attribute.InnerClassInfo;
import java.lang.classfile.attribute.InnerClassesAttribute;
import java.lang.reflect.AccessFlag;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// A word is Indonesian if and only if a regulation defines it (house rule on language).
class TypeNamesTest {

    private static final Path GLOSSARY = Path.of("docs/glossary.md");
    private static final Path ENGLISH = Path.of("src/test/resources/english-words.txt");

    /// Translations that would blur what a regulation defines, and the word to use.
    private static final Map<String, String> BANNED = Map.ofEntries(
            Map.entry("goal", "Tujuan"),
            Map.entry("objective", "Sasaran"),
            Map.entry("cooperative", "Koperasi"),
            Map.entry("enterprise", "Usaha"),
            Map.entry("business", "Usaha"),
            Map.entry("indicator", "Indikator"),
            Map.entry("activity", "Kegiatan"),
            Map.entry("programme", "Program"),
            Map.entry("budget", "Pagu or Anggaran"),
            Map.entry("district", "Kecamatan"),
            Map.entry("village", "Desa"),
            Map.entry("strategy", "Strategi"),
            Map.entry("achievement", "Capaian"),
            Map.entry("manager", "a name that says what it does"),
            Map.entry("helper", "a name that says what it does"),
            Map.entry("util", "a name that says what it does"),
            Map.entry("utils", "a name that says what it does"),
            Map.entry("impl", "no interface with one implementation"),
            Map.entry("dto", "the record itself"));

    private static final List<ClassModel> CLASSES = Sources.classes();

    @Test
    void every_indonesian_word_in_a_public_type_name_is_in_the_glossary() {
        var known = new HashSet<>(Sources.lines(ENGLISH));
        known.addAll(glossary());
        var unknown = new TreeMap<String, Set<String>>();
        for (var type : CLASSES) {
            if (!isPublic(type)) continue;
            for (var word : words(simpleName(type))) {
                if (!known.contains(word)) {
                    unknown.computeIfAbsent(word, _ -> new TreeSet<>()).add(simpleName(type));
                }
            }
        }
        assertThat(unknown)
                .as("add each word to " + GLOSSARY + " when it is Indonesian, to " + ENGLISH + " when it is English")
                .isEmpty();
    }

    @Test
    void no_type_name_holds_a_banned_word() {
        var banned = CLASSES.stream()
                .map(TypeNamesTest::simpleName)
                .flatMap(name -> words(name).stream()
                        .filter(BANNED::containsKey)
                        .map(word -> name + ": not " + word + ", but " + BANNED.get(word)))
                .distinct()
                .toList();
        assertThat(banned).isEmpty();
    }

    @Test
    void the_glossary_is_in_alphabetical_order_without_doubles() {
        var terms = glossaryTerms();
        assertThat(terms).doesNotHaveDuplicates();
        assertThat(terms).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    private static Set<String> glossary() {
        var words = new HashSet<String>();
        for (var term : glossaryTerms()) {
            for (var part : term.split("[^A-Za-z]+")) words.addAll(words(part));
            words.add(term.toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private static List<String> glossaryTerms() {
        return Sources.lines(GLOSSARY).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| term "))
                .map(line -> line.split("\\|")[1].strip())
                .toList();
    }

    /// `KodeWilayah` → kode, wilayah; `XlsxWriter2` → xlsx, writer.
    private static List<String> words(String name) {
        return List.of(name.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z]+")).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 1)
                .toList();
    }

    private static String simpleName(ClassModel type) {
        var name = type.thisClass().asInternalName();
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /// A nested type is public only when its own flag and its owner's say so.
    private static boolean isPublic(ClassModel type) {
        var name = simpleName(type);
        if (name.equals("package-info") || name.matches(".*\\$\\d+.*")) return false;
        if (!type.flags().has(AccessFlag.PUBLIC)) return false;
        return type.findAttribute(java.lang.classfile.Attributes.innerClasses())
                .map(inner -> nestedIsPublic(type, inner))
                .orElse(true);
    }

    private static boolean nestedIsPublic(ClassModel type, InnerClassesAttribute inner) {
        return inner.classes().stream()
                .filter(info -> info.innerClass()
                        .asInternalName()
                        .equals(type.thisClass().asInternalName()))
                .allMatch(info -> info.has(AccessFlag.PUBLIC) && ownerIsPublic(info));
    }

    private static boolean ownerIsPublic(InnerClassInfo info) {
        return info.outerClass()
                .map(owner -> CLASSES.stream()
                        .filter(type -> type.thisClass().asInternalName().equals(owner.asInternalName()))
                        .allMatch(TypeNamesTest::isPublic))
                .orElse(true);
    }
}
