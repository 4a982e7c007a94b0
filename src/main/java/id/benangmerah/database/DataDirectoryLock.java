package id.benangmerah.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Says which process owns a data directory. The operating system frees it when the
/// process ends, however it ends.
final class DataDirectoryLock implements AutoCloseable {

    private final FileChannel channel;
    private final FileLock lock;

    private DataDirectoryLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /// Null when another process owns the directory.
    static @Nullable DataDirectoryLock tryAcquire(Path dataDir) {
        try {
            Files.createDirectories(dataDir);
            var channel = FileChannel.open(
                    dataDir.resolve("benang.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock != null) return new DataDirectoryLock(channel, lock);
            channel.close();
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Folder data " + dataDir.toAbsolutePath()
                            + " tidak dapat ditulis; beri izin atau pilih --data lain.",
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    @Override
    public void close() {
        try (channel) {
            if (lock.isValid()) lock.release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
