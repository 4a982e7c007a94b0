package id.benangmerah.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares a text with the approved one in `src/test/resources`. What was received is written
/// to `target/approval`; after a look it may replace the approved file.
public final class Approval {

    private Approval() {}

    public static void verify(String name, String received) throws IOException {
        var directory = Path.of("target/approval");
        Files.createDirectories(directory);
        Files.writeString(directory.resolve(name + ".received.txt"), received);
        var approved = Path.of("src/test/resources/id/benangmerah/dokumen", name + ".approved.txt");
        assertThat(received).isEqualTo(Files.exists(approved) ? Files.readString(approved) : "");
    }
}
