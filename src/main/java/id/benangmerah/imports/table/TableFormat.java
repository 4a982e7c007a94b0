package id.benangmerah.imports.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The formats that are read, told by the first bytes of the file.
public enum TableFormat {
    XLSX("xlsx"),
    CSV("csv"),
    JSON("json");

    private static final int ZIP = 0x504b0304;
    private static final int OLE2 = 0xd0cf11e0;

    private final String extension;

    TableFormat(String extension) {
        this.extension = extension;
    }

    public String extension() {
        return extension;
    }

    /// A file in none of them is an [UnreadableTable].
    public static TableFormat of(Path file) {
        byte[] head;
        try (var stream = Files.newInputStream(file)) {
            head = stream.readNBytes(4096);
        } catch (IOException e) {
            throw new UnreadableTable("Berkas tidak terbaca; unggah lagi.", e);
        }
        if (head.length == 0) throw new UnreadableTable("Berkas kosong; pilih berkas yang ada isinya.");
        int magic = head.length < 4
                ? 0
                : (head[0] & 0xff) << 24 | (head[1] & 0xff) << 16 | (head[2] & 0xff) << 8 | head[3] & 0xff;
        if (magic == ZIP) return XLSX;
        if (magic == OLE2) {
            throw new UnreadableTable("Berkas Excel lama (.xls) atau berkata sandi; simpan sebagai .xlsx tanpa sandi.");
        }
        int start = head.length >= 3 && head[0] == (byte) 0xef ? 3 : 0;
        while (start < head.length && Character.isWhitespace(head[start])) start++;
        if (start < head.length && (head[start] == '{' || head[start] == '[')) return JSON;
        return CSV;
    }
}
