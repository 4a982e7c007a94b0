package id.benangmerah.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/// Addresses of static files that change with their content, so that a browser keeps them
/// for a year and still sees a new version at once.
public final class Assets {

    private static final Map<String, String> HREFS = new ConcurrentHashMap<>();

    private Assets() {}

    /// A WebJar's address holds its version; our own files get the checksum of their text.
    public static String href(String path) {
        return path.startsWith("/webjars/") ? path : HREFS.computeIfAbsent(path, Assets::versioned);
    }

    private static String versioned(String path) {
        try (var file = Assets.class.getResourceAsStream("/static" + path)) {
            if (file == null) throw new IllegalArgumentException("No static file " + path);
            var checksum = new CRC32();
            checksum.update(file.readAllBytes());
            return path + "?v=" + Long.toHexString(checksum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
