package id.benangmerah.attachment;

import id.benangmerah.kernel.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.HexFormat;

/// Contents by their SHA-256: `lampiran/ab/ab12…`. A file appears there whole or not at all.
final class FileStore {

    private final Path folder;

    FileStore(Path dataDir) {
        this.folder = dataDir.resolve("lampiran");
    }

    /// A file that has arrived and is judged before it is kept.
    record Arrived(Path file, String sha256, long size) {}

    /// Reads at most one byte more than `limit`, so that too much is noticed and not kept.
    Arrived receive(InputStream content, long limit) throws IOException {
        Files.createDirectories(folder);
        var file = Files.createTempFile(folder, "baru-", ".tmp");
        var digest = Sha256.digest();
        long size = 0;
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var out = Channels.newOutputStream(channel);
            var in = new DigestInputStream(content, digest);
            var buffer = new byte[8192];
            for (int read; size <= limit && (read = in.read(buffer)) >= 0; size += read) out.write(buffer, 0, read);
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return new Arrived(file, HexFormat.of().formatHex(digest.digest()), size);
    }

    void keep(Arrived arrived) throws IOException {
        var place = place(arrived.sha256());
        Files.createDirectories(place.getParent());
        Files.move(arrived.file(), place, StandardCopyOption.ATOMIC_MOVE);
    }

    void discard(Arrived arrived) throws IOException {
        Files.deleteIfExists(arrived.file());
    }

    /// The content, proved to be what was handed in.
    byte[] read(String sha256) {
        try {
            var content = Files.readAllBytes(place(sha256));
            if (Sha256.of(content).equals(sha256)) return content;
            throw new IllegalStateException("content of attachment " + sha256 + " was changed on disk");
        } catch (IOException e) {
            throw new UncheckedIOException("content of attachment " + sha256 + " cannot be read", e);
        }
    }

    private Path place(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) throw new IllegalArgumentException(sha256);
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
