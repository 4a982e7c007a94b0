package id.benangmerah.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a name without what does not name: titles, honorifics, legal forms, punctuation.
final class NameWords {

    private static final Set<String> HONORIFICS = Set.of(
            "H", "HJ", "HAJI", "HAJJAH", "KH", "K", "KIAI", "KYAI", "NYAI", "DRS", "DRA", "DR", "IR", "PROF", "USTADZ",
            "USTAD", "UST", "GUS", "NING", "BAPAK", "BPK", "IBU", "SDR", "SDRI", "RADEN", "R", "ALM", "ALMH");
    private static final Set<String> DEGREES = Set.of(
            "SE", "SH", "SPD", "SPDI", "SAG", "ST", "SKOM", "SSOS", "SP", "SKM", "STP", "SPT", "SHI", "SEI", "SIP",
            "SSI", "SPI", "SSTP", "AMD", "AMDKEB", "MM", "MPD", "MPDI", "MSI", "MH", "MSC", "MAG", "MAP", "MKES", "MA",
            "MT", "LC", "BA", "SS", "SPSI", "SFARM", "APT", "AK", "CA");
    private static final Set<String> LEGAL_FORMS =
            Set.of("UD", "CV", "PT", "PD", "FA", "TB", "KOP", "USAHA", "PERSEROAN", "TERBATAS", "TBK", "PERORANGAN");
    private static final Map<String, String> ABBREVIATED = Map.ofEntries(
            Map.entry("MOCH", "MUHAMMAD"),
            Map.entry("MOH", "MUHAMMAD"),
            Map.entry("MUH", "MUHAMMAD"),
            Map.entry("MUCH", "MUHAMMAD"),
            Map.entry("MHD", "MUHAMMAD"),
            Map.entry("MHMD", "MUHAMMAD"),
            Map.entry("MD", "MUHAMMAD"),
            Map.entry("MOHAMAD", "MUHAMMAD"),
            Map.entry("MOHAMMAD", "MUHAMMAD"),
            Map.entry("MOHAMMED", "MUHAMMAD"),
            Map.entry("MOHAMED", "MUHAMMAD"),
            Map.entry("MUHAMAD", "MUHAMMAD"),
            Map.entry("MUHAMMED", "MUHAMMAD"),
            Map.entry("MOCHAMAD", "MUHAMMAD"),
            Map.entry("MOCHAMMAD", "MUHAMMAD"),
            Map.entry("MOKHAMAD", "MUHAMMAD"),
            Map.entry("MOKHAMMAD", "MUHAMMAD"),
            Map.entry("MUCHAMAD", "MUHAMMAD"),
            Map.entry("MUCHAMMAD", "MUHAMMAD"),
            Map.entry("MUKHAMMAD", "MUHAMMAD"),
            Map.entry("ABD", "ABDUL"),
            Map.entry("ABDL", "ABDUL"),
            Map.entry("ABDOEL", "ABDUL"),
            Map.entry("ST", "SITI"),
            Map.entry("STI", "SITI"),
            Map.entry("ACH", "ACHMAD"),
            Map.entry("AKH", "AKHMAD"),
            Map.entry("AHM", "AHMAD"),
            Map.entry("NH", "NUR"));
    private static final Map<String, String> SHOP_WORDS =
            Map.of("WR", "WARUNG", "WRG", "WARUNG", "TK", "TOKO", "TKO", "TOKO", "RM", "RUMAH MAKAN", "BKL", "BENGKEL");
    private static final Pattern SPACES = Pattern.compile("[\\s,;/()\"&+-]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}]");
    private static final int LONGEST_DEGREE_PART = 3;

    private NameWords() {}

    static List<String> ofPerson(String text) {
        var words = split(text);
        int first = 0;
        while (first < words.size() - 1 && HONORIFICS.contains(words.get(first))) first++;
        int last = words.size();
        while (last - 1 > first && DEGREES.contains(words.get(last - 1))) last--;
        var kept = new ArrayList<String>();
        for (int i = first; i < last; i++) {
            var word = words.get(i);
            boolean lone = last - first == 1;
            if (word.equals("M") && i == first && !lone) kept.add("MUHAMMAD");
            else kept.add(lone ? word : ABBREVIATED.getOrDefault(word, word));
        }
        return kept;
    }

    static List<String> ofUsaha(String text) {
        var kept = new ArrayList<String>();
        for (var word : split(text)) {
            if (LEGAL_FORMS.contains(word)) continue;
            kept.addAll(List.of(SHOP_WORDS.getOrDefault(word, word).split(" ")));
        }
        return kept.isEmpty() ? split(text) : kept;
    }

    /// Words in capitals; `S.Pd.I` is one word, `H.ABDUL` and `MOCH.ALI` are two.
    static List<String> split(String text) {
        var words = new ArrayList<String>();
        for (var chunk : SPACES.split(text.toUpperCase(Locale.ROOT))) {
            var parts = chunk.split("\\.");
            boolean degree = parts.length > 1;
            for (var part : parts) degree &= part.length() <= LONGEST_DEGREE_PART;
            if (degree) add(words, String.join("", parts));
            else for (var part : parts) add(words, part);
        }
        return words;
    }

    private static void add(List<String> words, String part) {
        var word = NO_LETTER.matcher(part).replaceAll("");
        if (!word.isEmpty()) words.add(word);
    }
}
