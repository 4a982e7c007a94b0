package id.benangmerah.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// Real PostgreSQL programs, unpacked once per version from the archive on the class path.
final class PostgresBinaries {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private PostgresBinaries() {}

    /// The folder that holds `bin/postgres`; unpacks into a sibling first, so that a broken
    /// start never leaves half a server behind.
    static Path unpackInto(Path parent) {
        try (var archive = PostgresBinaries.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null) {
                throw new IllegalStateException("PostgreSQL tertanam tidak tersedia untuk mesin ini; "
                        + "pasang PostgreSQL 15 atau lebih baru dan isi BENANG_DB_URL.");
            }
            return unpack(archive, parent.resolve("postgres-18.6.0"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path unpack(InputStream archive, Path target) throws IOException {
        if (Files.isExecutable(target.resolve("bin/postgres"))) return target;
        var temporary = target.resolveSibling(target.getFileName() + ".unpacking");
        deleteRecursively(temporary);
        Files.createDirectories(temporary);
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                write(tar, entry, temporary.resolve(entry.getName()).normalize(), temporary);
            }
        }
        deleteRecursively(target);
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        return target;
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path, Path root)
            throws IOException {
        if (!path.startsWith(root)) throw new IOException("entry outside the archive: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static void deleteRecursively(Path path) throws IOException {
        if (!Files.exists(path)) return;
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
