package id.benangmerah.rencana;

import java.util.Optional;
import java.util.regex.Pattern;

/// The plan file as it is handed out: a first line names the revision, the canonical text
/// follows. The SHA-256 is that of the text without that line.
public record StampedYaml(long revisi, String sha256, String naskah) {
    private static final Pattern STAMP =
            Pattern.compile("\uFEFF?# Revisi (\\d{1,18}), SHA-256 ([0-9a-f]{64})\\b[^\n]*");

    public static StampedYaml of(Revisi revisi, String naskah) {
        return new StampedYaml(revisi.nomor(), revisi.sha256(), naskah);
    }

    public String text() {
        return "# Revisi %d, SHA-256 %s dari teks setelah baris ini\n%s".formatted(revisi, sha256, naskah);
    }

    /// Empty for a file that does not say what it was made from.
    public static Optional<StampedYaml> find(String text) {
        var stamp = STAMP.matcher(text);
        if (!stamp.lookingAt()) return Optional.empty();
        var rest = text.substring(Math.min(text.length(), stamp.end() + 1));
        return Optional.of(new StampedYaml(Long.parseLong(stamp.group(1)), stamp.group(2), rest));
    }
}
