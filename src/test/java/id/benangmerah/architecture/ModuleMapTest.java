package id.benangmerah.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.BenangApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// `docs/modules.md` is written from the code and must not be stale.
class ModuleMapTest {

    private static final Path MAP = Path.of("docs/modules.md");
    private static final ApplicationModules MODULES = ApplicationModules.of(BenangApplication.class);

    @Test
    void the_map_of_modules_is_up_to_date() throws IOException {
        var expected = map();
        if (Boolean.getBoolean("regenerate")) Files.writeString(MAP, expected);
        assertThat(Files.exists(MAP) ? Files.readString(MAP) : "")
                .as("write it anew: mvn test -Dtest=ModuleMapTest -Dregenerate=true")
                .isEqualTo(expected);
    }

    private static String map() {
        var modules = MODULES.stream()
                .sorted(Comparator.comparing(ModuleMapTest::name))
                .toList();
        var text = new StringBuilder("""
                # Modules

                Written by `ModuleMapTest` from the code; do not edit. An arrow means "uses". Every module may
                use `kernel`, which is left out of the picture.

                ```mermaid
                flowchart TD
                """);
        for (var module : modules) {
            for (var used : uses(module)) {
                if (!used.equals("kernel")) text.append("    %s --> %s\n".formatted(name(module), used));
            }
        }
        text.append("```\n\n| module | what it is, and what it is not | uses |\n|---|---|---|\n");
        for (var module : modules) {
            text.append("| %s | %s | %s |\n".formatted(name(module), purpose(module), String.join(", ", uses(module))));
        }
        return text.toString();
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static List<String> uses(ApplicationModule module) {
        return module.getDirectDependencies(MODULES)
                .uniqueModules()
                .map(ModuleMapTest::name)
                .sorted()
                .toList();
    }

    /// The documentation comment of the module's `package-info.java`, as one line.
    private static String purpose(ApplicationModule module) {
        var file = Path.of("src/main/java", module.getBasePackage().getName().replace('.', '/'), "package-info.java");
        return Sources.lines(file).stream()
                .filter(line -> line.startsWith("///"))
                .map(line -> line.substring(3).strip())
                .collect(Collectors.joining(" "))
                .replace("|", "\\|");
    }
}
