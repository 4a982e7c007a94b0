package id.benangmerah.evaluasi.web;

import id.benangmerah.evaluasi.Kinerja;
import id.benangmerah.evaluasi.KinerjaDisplay;
import id.benangmerah.web.BadAddressException;
import id.benangmerah.web.components.State;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The states by which a list of indicators is narrowed, as the address writes them.
enum StateFilter {
    TERCAPAI("tercapai", State.TERCAPAI),
    PERLU_PERHATIAN("perlu-perhatian", State.PERLU_PERHATIAN),
    TIDAK_TERCAPAI("tidak-tercapai", State.TIDAK_TERCAPAI),
    BELUM_ADA_BUKTI("belum-ada-bukti", State.BELUM_ADA_BUKTI),
    /// There is a value, but no target to judge it by.
    TANPA_TARGET("tanpa-target", null);

    private final String word;
    private final @Nullable State state;

    StateFilter(String word, @Nullable State state) {
        this.word = word;
        this.state = state;
    }

    String word() {
        return word;
    }

    @Nullable
    State state() {
        return state;
    }

    String label() {
        return state == null ? "Tanpa target" : state.label();
    }

    boolean accepts(Kinerja kinerja) {
        return KinerjaDisplay.state(kinerja) == state;
    }

    /// Null for no word.
    static @Nullable StateFilter parse(@Nullable String word) {
        if (word == null || word.isBlank()) return null;
        return Arrays.stream(values())
                .filter(filter -> filter.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new BadAddressException("Keadaan “" + word + "” tidak dikenal."));
    }
}
