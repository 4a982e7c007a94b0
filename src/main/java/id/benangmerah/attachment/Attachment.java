package id.benangmerah.attachment;

import java.time.Instant;
import java.util.Locale;

/// A file that was handed in, without its content. `name` is what the person called it, tidied; it
/// is shown and never used as a path.
public record Attachment(long id, String sha256, long size, FileType type, String name, String uploader, Instant at) {

    private static final int LONGEST_NAME = 120;

    /// What the browser is told to call it: the given name with the extension of what it is.
    public String downloadName() {
        var suffix = "." + type.extension();
        if (name.toLowerCase(Locale.ROOT).endsWith(suffix)) return name;
        return name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "") + suffix;
    }

    /// The last part of whatever was sent, without control and direction characters.
    static String tidy(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\"<>|:*?]", "")
                .replaceAll("\\s+", " ")
                .replaceFirst("^[. ]+", "")
                .strip();
        if (plain.isEmpty()) return "lampiran";
        if (plain.length() <= LONGEST_NAME) return plain;
        return plain.substring(plain.length() - LONGEST_NAME).strip();
    }
}
