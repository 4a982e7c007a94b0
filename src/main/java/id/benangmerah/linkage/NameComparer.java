package id.benangmerah.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Names of people and enterprises: whole, in another order, in another spelling, nearly, in part.
final class NameComparer implements Comparer {

    private static final List<String> LEVELS = List.of(
            "nama sama",
            "nama satu kata yang sama",
            "kata-kata sama, urutan lain",
            "nama sama dengan ejaan lain",
            "sangat mirip",
            "sebagian nama sama",
            "agak mirip",
            "berbeda");
    private static final int SAME = 1;
    private static final int SAME_SINGLE = 2;
    private static final int REORDERED = 3;
    private static final int SPELLED = 4;
    private static final int NEAR = 5;
    private static final int PART = 6;
    private static final int FAINT = 7;
    private static final int OTHER = 8;
    private static final double VERY_NEAR = 0.92;
    private static final double RATHER_NEAR = 0.84;
    private static final double SAME_WORD = 0.93;
    private static final int SHORTEST_TELLING_WORD = 4;

    private final Values<Name> values;

    NameComparer(Values<Name> values) {
        this.values = values;
    }

    /// @param ordered the words by alphabet, run together
    /// @param spelled the same in one spelling
    record Name(String[] words, String whole, String ordered, String spelled) {

        static Values.Tidy<Name> tidy(Function<String, List<String>> split, String text) {
            var words = split.apply(text);
            var spelled = words.stream().map(Spelling::of).sorted().toList();
            var name = new Name(
                    words.toArray(String[]::new),
                    String.join("", words),
                    String.join("", words.stream().sorted().toList()),
                    String.join("", spelled));
            return new Values.Tidy<>(String.join(" ", words), name);
        }
    }

    @Override
    public List<String> levels() {
        return LEVELS;
    }

    @Override
    public int level(int first, int second) {
        var a = values.features().get(first);
        var b = values.features().get(second);
        if (first == second) return a.words.length > 1 ? SAME : SAME_SINGLE;
        if (a.ordered.equals(b.ordered) || a.whole.equals(b.whole)) return REORDERED;
        if (a.spelled.equals(b.spelled)) return SPELLED;
        double whole = Similarity.jaroWinkler(a.whole, b.whole);
        if (whole >= 0.96) return NEAR;
        boolean ordered = isShorter(a, b);
        var shorter = ordered ? a : b;
        var longer = ordered ? b : a;
        var aligned = align(shorter.words, longer.words);
        double similarity = Math.max(aligned.all, whole - 0.04);
        if (similarity >= VERY_NEAR) return NEAR;
        if (aligned.contained) return PART;
        return similarity >= RATHER_NEAR ? FAINT : OTHER;
    }

    /// A total order, so that the greedy alignment does not depend on who comes first.
    private static boolean isShorter(Name a, Name b) {
        if (a.words.length != b.words.length) return a.words.length < b.words.length;
        return a.whole.compareTo(b.whole) <= 0;
    }

    /// @param all how alike the words are, each with its best partner, words without one as 0
    /// @param contained whether every word of the shorter name is in the longer
    private record Alignment(double all, boolean contained) {}

    private static Alignment align(String[] shorter, String[] longer) {
        int used = 0;
        double sum = 0;
        int letters = 0;
        boolean contained = shorter.length < longer.length;
        boolean telling = false;
        for (var word : shorter) {
            double best = 0;
            int partner = -1;
            for (int j = 0; j < longer.length && j < 31; j++) {
                if ((used >>> j & 1) == 1) continue;
                double similarity = wordSimilarity(word, longer[j]);
                if (similarity > best) {
                    best = similarity;
                    partner = j;
                }
            }
            if (best >= 0.7) {
                used |= 1 << partner;
                sum += best * Math.max(word.length(), longer[partner].length());
                letters += Math.max(word.length(), longer[partner].length());
            } else letters += word.length();
            contained &= best >= SAME_WORD;
            telling |= best >= SAME_WORD && word.length() >= SHORTEST_TELLING_WORD;
        }
        for (int j = 0; j < longer.length; j++) if (j > 30 || (used >>> j & 1) == 0) letters += longer[j].length();
        return new Alignment(letters == 0 ? 0 : sum / letters, contained && telling);
    }

    /// An initial stands for any word that begins with it, though not for sure.
    private static double wordSimilarity(String a, String b) {
        if (a.equals(b)) return 1;
        if (a.length() == 1 || b.length() == 1) return a.charAt(0) == b.charAt(0) ? 0.9 : 0;
        return Similarity.jaroWinkler(a, b);
    }

    @Override
    public List<String> keys(KeyKind kind, int length, int value) {
        var name = values.features().get(value);
        return switch (kind) {
            case BUNYI -> List.of(name.spelled);
            case KATA -> words(name).map(Spelling::of).distinct().toList();
            case AWAL -> length > name.spelled.length() ? List.of() : List.of(name.spelled.substring(0, length));
            case SAMA, AKHIR, TAHUN, HARI, PETAK -> values.keys(kind, length, value);
        };
    }

    private static Stream<String> words(Name name) {
        return Arrays.stream(name.words).filter(word -> word.length() > 2);
    }
}
