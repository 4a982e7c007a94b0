package id.benangmerah.imports.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/// Separated text. The encoding is told by its mark, else UTF-8 where the beginning is valid
/// UTF-8, else Windows-1252; the separator is the one that divides the first lines most alike.
final class CsvSource extends TableSource {

    private static final int SAMPLE = 1 << 18;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final Charset charset;
    private final char separator;

    CsvSource(Path file) {
        try {
            byte[] head;
            try (var stream = Files.newInputStream(file)) {
                head = stream.readNBytes(SAMPLE);
            }
            charset = charset(head);
            var sample = new String(head, charset);
            if (sample.indexOf('\0') >= 0) throw new UnreadableTable("Berkas ini bukan tabel CSV, XLSX, atau JSON.");
            separator = separator(sample);
            var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
            in.skipNBytes(markLength(head));
            reader = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false)
                    .ofCsvRecord(new InputStreamReader(in, charset));
            records = reader.iterator();
        } catch (IOException e) {
            throw new UnreadableTable("Berkas tidak terbaca; unggah lagi.", e);
        }
    }

    @Override
    public @Nullable SheetRow next() {
        try {
            if (!records.hasNext()) return null;
            var record = records.next();
            int width = Math.min(record.getFieldCount(), MOST_COLUMNS);
            var cells = new String[width];
            for (int i = 0; i < width; i++) cells[i] = record.getField(i);
            return new SheetRow(Math.toIntExact(record.getStartingLineNumber()), cells, new boolean[0]);
        } catch (CsvParseException | UncheckedIOException e) {
            throw new UnreadableTable(
                    "Berkas CSV rusak: ada tanda kutip yang tidak ditutup atau baris yang terlalu panjang.", e);
        }
    }

    @Override
    public String description() {
        var name = switch (separator) {
            case ';' -> "titik koma";
            case '\t' -> "tab";
            case '|' -> "garis tegak";
            default -> "koma";
        };
        return "CSV, pemisah " + name + ", " + charset.displayName();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Charset charset(byte[] head) {
        if (startsWith(head, 0xef, 0xbb, 0xbf)) return StandardCharsets.UTF_8;
        if (startsWith(head, 0xff, 0xfe)) return StandardCharsets.UTF_16LE;
        if (startsWith(head, 0xfe, 0xff)) return StandardCharsets.UTF_16BE;
        for (int cut = 0; cut < 4 && cut <= head.length; cut++) {
            if (isUtf8(head, head.length - cut)) return StandardCharsets.UTF_8;
        }
        return WINDOWS;
    }

    private static boolean isUtf8(byte[] bytes, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static int markLength(byte[] head) {
        if (startsWith(head, 0xef, 0xbb, 0xbf)) return 3;
        return startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff) ? 2 : 0;
    }

    private static boolean startsWith(byte[] head, int... mark) {
        if (head.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xff) != mark[i]) return false;
        }
        return true;
    }

    private static char separator(String sample) {
        char best = ',';
        long bestScore = -1;
        for (char candidate : new char[] {',', ';', '\t', '|'}) {
            long score = score(sample, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /// How many lines have as many separators as the most common count, times that count.
    private static long score(String sample, char separator) {
        var lines = sample.lines().limit(60).toList();
        var frequency = new int[MOST_COLUMNS];
        for (var line : lines) {
            int count = count(line, separator);
            if (count > 0 && count < frequency.length) frequency[count]++;
        }
        long best = 0;
        for (int count = 1; count < frequency.length; count++) {
            best = Math.max(best, (long) frequency[count] * frequency[count] * count);
        }
        return best;
    }

    private static int count(String line, char separator) {
        boolean quoted = false;
        int count = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') quoted = !quoted;
            else if (c == separator && !quoted) count++;
        }
        return count;
    }
}
