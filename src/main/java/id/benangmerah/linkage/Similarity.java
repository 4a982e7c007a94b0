package id.benangmerah.linkage;

/// How alike two words are.
final class Similarity {

    private static final double PREFIX_SCALE = 0.1;
    private static final int LONGEST_PREFIX = 4;

    private Similarity() {}

    /// Jaro-Winkler: 1 for equal words, 0 for words without a common letter.
    static double jaroWinkler(String a, String b) {
        // Jaro's matching is greedy from the left; ordering the words makes it symmetric.
        double jaro = a.compareTo(b) <= 0 ? jaro(a, b) : jaro(b, a);
        int prefix = 0;
        int most = Math.min(LONGEST_PREFIX, Math.min(a.length(), b.length()));
        while (prefix < most && a.charAt(prefix) == b.charAt(prefix)) prefix++;
        return jaro + prefix * PREFIX_SCALE * (1 - jaro);
    }

    private static double jaro(String a, String b) {
        if (a.equals(b)) return 1;
        int n = a.length();
        int m = b.length();
        if (n == 0 || m == 0) return 0;
        if (n > 63 || m > 63) return jaro(a.substring(0, Math.min(n, 63)), b.substring(0, Math.min(m, 63)));
        int window = Math.max(0, Math.max(n, m) / 2 - 1);
        long usedA = 0;
        long usedB = 0;
        int matches = 0;
        for (int i = 0; i < n; i++) {
            int to = Math.min(m - 1, i + window);
            for (int j = Math.max(0, i - window); j <= to; j++) {
                if ((usedB >>> j & 1) == 0 && a.charAt(i) == b.charAt(j)) {
                    usedA |= 1L << i;
                    usedB |= 1L << j;
                    matches++;
                    break;
                }
            }
        }
        if (matches == 0) return 0;
        int moved = 0;
        for (int i = 0, j = 0; i < n; i++) {
            if ((usedA >>> i & 1) == 0) continue;
            while ((usedB >>> j & 1) == 0) j++;
            if (a.charAt(i) != b.charAt(j++)) moved++;
        }
        double common = matches;
        return (common / n + common / m + (common - moved / 2.0) / common) / 3;
    }

    enum Edit {
        NONE,
        TRANSPOSITION,
        ONE,
        TWO,
        MORE
    }

    /// The Damerau-Levenshtein distance as far as it matters: equal, two neighbours swapped, one
    /// character inserted, lost or replaced, two replaced, or more.
    static Edit edit(String a, String b) {
        int n = a.length();
        int m = b.length();
        if (Math.abs(n - m) > 1) return Edit.MORE;
        int least = Math.min(n, m);
        int prefix = 0;
        while (prefix < least && a.charAt(prefix) == b.charAt(prefix)) prefix++;
        if (prefix == n && prefix == m) return Edit.NONE;
        int suffix = 0;
        while (suffix < least - prefix && a.charAt(n - 1 - suffix) == b.charAt(m - 1 - suffix)) suffix++;
        int restA = n - prefix - suffix;
        int restB = m - prefix - suffix;
        if (restA <= 1 && restB <= 1) return Edit.ONE;
        if (n != m) return Edit.MORE;
        if (restA == 2) {
            boolean swapped = a.charAt(prefix) == b.charAt(prefix + 1) && a.charAt(prefix + 1) == b.charAt(prefix);
            return swapped ? Edit.TRANSPOSITION : Edit.TWO;
        }
        int different = 0;
        for (int i = prefix; i < n - suffix; i++) if (a.charAt(i) != b.charAt(i)) different++;
        return different == 2 ? Edit.TWO : Edit.MORE;
    }
}
