package id.benangmerah.rencana.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/// The ZIP file around a workbook: written without the moment of writing, and looked through
/// before anything in it is believed.
final class PlainZip {
    static final int MOST_PARTS = 500;
    static final long LARGEST = 64L << 20;

    private static final int HEAD = 4096;

    /// The first moment that a ZIP file can hold.
    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String CREATED = "<dcterms:created xsi:type=\"dcterms:W3CDTF\">[^<]*</dcterms:created>";

    /// The library protects only with a password; these sheets are protected against slips.
    private static final String PASSWORD = "(<sheetProtection) password=\"[^\"]*\"";

    private PlainZip() {}

    static byte[] fixed(byte[] file) throws IOException {
        var bytes = new ByteArrayOutputStream(file.length);
        try (var in = open(file);
                var out = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(in.getEntries())) {
                var fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(FIXED);
                out.putNextEntry(fixed);
                var text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                text = text.replaceFirst(CREATED, "").replaceFirst(PASSWORD, "$1");
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static ZipFile open(byte[] file) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get();
    }

    /// Why the file is not opened; empty for a workbook that may be. It is looked at as the
    /// reading library does, by the directory at its end.
    static Optional<String> whyNot(byte[] file) {
        var names = new LinkedHashSet<String>();
        try (var zip = open(file)) {
            var left = new Counter(LARGEST);
            for (var entry : Collections.list(zip.getEntries())) {
                if (names.size() == MOST_PARTS) return Optional.of("berisi terlalu banyak bagian");
                if (!names.add(entry.getName())) return Optional.of("berisi dua bagian bernama sama");
                try (var in = zip.getInputStream(entry)) {
                    var head = in.readNBytes(HEAD);
                    left.write(head, 0, head.length);
                    in.transferTo(left);
                    if (hasDoctype(entry.getName(), head)) return Optional.of("berisi deklarasi DOCTYPE");
                }
            }
        } catch (TooLarge _) {
            return Optional.of("lebih dari " + (LARGEST >> 20) + " MB setelah dibuka");
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of("rusak (" + e.getMessage() + ")");
        }
        return Optional.ofNullable(whyNot(names));
    }

    private static @Nullable String whyNot(Set<String> names) {
        if (names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).contains("vbaproject")))
            return "berisi makro";
        return names.contains("xl/workbook.xml") ? null : "bukan buku kerja XLSX";
    }

    private static boolean hasDoctype(String name, byte[] head) {
        return name.matches("(?i).*\\.(xml|rels|vml)")
                && new String(head, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE");
    }

    private static final class TooLarge extends IOException {}

    private static final class Counter extends OutputStream {
        private long left;

        Counter(long left) {
            this.left = left;
        }

        @Override
        public void write(int b) throws IOException {
            if (--left < 0) throw new TooLarge();
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            left -= length;
            if (left < 0) throw new TooLarge();
        }
    }
}
