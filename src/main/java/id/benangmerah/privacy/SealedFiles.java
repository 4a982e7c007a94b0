package id.benangmerah.privacy;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/// Files full of personal data, kept sealed with AES-256-GCM in pieces of a megabyte, under the
/// SHA-256 of their content. A piece knows its place, so none can be moved, left out or added.
public final class SealedFiles {

    private static final int PIECE = 1 << 20;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Path folder;
    private final PrivacyKeys keys;
    private final SecureRandom random = new SecureRandom();

    public SealedFiles(Path folder, PrivacyKeys keys) {
        this.folder = folder;
        this.keys = keys;
    }

    /// A file that is kept. `size` is that of its content.
    public record Kept(String sha256, long size) {}

    /// Keeps what arrives. More than `limit` bytes is not kept; the size then tells so.
    public Kept keep(InputStream content, long limit) throws IOException {
        Files.createDirectories(folder);
        var temporary = Files.createTempFile(folder, "baru-", ".tmp");
        try {
            var digest = id.benangmerah.kernel.Sha256.digest();
            long size = seal(content, limit, temporary, digest);
            var sha256 = HexFormat.of().formatHex(digest.digest());
            if (size <= limit) Files.move(temporary, place(sha256), StandardCopyOption.ATOMIC_MOVE);
            return new Kept(sha256, size);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /// A readable copy for as long as it is read; only its owner may read it.
    public OpenFile open(String sha256) throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var copy = Files.createTempFile(folder, "baca-", ".tmp", owner);
        try (var out = new BufferedOutputStream(Files.newOutputStream(copy))) {
            unseal(sha256, out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
        return new OpenFile(copy);
    }

    public void discard(String sha256) throws IOException {
        Files.deleteIfExists(place(sha256));
    }

    /// Copies that a killed process left behind.
    public void sweep() throws IOException {
        if (!Files.isDirectory(folder)) return;
        try (var files = Files.newDirectoryStream(folder, "*.tmp")) {
            for (var file : files) Files.deleteIfExists(file);
        }
    }

    /// The content of a sealed file, until it is closed.
    public record OpenFile(Path path) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }

    private long seal(InputStream content, long limit, Path file, MessageDigest digest) throws IOException {
        long size = 0;
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            int number = 0;
            byte[] piece;
            do {
                piece = content.readNBytes(PIECE);
                digest.update(piece);
                size += piece.length;
                var nonce = new byte[NONCE];
                random.nextBytes(nonce);
                var key = keys.newest();
                var sealed = crypt(Cipher.ENCRYPT_MODE, key, nonce, number++, piece.length < PIECE, piece);
                out.writeByte(key);
                out.write(nonce);
                out.writeInt(sealed.length);
                out.write(sealed);
            } while (piece.length == PIECE && size <= limit);
        }
        return size;
    }

    private void unseal(String sha256, OutputStream out) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(place(sha256))))) {
            boolean last = false;
            for (int number = 0; !last; number++) {
                int key = in.readUnsignedByte();
                var nonce = in.readNBytes(NONCE);
                int length = in.readInt();
                if (length > PIECE + TAG_BITS / 8) throw new IOException("sealed file " + sha256 + " is damaged");
                var sealed = in.readNBytes(length);
                last = length < PIECE + TAG_BITS / 8;
                out.write(crypt(Cipher.DECRYPT_MODE, key, nonce, number, last, sealed));
            }
        }
    }

    private byte[] crypt(int mode, int key, byte[] nonce, int number, boolean last, byte[] data) throws IOException {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, keys.sealing().get(key), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(("FILE:" + number + ":" + last).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IOException("sealed file cannot be opened with these keys", e);
        }
    }

    private Path place(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) throw new IllegalArgumentException(sha256);
        return folder.resolve(sha256);
    }
}
