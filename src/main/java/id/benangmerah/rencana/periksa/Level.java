package id.benangmerah.rencana.periksa;

import java.util.Locale;

/// How grave a finding is, the gravest first.
public enum Level {
    /// A contradiction or failed arithmetic.
    GALAT("✕", "dua bagian rencana bertentangan, atau hitungannya tidak benar"),
    /// A defect that a reviewer would question.
    PERINGATAN("!", "cacat yang akan ditanyakan penelaah"),
    /// Could be better.
    SARAN("·", "dapat dibuat lebih baik");

    private final String mark;
    private final String meaning;

    Level(String mark, String meaning) {
        this.mark = mark;
        this.meaning = meaning;
    }

    /// The shape beside the word, so that no level is told by colour alone.
    public String mark() {
        return mark;
    }

    public String meaning() {
        return meaning;
    }

    /// The word in commands, reports and addresses: `galat`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
