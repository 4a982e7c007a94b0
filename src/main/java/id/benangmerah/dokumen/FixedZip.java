package id.benangmerah.dokumen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Takes the moment of writing and the chance order of merged cells out of a spreadsheet
/// file, and gives its formulas the results
/// that are known already, so that readers which do not calculate show them too.
final class FixedZip {

    /// The first moment that a ZIP file can hold.
    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String CREATED = "<dcterms:created xsi:type=\"dcterms:W3CDTF\">[^<]*</dcterms:created>";

    private static final Pattern MERGED = Pattern.compile("(<mergeCell [^>]*>)+");

    private FixedZip() {}

    static byte[] rewrite(byte[] file, Map<String, String> results) throws IOException {
        var bytes = new ByteArrayOutputStream(file.length);
        try (var in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get();
                var out = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(in.getEntries())) {
                var fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(FIXED);
                out.putNextEntry(fixed);
                out.write(content(entry.getName(), in.getInputStream(entry).readAllBytes(), results));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] content(String name, byte[] bytes, Map<String, String> results) {
        if (name.equals("docProps/core.xml")) {
            return text(bytes).replaceFirst(CREATED, "").getBytes(StandardCharsets.UTF_8);
        }
        if (!name.startsWith("xl/worksheets/")) return bytes;
        var sheet = MERGED.matcher(text(bytes)).replaceAll(FixedZip::sorted);
        for (var result : results.entrySet()) {
            var formula = "<f>" + result.getKey() + "</f>";
            sheet = sheet.replace(formula, formula + "<v>" + result.getValue() + "</v>");
        }
        return sheet.getBytes(StandardCharsets.UTF_8);
    }

    private static String sorted(MatchResult merged) {
        return Arrays.stream(merged.group().split("(?<=>)")).sorted().collect(Collectors.joining());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
