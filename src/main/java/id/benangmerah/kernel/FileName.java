package id.benangmerah.kernel;

import org.jspecify.annotations.Nullable;

/// What somebody called a file that they sent. It is shown, and never used as a path.
public final class FileName {

    private FileName() {}

    /// The last part of whatever was sent, without control and direction characters.
    ///
    /// @param longest of a longer name the end stays, with its ending
    /// @param otherwise what a file without a name is called
    public static String tidy(@Nullable String sent, int longest, String otherwise) {
        if (sent == null) return otherwise;
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\"<>|:*?]", "")
                .replaceAll("\\s+", " ")
                .replaceFirst("^[. ]+", "")
                .strip();
        if (plain.isEmpty()) return otherwise;
        if (plain.length() <= longest) return plain;
        return plain.substring(plain.length() - longest).strip();
    }
}
