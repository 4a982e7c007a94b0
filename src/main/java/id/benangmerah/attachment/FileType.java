package id.benangmerah.attachment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The kinds of files that are taken, told by their first bytes and, for office documents, by the
/// parts in them. Documents with macros are none of them.
public enum FileType {
    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PNG("png", "image/png"),
    JPEG("jpg", "image/jpeg");

    private static final byte[] PDF_MAGIC = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP_MAGIC = {'P', 'K', 3, 4};
    private static final byte[] PNG_MAGIC = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG_MAGIC = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final int MOST_PARTS = 10_000;

    private final String extension;
    private final String mediaType;

    FileType(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /// Empty for everything else.
    static Optional<FileType> sniff(Path file) throws IOException {
        byte[] head;
        try (var stream = Files.newInputStream(file)) {
            head = stream.readNBytes(16);
        }
        if (startsWith(head, PDF_MAGIC)) return Optional.of(PDF);
        if (startsWith(head, PNG_MAGIC)) return Optional.of(PNG);
        if (startsWith(head, JPEG_MAGIC)) return Optional.of(JPEG);
        return startsWith(head, ZIP_MAGIC) ? office(file) : Optional.empty();
    }

    /// Only the directory at the end is read, so a file that unpacks without end does no harm.
    private static Optional<FileType> office(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS || zip.getEntry("[Content_Types].xml") == null) return Optional.empty();
            if (zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"))) return Optional.empty();
            if (zip.getEntry("word/document.xml") != null) return Optional.of(DOCX);
            return zip.getEntry("xl/workbook.xml") != null ? Optional.of(XLSX) : Optional.empty();
        } catch (ZipException _) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        if (head.length < magic.length) return false;
        for (int i = 0; i < magic.length; i++) {
            if (head[i] != magic[i]) return false;
        }
        return true;
    }
}
