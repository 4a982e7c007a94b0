package id.benangmerah.privacy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// The secret keys: one for the blind index, and one per generation for sealing, of which
/// the newest (highest number) seals and all can open. They never enter the database.
///
/// @param sealing by key number, 1 to 255
public record PrivacyKeys(SecretKey index, SortedMap<Integer, SecretKey> sealing) {

    private static final int KEY_BYTES = 32;

    public PrivacyKeys {
        if (sealing.isEmpty()) throw new IllegalArgumentException("Tidak ada kunci untuk menyegel data pribadi.");
    }

    /// From `configured` (the text of a key file) when given, else from the file `keys` in
    /// the data folder, which is made, readable for its owner only, when there is none.
    public static PrivacyKeys open(Path dataDir, @Nullable String configured) {
        if (configured != null && !configured.isBlank()) return parse(configured.replace(';', '\n'));
        try {
            var file = dataDir.resolve("keys");
            if (!Files.exists(file)) writeNew(file);
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Kunci data pribadi tidak terbaca: " + e.getMessage(), e);
        }
    }

    /// Fresh keys that live only in this process.
    public static PrivacyKeys random() {
        return parse(newKeyText());
    }

    /// Adds a sealing key to the file `keys`, which keeps the older ones; returns its number.
    /// The key of the blind index stays: with another one nobody would be found again.
    public static int addSealingKey(Path dataDir) {
        int number = open(dataDir, null).newest() + 1;
        if (number > 255) throw new IllegalStateException("Nomor kunci habis (255).");
        rewrite(dataDir, text -> text.stripTrailing() + "\nseal." + number + "=" + newKey() + "\n");
        return number;
    }

    /// Takes a sealing key out of the file; the caller knows that no value needs it.
    public static void removeSealingKey(Path dataDir, int number) {
        if (number == open(dataDir, null).newest()) {
            throw new IllegalArgumentException("Kunci terbaru tidak dapat dicabut.");
        }
        rewrite(dataDir, text -> text.replaceAll("(?m)^seal\\." + number + "=.*\\R", ""));
    }

    private static void rewrite(Path dataDir, UnaryOperator<String> change) {
        var file = dataDir.resolve("keys");
        try {
            write(file, change.apply(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("Berkas kunci tidak dapat ditulis: " + e.getMessage(), e);
        }
    }

    public int newest() {
        return sealing.lastKey();
    }

    private static void writeNew(Path file) throws IOException {
        write(file, newKeyText());
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var temporary = file.resolveSibling("keys.new");
        Files.deleteIfExists(temporary);
        Files.createFile(temporary, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(temporary, text);
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String newKeyText() {
        return """
                # Secret keys of personal data. Without this file NIK and phone numbers are lost for
                # ever; keep a copy apart from the backups of the database.
                index=%s
                seal.1=%s
                """.formatted(newKey(), newKey());
    }

    private static String newKey() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static PrivacyKeys parse(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var sealing = new TreeMap<Integer, SecretKey>();
        for (var name : properties.stringPropertyNames()) {
            if (name.startsWith("seal.")) {
                sealing.put(Integer.parseInt(name.substring(5)), key(properties.getProperty(name), "AES"));
            }
        }
        return new PrivacyKeys(key(properties.getProperty("index", ""), "HmacSHA256"), sealing);
    }

    private static SecretKey key(String base64, String algorithm) {
        var bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != KEY_BYTES) throw new IllegalArgumentException("Kunci data pribadi harus 32 byte.");
        return new SecretKeySpec(bytes, algorithm);
    }

    @Override
    public String toString() {
        return "PrivacyKeys[sealing=" + sealing.keySet() + "]";
    }
}
