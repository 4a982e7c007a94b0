package id.benangmerah.rencana.periksa;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A short form in brackets with the words before it: `Rapat Anggota Tahunan (RAT)`.
record ShortForm(String letters, List<String> before) {
    private static final Pattern BRACKETS = Pattern.compile("\\(([A-Z][A-Z -]{1,24})\\)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    static List<ShortForm> in(String text) {
        var found = new ArrayList<ShortForm>();
        BRACKETS.matcher(text)
                .results()
                .forEach(match -> found.add(new ShortForm(
                        match.group(1),
                        WORD.matcher(text.substring(0, match.start()))
                                .results()
                                .map(word -> word.group().toLowerCase(Locale.ROOT))
                                .toList())));
        return found;
    }

    /// Whether the words before it end in this full name, short forms in them written out or
    /// not; also when they are no full name at all.
    boolean isOf(String full) {
        var expected = Wording.words(full);
        var start = before.lastIndexOf(expected.getFirst());
        if (start < 0 || before.size() - start < 2) return true;
        var kinship = Wording.compare(full, String.join(" ", before.subList(start, before.size())))
                .kinship();
        return kinship == Wording.Kinship.SAME;
    }

    /// Whether it begins with the initials of the words before it, but is not made of them.
    boolean isBroken() {
        var wanted = letters.replaceAll("[^A-Z]", "").toLowerCase(Locale.ROOT);
        var initials = before.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        if (isSubsequence(wanted, initials)) return false;
        int shared = 0;
        for (int start = 0; start < initials.length(); start++)
            shared = Math.max(shared, commonPrefix(wanted, initials.substring(start)));
        return shared >= 3;
    }

    private static boolean isSubsequence(String wanted, String initials) {
        int at = 0;
        for (char letter : wanted.toCharArray()) {
            at = initials.indexOf(letter, at) + 1;
            if (at == 0) return false;
        }
        return true;
    }

    private static int commonPrefix(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) length++;
        return length;
    }
}
