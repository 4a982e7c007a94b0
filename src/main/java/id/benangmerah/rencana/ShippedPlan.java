package id.benangmerah.rencana;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The real plan that comes with the product: Perbup Pasuruan 34/2023.
public final class ShippedPlan {
    private static final String PATH = "/data/renstra/pasuruan-diskop-ukm-2024-2026.yaml";

    private ShippedPlan() {}

    public static Renstra renstra() {
        return RenstraYaml.read(text()).renstra();
    }

    public static String text() {
        try (var stream = ShippedPlan.class.getResourceAsStream(PATH)) {
            if (stream == null) throw new IllegalStateException("not on the class path: " + PATH);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
