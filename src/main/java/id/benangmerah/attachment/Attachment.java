package id.benangmerah.attachment;

import id.benangmerah.kernel.FileName;
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

    static String tidy(String sent) {
        return FileName.tidy(sent, LONGEST_NAME, "lampiran");
    }
}
