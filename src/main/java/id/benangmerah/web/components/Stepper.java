package id.benangmerah.web.components;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The stages of a process and where it is now.
public record Stepper(String label, List<Stage> stages) {

    public record Stage(
            String label, Progression progression, @Nullable String note) {}

    public enum Progression {
        DONE("selesai"),
        CURRENT("sedang berjalan"),
        AHEAD("belum");

        private final String label;

        Progression(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
