package id.benangmerah.web.components;

import id.benangmerah.web.BadAddressException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How a goal or an indicator stands: told by word and shape first, by colour second.
public enum State {
    TERCAPAI("Tercapai", "✓", "achieved"),
    PERLU_PERHATIAN("Perlu perhatian", "!", "attention"),
    TIDAK_TERCAPAI("Tidak tercapai", "✕", "missed"),
    BELUM_ADA_BUKTI("Belum ada bukti", "–", "missing"),

    /// There is a value, but no target to judge it by.
    TANPA_TARGET("Tanpa target", "·", "unjudged");

    private final String label;
    private final String mark;
    private final String cssClass;

    State(String label, String mark, String cssClass) {
        this.label = label;
        this.mark = mark;
        this.cssClass = cssClass;
    }

    public String label() {
        return label;
    }

    public String mark() {
        return mark;
    }

    /// How an address writes it: `tidak-tercapai`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The state that an address names; null for no word.
    public static @Nullable State parse(@Nullable String word) {
        if (word == null || word.isBlank()) return null;
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new BadAddressException("Keadaan “" + word + "” tidak dikenal."));
    }

    public String cssClass() {
        return cssClass;
    }
}
