package id.benangmerah.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The project's own source files and compiled classes, for tests that read them.
final class Sources {

    private Sources() {}

    static List<Path> javaFiles() {
        return Stream.of("src/main/java", "src/test/java")
                .flatMap(root -> files(Path.of(root), ".java").stream())
                .toList();
    }

    /// All compiled types of the application, without generated pages.
    static List<ClassModel> classes() {
        return files(Path.of("target/classes/id/benangmerah"), ".class").stream()
                .map(Sources::parse)
                .toList();
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassModel parse(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path root, String suffix) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
