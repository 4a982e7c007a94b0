package id.benangmerah.rencana.periksa;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How two wordings of one thing differ: words the second lost, words it added, and words
/// written otherwise. Words are compared, not characters, and word forms that are a slip apart
/// count as one word.
record Wording(Kinship kinship, List<String> lost, List<String> added, List<String> slips) {

    enum Kinship {
        SAME,
        /// The same words, but misspelt, in another order, twice, or without a small word.
        SLIP,
        /// Words were left out.
        SHORTER,
        /// Words were added.
        LONGER,
        /// Words were exchanged.
        REWORDED,
        /// Nothing but a few common words is left: another thing.
        DIFFERENT
    }

    private static final Set<String> SMALL = Set.of(
            "dan",
            "atau",
            "yang",
            "di",
            "ke",
            "dari",
            "dalam",
            "untuk",
            "pada",
            "serta",
            "dengan",
            "oleh",
            "bagi",
            "melalui",
            "terhadap",
            "tentang",
            "secara",
            "sebagai",
            "atas");

    /// Written differently by rule, and no difference at all.
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("ijin", "izin"),
            Map.entry("perijinan", "perizinan"),
            Map.entry("nomer", "nomor"),
            Map.entry("propinsi", "provinsi"),
            Map.entry("standarisasi", "standardisasi"),
            Map.entry("produktifitas", "produktivitas"),
            Map.entry("kreatifitas", "kreativitas"),
            Map.entry("pd", "perangkat daerah"),
            Map.entry("um", "usaha mikro"),
            Map.entry("umk", "usaha mikro kecil"),
            Map.entry("rpjpd", "rencana pembangunan jangka panjang daerah"),
            Map.entry("rpjmd", "rencana pembangunan jangka menengah daerah"),
            Map.entry("rkpd", "rencana kerja pemerintah daerah"),
            Map.entry("rpd", "rencana pembangunan daerah"));

    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final Pattern UNIT = Pattern.compile("\\((%|[Pp]ersen|[Rr]p[^)]*|[Uu]nit [Uu]saha|[Dd]okumen)\\)");
    private static final Pattern ACRONYM = Pattern.compile("\\(([A-Z][A-Z-]{1,9})\\)");

    static Wording compare(String expected, String found) {
        var before = words(expected);
        var after = words(found);
        if (before.equals(after)) return new Wording(Kinship.SAME, List.of(), List.of(), List.of());
        var lost = new ArrayList<>(before);
        var added = new ArrayList<String>();
        for (var word : after) if (!lost.remove(word)) added.add(word);
        if (added.size() > 2) dropAcronyms(lost, added);
        if (lost.size() > 2) dropAcronyms(added, lost);
        if (lost.isEmpty() && added.isEmpty() && before.size() != after.size())
            return new Wording(Kinship.SAME, List.of(), List.of(), List.of());
        return of(lost, added, before, after, isAcronymOf(expected, found));
    }

    private static Wording of(
            List<String> lost, List<String> added, List<String> before, List<String> after, boolean acronym) {
        var slips = new ArrayList<String>();
        for (var word : List.copyOf(lost)) {
            var near = added.stream().filter(other -> isSlip(word, other)).findFirst();
            if (near.isEmpty()) continue;
            slips.add("%s → %s".formatted(word, near.get()));
            lost.remove(word);
            added.remove(near.get());
        }
        var big = new ArrayList<>(lost);
        big.removeIf(word -> SMALL.contains(word) || after.contains(word));
        var bigAdded = new ArrayList<>(added);
        bigAdded.removeIf(word -> SMALL.contains(word) || before.contains(word));
        var kinship = kinship(big.size(), bigAdded.size(), shared(before, after) + slips.size());
        if (acronym) kinship = Kinship.SAME;
        if (kinship != Kinship.SLIP) return new Wording(kinship, big, bigAdded, slips);
        if (slips.isEmpty()) lost.forEach(word -> slips.add("tanpa “%s”".formatted(word)));
        if (slips.isEmpty()) added.forEach(word -> slips.add("ditambah “%s”".formatted(word)));
        if (slips.isEmpty()) slips.add("urutan kata");
        return new Wording(kinship, lost, added, slips);
    }

    /// "AATP" and "Arjuna Agro Tekno Park" are the same words.
    private static void dropAcronyms(List<String> shorts, List<String> longs) {
        for (var acronym : List.copyOf(shorts)) {
            if (acronym.length() < 3) continue;
            var initials = longs.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
            var start = initials.indexOf(acronym);
            if (start < 0) continue;
            shorts.removeIf(acronym::equals);
            longs.subList(start, start + acronym.length()).clear();
        }
    }

    private static Kinship kinship(int lost, int added, int shared) {
        if (lost == 0 && added == 0) return Kinship.SLIP;
        if (shared < 2) return Kinship.DIFFERENT;
        if (added == 0) return Kinship.SHORTER;
        if (lost == 0) return Kinship.LONGER;
        return shared < Math.max(lost, added) ? Kinship.DIFFERENT : Kinship.REWORDED;
    }

    private static int shared(List<String> before, List<String> after) {
        var shared = new HashSet<>(before);
        shared.retainAll(new HashSet<>(after));
        shared.removeAll(SMALL);
        return shared.size();
    }

    /// "Nilai SAKIP" says the same as "Nilai Sistem Akuntabilitas … (SAKIP)".
    private static boolean isAcronymOf(String expected, String found) {
        return ACRONYM.matcher(expected)
                .results()
                .map(match -> match.group(1))
                .anyMatch(acronym -> found.matches("(?s)(.*\\s)?" + Pattern.quote(acronym) + "(\\s.*)?")
                        && new HashSet<>(words(expected)).containsAll(words(found)));
    }

    /// The same words for a reader, apart from case, punctuation and accepted other forms.
    static boolean isSame(String one, String other) {
        return words(one).equals(words(other));
    }

    /// Lower case, without punctuation; a slash reads "atau", a unit in brackets is left out.
    static List<String> words(String text) {
        var plain = UNIT.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT).replace("/", " atau ");
        var words = new ArrayList<String>();
        for (var word : NOT_WORD.split(plain)) {
            if (word.isEmpty() || word.equals("-")) continue;
            var form = FORMS.getOrDefault(word, word);
            for (var part : form.split(" ")) {
                var bare = part.length() > 7 && part.endsWith("nya") ? part.substring(0, part.length() - 3) : part;
                if (!(bare.equals("atau") && !words.isEmpty() && words.getLast().equals("atau"))) words.add(bare);
            }
        }
        return words;
    }

    /// The words that carry meaning.
    static Set<String> content(String text) {
        var words = new LinkedHashSet<>(words(text));
        words.removeAll(SMALL);
        return words;
    }

    private static boolean isSlip(String one, String other) {
        if (SMALL.contains(one) || SMALL.contains(other) || one.matches(".*\\d.*")) return false;
        return distance(one, other) * 4 <= Math.max(one.length(), other.length());
    }

    /// Letters to insert, delete or exchange.
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) row[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
