package id.benangmerah.linkage;

/// One written form for names that Indonesian spells in several ways: the old spelling (oe, dj, tj,
/// sj, j for y), Arabic sounds (kh, ch, dh, th, sh), y and i, doubled letters.
final class Spelling {

    /// In this order: what is longer or would be eaten by a later pair comes first.
    private static final String[][] PAIRS = {
        {"OE", "U"}, {"DJ", "J"}, {"TJ", "C"}, {"SJ", "SY"}, {"NJ", "NY"}, {"KH", "H"}, {"CH", "H"}, {"DH", "D"},
        {"DZ", "D"}, {"TH", "T"}, {"TS", "S"}, {"SH", "S"}, {"SY", "S"}, {"GH", "G"}, {"J", "I"}, {"Y", "I"},
        {"IE", "I"}, {"V", "F"}, {"P", "F"}, {"Q", "K"}, {"Z", "S"}, {"X", "KS"}
    };

    private Spelling() {}

    /// The word as it would be written once; two spellings of one name give the same.
    static String of(String word) {
        var text = word;
        for (var pair : PAIRS) if (text.contains(pair[0])) text = text.replace(pair[0], pair[1]);
        var key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (key.isEmpty() || key.charAt(key.length() - 1) != letter) key.append(letter);
        }
        int last = key.length() - 1;
        if (last > 1 && key.charAt(last) == 'H') key.setLength(last);
        return key.toString();
    }
}
