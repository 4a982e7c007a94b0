package id.benangmerah.rencana.draft;

import java.util.ArrayList;
import java.util.List;

/// Which words of a text were taken out and put in.
public final class WordDiff {
    private static final int MOST_WORDS = 2_000;

    private WordDiff() {}

    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /// Some words in a row with their spaces.
    public record Piece(Kind kind, String text) {}

    /// The pieces of kind SAME and REMOVED make the first text, those of SAME and ADDED the
    /// second.
    public static List<Piece> of(String before, String after) {
        var one = words(before);
        var other = words(after);
        if (one.size() > MOST_WORDS || other.size() > MOST_WORDS)
            return List.of(new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, after));
        var common = commonLengths(one, other);
        var pieces = new ArrayList<Piece>();
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            if (i < one.size() && j < other.size() && one.get(i).equals(other.get(j))) {
                add(pieces, Kind.SAME, one.get(i++));
                j++;
            } else if (j >= other.size() || i < one.size() && common[i + 1][j] >= common[i][j + 1]) {
                add(pieces, Kind.REMOVED, one.get(i++));
            } else {
                add(pieces, Kind.ADDED, other.get(j++));
            }
        }
        return pieces;
    }

    /// Each word with the spaces after it.
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)"));
    }

    private static int[][] commonLengths(List<String> one, List<String> other) {
        var length = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--)
            for (int j = other.size() - 1; j >= 0; j--)
                length[i][j] = one.get(i).equals(other.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
        return length;
    }

    private static void add(List<Piece> pieces, Kind kind, String word) {
        if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
            var last = pieces.removeLast();
            pieces.add(new Piece(kind, last.text() + word));
        } else {
            pieces.add(new Piece(kind, word));
        }
    }
}
